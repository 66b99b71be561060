import { hasRightToLeft } from '../../handbook/direction.ts';
import { href } from '../../site.ts';
import { numberOf, type EntryLink } from '../../views/links.ts';
import { markup, type Html } from '../markup.ts';

/** @param short - its number alone, and the title on request */
export function referenceHtml(link: EntryLink, short = false): Html {
  const { path, title } = link;
  const number = numberOf(link);
  if (short && number)
    return path
      ? markup`<a class="id" href=${href(path)} title=${title}>${number}</a>`
      : markup`<span class="id" title=${title}>${number}</span>`;
  const name = markup`
    ${number && markup`<span class="id">${number}</span> `}
    ${hasRightToLeft(title) ? markup`<bdi>${title}</bdi>` : title}
  `;
  return path
    ? markup`<a class="ref" href=${href(path)}>${name}</a>`
    : markup`<span class="ref">${name}</span>`;
}
