import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { moduleEnding } from '../module-ending.ts';

/**
 * Writes the pages of a site as they are rendered, and makes the search index. What is searched has to
 * come in the same order in every build: the order shows in the bytes of the index.
 */
export interface PageWriter {
  /** Writes a page without making the caller wait. */
  write(page: RenderedPage): void;
  /** Takes what is searched in a page. */
  search(documents: readonly SearchedPage[]): void;
  /** Says that no more is to come that is searched, so that the index is written to `pagefind/`. */
  index(): void;
  /**
   * Resolves once all pages and the index are written.
   *
   * @throws Error where the index, or a page, could not be made
   */
  finish(): Promise<void>;
  /** Gives up, so that nothing is written any more. */
  stop(): Promise<void>;
}

export interface RenderedPage {
  /** Path of the page on the site, without the base path: `/soa/`. */
  path: string;
  /** Its HTML. The memory is handed over with it. */
  html: Uint8Array<ArrayBuffer>;
}

/** What is searched in a page, as HTML. */
export interface SearchedPage {
  path: string;
  html: string;
}

export interface WriterOptions {
  /** Folder of the site: an absolute path. */
  out: string;
}

/** What the thread of the writer is told: to take something, to write the index, or to come to an end. */
export type WriterMessage =
  { pages: readonly RenderedPage[] } | { documents: readonly SearchedPage[] } | 'index' | 'finish';

/** To wake a thread takes as long as to copy a page: pages travel in company. */
const company = 16;

export function startWriter(options: WriterOptions): PageWriter {
  // To write a file, and to write to the pipe through which Pagefind takes pages, is to wait: a
  // thread of its own does so while the next pages are rendered.
  const thread = new Worker(new URL(`page-writer-thread${moduleEnding}`, import.meta.url), {
    workerData: options,
  });
  const answer: Promise<unknown[]> = once(thread, 'message');
  // Whether it failed is asked at the end.
  answer.catch(() => undefined);
  // A build that fails does not wait for its index. To listen would undo this, so it comes after.
  thread.unref();
  let waiting: RenderedPage[] = [];
  const send = () => {
    thread.postMessage(
      { pages: waiting } satisfies WriterMessage,
      waiting.map(({ html }) => html.buffer),
    );
    waiting = [];
  };
  const tell = (message: 'index' | 'finish') => {
    send();
    thread.postMessage(message satisfies WriterMessage);
  };
  return {
    write(page) {
      waiting.push(page);
      if (waiting.length === company) send();
    },
    search: (documents) => thread.postMessage({ documents } satisfies WriterMessage),
    index: () => tell('index'),
    async finish() {
      thread.ref();
      tell('finish');
      const [problems] = (await answer) as [string[]];
      if (problems.length > 0)
        throw new Error(`The site cannot be written: ${problems.join('; ')}`);
    },
    stop: async () => void (await thread.terminate()),
  };
}
