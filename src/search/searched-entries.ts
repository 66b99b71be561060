import { hasPage } from '../addresses/edition-pages.ts';
import { documentPath, dossierPath } from '../addresses/sitemap.ts';
import { handbookIn, translated } from '../handbook/lookup/translations.ts';
import type { Entry, Handbook } from '../handbook/types.ts';

/** An entry or a translation that the search finds. */
export interface SearchedEntry {
  path: string;
  entry: Entry;
  /** In the language of the text. */
  handbook: Handbook;
}

/** All that the search finds of a handbook, in the order of its entries, then the translations. */
export const searchedEntries = (handbook: Handbook): SearchedEntry[] => [
  ...[...handbook.byId.values()]
    .filter((entry) => hasPage(handbook, entry))
    .map((entry) => ({ path: documentPath(entry), entry, handbook })),
  ...translated(handbook).map(({ entry, language }) => ({
    ...{ path: documentPath(entry), entry, handbook: handbookIn(handbook, language) },
  })),
];

/** The pages of which the search finds what `document.ts` makes of the handbook, and not their HTML. */
export const searchedPaths = (handbook: Handbook): ReadonlySet<string> =>
  new Set([
    ...searchedEntries(handbook).map(({ path }) => path),
    ...handbook.entries.inventory.map(({ id }) => dossierPath(id)),
  ]);
