import type { PagefindServiceConfig } from 'pagefind';

/**
 * How the search index is made, of a site that is built and while a handbook is written. Each page is
 * found from pages in its language, by whose rules words are stemmed.
 */
export const indexOptions = {
  includeCharacters: '.-_/',
  // Remarks that there is nothing would make a page the answer to what it does not have.
  excludeSelectors: ['.none'],
  // One file per page up to here; beyond, pages share files, which are written and copied faster.
  maxFragments: 250,
} satisfies PagefindServiceConfig;
