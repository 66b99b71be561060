import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Entry, Handbook } from '../handbook/types.ts';
import { messagesFor, type EntrySection } from '../i18n/messages.ts';
import { renderBody } from '../render/render.ts';
import { documentPath, dossierPath, entryPath } from '../addresses/sitemap.ts';
import { clausePage } from '../views/crosswalk/clause.ts';
import { numbered } from '../views/links.ts';
import { dossierOf } from '../views/systems/dossier/dossier.ts';
import { searchFilters } from './filters.ts';
import { textsOf } from './texts.ts';
import { joinedWords, wordsFor, wordsOfEntry, wordsServed } from './words.ts';

/**
 * What the search finds of an entry, as Pagefind reads it: its number and title, what its fields say,
 * and its text, under the headings of its page. Not the names of fields, nor what others say of it:
 * words that all entries of a collection share, or that are another's, would hide what is looked for.
 *
 * It is made of the handbook, not of the page, so that the index comes about while pages are rendered.
 *
 * @param handbook - in the language of the text
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
    ...filterSpans(handbook, entry),
    // The number belongs to the title, so that a search for it finds its own page first.
    h('h1', { 'data-pagefind-weight': 10 }, numbered(entry)),
    ...paragraphs(),
    { type: 'raw', value: body } as unknown as ElementContent,
    ...[...texts.keys()]
      .filter((id) => id !== undefined)
      .flatMap((id) => [h('h2', { id }, titles[id]), ...paragraphs(id)]),
  ];
  const html = toHtml(main, { allowDangerousHtml: true });
  const joined = joinedWords(html.replace(/<[^>]*>/g, ' ')).join(' ');
  return asDocument(
    handbook,
    html +
      wordsHtml([entry.id, ...wordsOfEntry(handbook, entry)], 10) +
      wordsHtml([...wordsServed(handbook, entry), joined], 1),
  );
}

/**
 * What the search finds of the sub-clauses of a clause, each by itself, so that its number leads to its
 * row.
 *
 * @returns path of the row, and an HTML document
 */
export function subClauseDocuments(
  handbook: Handbook,
  entry: Entry,
): { path: string; html: string }[] {
  // A translation has the rows of its source.
  if (entry.collection !== 'clauses' || documentPath(entry) !== entryPath(entry)) return [];
  const filters = filterSpans(handbook, entry);
  return clausePage(handbook, entry).map(({ id, title, row }) => ({
    path: `${entryPath(entry)}#${id}`,
    html: asDocument(
      handbook,
      toHtml([
        ...filters,
        h('h1', { 'data-pagefind-weight': 10 }, `${id} ${title}`),
        ...[row?.adds, row?.isms].flatMap((text) => (text ? [h('p', text)] : [])),
      ]) + wordsHtml(wordsFor(handbook, id), 10),
    ),
  }));
}

/**
 * What the search finds of the dossiers of systems: their titles and the titles of their parts. All else
 * that a dossier says is found where it is from, and would be found in thousands of them.
 */
export const dossierDocuments = (handbook: Handbook): { path: string; html: string }[] =>
  handbook.entries.inventory.map((system) => ({
    path: dossierPath(system.id),
    html: asDocument(
      handbook,
      toHtml([
        ...filterSpans(handbook, system),
        h(
          'h1',
          { 'data-pagefind-weight': 10 },
          messagesFor(handbook.config.language).dossier.titleOf(system.title),
        ),
        ...dossierOf(handbook, system).map(({ id, title }) => h('h2', { id }, title)),
      ]),
    ),
  }));

/**
 * A page that is no entry's, with the words by which people look for it. What explains how entries are
 * written comes after what they say.
 */
export const pageDocument = (handbook: Handbook, path: string, html: string): string =>
  path.startsWith('/help/')
    ? html.replace('<main', '<main data-pagefind-weight="0.3"')
    : html
        .replace('<h1', '<h1 data-pagefind-weight="10"')
        .replace('</main>', `${wordsHtml(wordsFor(handbook, path), 10)}</main>`);

/** @param weight - how much each word counts; a word of a text counts 1 */
const wordsHtml = (words: readonly string[], weight: number): string => {
  const said = words.filter(Boolean).join(', ');
  return said === '' ? '' : toHtml(h('p', { 'data-pagefind-weight': weight }, said));
};

const asDocument = ({ config }: Handbook, html: string) =>
  `<html lang="${config.language}"><body><main data-pagefind-body>${html}</main></body></html>`;

const filterSpans = (handbook: Handbook, entry: Entry) =>
  Object.entries(searchFilters(handbook, entry)).map(([name, value]) =>
    h('span', {
      'data-pagefind-filter': `${name}[data-value]`,
      'data-pagefind-meta': `${name}[data-value]`,
      'data-value': value,
    }),
  );
