import type { Page } from 'playwright-core';

/** Runs in the page. As text, since the test runner would rewrite its import. */
const searchAll = `async (queries) => {
  const pagefind = await import('/pagefind/pagefind.js');
  await pagefind.init();
  const all = await pagefind.search(null);
  const paths = new Map();
  for (const result of all.results) paths.set(result.id, (await result.data()).url);
  const found = [];
  for (const query of queries)
    found.push((await pagefind.search(query)).results.map(({ id }) => paths.get(id)));
  return { pages: [...paths.values()], found };
}`;

/** What a search over a whole site gives. */
export interface Searched {
  /** Paths of all pages that the index knows. */
  pages: string[];
  /** For each query the paths of the pages found, the best first. */
  found: string[][];
}

/**
 * Searches a site the way its dialog does: with Pagefind, in a browser, all words of a query.
 *
 * @param page - shows any page of a site at the path `/`, in a context that bypasses its policy
 */
export const searchIn = (page: Page, queries: readonly string[]): Promise<Searched> =>
  page.evaluate<Searched>(`(${searchAll})(${JSON.stringify(queries)})`);
