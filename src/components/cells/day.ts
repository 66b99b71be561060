import { messages } from '../../site.ts';
import type { DayCell } from '../../views/table/cell.ts';
import { markup, type Html } from '../markup.ts';
import { iconHtml, type IconName } from './icon.ts';

/** A day, how far it is away, and whether something is due then. */
export const dayHtml = ({ date, relative, review }: Omit<DayCell, 'kind'>): Html => markup`
  <span class="day">
    <time datetime=${date}>${date}</time>
    ${relative && markup` <span class="relative">${relative}</span>`}
    ${review && review !== 'current' && mark(review)}
  </span>
`;

function mark(review: 'overdue' | 'expired' | 'due-soon'): Html {
  const icon: IconName = review === 'due-soon' ? 'due-soon' : 'overdue';
  return markup` <span class=${`state state-${icon}`}>${iconHtml(icon)}${messages().states.review[review]}</span>`;
}
