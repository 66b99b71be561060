import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Entry, Handbook } from '../handbook/types.ts';
import { messagesFor, type EntrySection } from '../i18n/messages.ts';
import { renderBody } from '../render/render.ts';
import { numbered } from '../views/links.ts';
import { searchFilters } from './filters.ts';
import { textsOf } from './texts.ts';

/**
 * What the search finds of an entry, as Pagefind reads it: its number and title, what its fields say,
 * and its text, under the headings of its page. Not the names of fields, nor what others say of it:
 * words that all entries of a collection share, or that are another's, would hide what is looked for.
 *
 * It is made of the handbook, not of the page, so that the index comes about while pages are rendered.
 *
 * @param base - path at which the site is served, with a slash at both ends
 * @returns an HTML document; the ids in it are ids of the page
 */
export function searchDocument(handbook: Handbook, entry: Entry, base: string): string {
  const { sections: titles } = messagesFor(handbook.config.language).entry;
  const { html: body } = renderBody(entry, { handbook, base });
  const texts = Map.groupBy(textsOf(handbook, entry), ({ section }) => section);
  const paragraphs = (section?: EntrySection) =>
    texts.get(section)?.map(({ text }) => h('p', text)) ?? [];
  const main = [
    ...Object.entries(searchFilters(handbook, entry)).map(([name, value]) =>
      h('span', {
        'data-pagefind-filter': `${name}[data-value]`,
        'data-pagefind-meta': `${name}[data-value]`,
        'data-value': value,
      }),
    ),
    // The number belongs to the title, so that a search for it finds its own page first.
    h('h1', { 'data-pagefind-weight': 10 }, numbered(entry)),
    ...paragraphs(),
    { type: 'raw', value: body } as unknown as ElementContent,
    ...[...texts.keys()]
      .filter((id) => id !== undefined)
      .flatMap((id) => [h('h2', { id }, titles[id]), ...paragraphs(id)]),
  ];
  const html = toHtml(main, { allowDangerousHtml: true });
  return `<html><body><main data-pagefind-body>${html}</main></body></html>`;
}
