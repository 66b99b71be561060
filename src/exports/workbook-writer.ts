import { Worker } from 'node:worker_threads';
import { moduleEnding } from '../module-ending.ts';
import type { WorkbookContent } from './workbook.ts';
import type { WorkbookAnswer, WorkbookOrder } from './workbook-thread.ts';

/** The thread, once there was something to write. */
let thread: Worker | undefined;

/** Who waits for a workbook, by the number of the order. */
const waiting = new Map<number, PromiseWithResolvers<Uint8Array<ArrayBuffer>>>();
let orders = 0;

/**
 * Writes a workbook in a thread of its own: it takes longer than any page, which can be rendered meanwhile.
 *
 * @throws Error where it cannot be written
 */
export function writeWorkbook(content: WorkbookContent): Promise<Uint8Array<ArrayBuffer>> {
  thread ??= startThread();
  const number = ++orders;
  const order = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  waiting.set(number, order);
  // A process ends where nothing is to be written any more.
  thread.ref();
  thread.postMessage({ number, content } satisfies WorkbookOrder);
  return order.promise;
}

function startThread(): Worker {
  const started = new Worker(new URL(`workbook-thread${moduleEnding}`, import.meta.url), {
    // V8 would let it take as much as the pages take.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  started.on('message', (answer: WorkbookAnswer) => {
    const order = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (waiting.size === 0) started.unref();
    if ('bytes' in answer) order?.resolve(answer.bytes);
    else order?.reject(answer.error);
  });
  started.on('error', (error) => {
    thread = undefined;
    for (const order of waiting.values()) order.reject(error);
    waiting.clear();
  });
  return started;
}
