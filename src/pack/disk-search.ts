import MiniSearch from 'minisearch';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { pageDocument, searchDocument, subClauseDocuments } from '../search/document.ts';
import { searchFilters } from '../search/filters.ts';
import { searchedEntries } from '../search/searched-entries.ts';
import { isSearchedPage } from '../search/searched-pages.ts';
import { indexAddress, inPieces, type PackedIndex } from '../search/packed-index.ts';
import { searchOptions, type PackedDocument } from '../search/terms.ts';
import { dataScript, type PackedFile } from './disk-site.ts';
import { pageText } from './page-text.ts';

/**
 * The search index of a site that is opened from disk: the same texts as the one that is served has.
 *
 * @param files - the site
 * @returns its files, of which a search loads few
 */
export function diskSearch(handbook: Handbook, files: readonly PackedFile[]): PackedFile[] {
  const entries = searchedEntries(handbook).flatMap(
    ({ path, entry, handbook: inLanguage }): PackedDocument[] => {
      const page = { path, html: searchDocument(inLanguage, entry, '/') };
      return [page, ...subClauseDocuments(inLanguage, entry)].map(({ path: id, html }) => ({
        id,
        ...searchFilters(inLanguage, entry),
        ...pageText(html),
      }));
    },
  );
  const known = new Set(entries.map(({ id }) => id));
  const pages = files.flatMap(({ path, bytes }): PackedDocument[] => {
    const id = `/${path.replace(/index\.html$/, '')}`;
    if (!path.endsWith('.html') || known.has(id) || !isSearchedPage(id)) return [];
    const html = pageDocument(handbook, id, new TextDecoder().decode(bytes));
    return [{ id, ...pageText(html) }];
  });
  const search = new MiniSearch(searchOptions);
  search.addAll([...entries, ...pages]);
  const { results, none, close } = messagesFor(handbook.config.language).pack.search;
  const { first, terms, texts } = inPieces(search.toJSON());
  const packed: PackedIndex = { ...first, messages: { results, none, close } };
  return [[indexAddress, packed] as const, ...terms, ...texts].map(([address, data]) =>
    dataScript(address, JSON.stringify(data)),
  );
}
