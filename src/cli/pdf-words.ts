import type { Browser } from 'playwright-core';
import type { Handbook } from '../handbook/types.ts';
import { withoutDossier } from '../pdf/chapters.ts';
import { writePdf, type PdfSource } from '../pdf/pdf.ts';
import { startProgress, type Progress } from './progress.ts';

/** Shows how far the printing of a book has come. */
export const printingTo =
  (progress: Progress): PdfSource['printing'] =>
  (part, parts, sheets) =>
    progress.at(
      parts === 1
        ? 'Printing …'
        : `Printing part ${part + 1} of ${parts}, ${sheets} sheets so far …`,
    );

/**
 * Prints a PDF, and shows how far it has come.
 *
 * @throws NoPageError where the site has none of the pages
 */
export async function printPdf(source: Omit<PdfSource, 'printing'>, browser: Browser) {
  const progress = startProgress('Printing …');
  try {
    await writePdf({ ...source, printing: printingTo(progress) }, browser);
  } finally {
    progress.end();
  }
}

/** What the PDF of a whole handbook leaves out, and how to print it. */
export function leftOutOf(handbook: Handbook): string[] {
  const [first, ...others] = withoutDossier(handbook);
  if (!first) return [];
  return [
    `It leaves out the dossiers of ${others.length + 1} of ${handbook.entries.inventory.length} AI systems: those whose impact is not high. Print one with: aims pdf --only dossier ${first.id}`,
  ];
}
