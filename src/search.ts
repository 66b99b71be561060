import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Takes the pages of a site as they are rendered, and makes their search index. */
export interface SearchIndex {
  /**
   * Writes a page and takes it into the index, without making the caller wait. Pages have to come in
   * the same order in every build: the order shows in the bytes of the index.
   */
  add(page: RenderedPage): void;
  /**
   * Writes the index to `pagefind/` inside a built site, once all pages are written.
   *
   * @throws Error where the index, or a page, could not be made
   */
  write(out: string): Promise<void>;
  /** Gives up, so that nothing is written any more. */
  stop(): Promise<void>;
}

export interface RenderedPage {
  /** Path of the page on the site, without the base path: `/soa/`. */
  path: string;
  /** Where it is written: absolute path of a file. */
  file: string;
  /** Its HTML. The memory is handed over with it. */
  html: Uint8Array<ArrayBuffer>;
}

/** What the thread of the index is told: to take a page, or to write the index. */
export type SearchMessage = RenderedPage | { out: string };

/**
 * Starts the search index of a site.
 *
 * @param language - ISO 639-1 code by whose rules words are stemmed
 */
export function startIndex(language: string): SearchIndex {
  // To write a file, and to write to the pipe through which Pagefind takes pages, is to wait: a
  // thread of its own does so while the next pages are rendered.
  const thread = new Worker(new URL('search-thread.ts', import.meta.url), {
    workerData: { language },
  });
  const answer: Promise<unknown[]> = once(thread, 'message');
  // Whether it failed is asked at the end.
  answer.catch(() => undefined);
  // A build that fails does not wait for its index. To listen would undo this, so it comes after.
  thread.unref();
  const tell = (message: SearchMessage, handedOver: ArrayBuffer[] = []) =>
    thread.postMessage(message, handedOver);
  return {
    add: (page) => tell(page, [page.html.buffer]),
    async write(out) {
      thread.ref();
      tell({ out });
      const [problems] = (await answer) as [string[]];
      if (problems.length > 0)
        throw new Error(`The search index cannot be made: ${problems.join('; ')}`);
    },
    stop: async () => void (await thread.terminate()),
  };
}
