import { href } from '../../site.ts';
import type { StateChip } from '../../views/state-chips.ts';
import { markup, type Html } from '../markup.ts';
import { iconHtml } from './icon.ts';

/** @param about - what is in the state, where links are read without what is around them */
export function stateHtml({ icon, tone = icon, text, path }: StateChip, about?: string): Html {
  const inner = markup`${iconHtml(icon)}<span>${text}</span>`;
  if (!path) return markup`<span class=${`state state-${tone}`}>${inner}</span>`;
  const target = path.includes('#') ? path : `${path}#state`;
  return markup`
    <a class=${`state state-${tone}`} href=${href(target)} aria-label=${about && `${text}: ${about}`}>
      ${inner}
    </a>
  `;
}
