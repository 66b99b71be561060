/** The thread in which workbooks are written: see `workbook-writer.ts`. */
import { parentPort } from 'node:worker_threads';
import { workbookOf, type WorkbookContent } from './workbook.ts';

/** A workbook that is to be written, under the number by which the answer is known. */
export interface WorkbookOrder {
  number: number;
  content: WorkbookContent;
}

/** What came of an order. */
export type WorkbookAnswer = { number: number } & (
  { bytes: Uint8Array<ArrayBuffer> } | { error: unknown }
);

const answer = (message: WorkbookAnswer, transfer: ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, transfer);

parentPort?.on('message', ({ number, content }: WorkbookOrder) => {
  workbookOf(content).then(
    (bytes) => answer({ number, bytes }, [bytes.buffer]),
    (error: unknown) => answer({ number, error }),
  );
});
