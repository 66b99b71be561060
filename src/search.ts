import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A search index that takes pages as they are rendered. */
export interface SearchIndex {
  /**
   * Takes a page, without making the caller wait: indexing runs beside rendering. Pages are indexed in
   * the order in which they were announced here, since the order shows in the bytes of the index.
   *
   * @param path - path of the page on the site, without the base path: `/soa/`
   * @param html - the page once it is rendered; undefined where it turned out to be none
   */
  add(path: string, html: Promise<string | undefined>): void;
  /**
   * Writes the index to `pagefind/` inside a built site.
   *
   * @throws Error where the index, or a page in it, could not be made
   */
  write(out: string): Promise<void>;
}

/** What the thread of the index is told: to take a page, or to write the index. */
export type SearchMessage = { path: string; html: string } | { out: string };

/**
 * Starts the search index of a site.
 *
 * @param language - ISO 639-1 code by whose rules words are stemmed
 */
export function startIndex(language: string): SearchIndex {
  // Pagefind takes pages through a pipe, and whoever writes to a pipe waits for its reader.
  const thread = new Worker(new URL('search-thread.ts', import.meta.url), {
    workerData: { language },
  });
  const tell = (message: SearchMessage) => thread.postMessage(message);
  const answer: Promise<unknown[]> = once(thread, 'message');
  // Whether it failed is asked at the end.
  answer.catch(() => undefined);
  // A build that fails does not wait for its index. To listen would undo this, so it comes after.
  thread.unref();
  let told = Promise.resolve();
  return {
    add(path, html) {
      const known = html.catch(() => undefined);
      told = told.then(async () => {
        const page = await known;
        if (page !== undefined) tell({ path, html: mainOf(page) });
      });
    },
    async write(out) {
      thread.ref();
      await told;
      tell({ out });
      const [problems] = (await answer) as [string[]];
      if (problems.length > 0)
        throw new Error(`The search index cannot be made: ${problems.join('; ')}`);
    },
  };
}

/** The part of a page that is searched. What stands around it is the same on every page. */
function mainOf(html: string): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  return start < end ? `<html><body>${html.slice(start, end)}</main></body></html>` : html;
}
