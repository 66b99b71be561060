import type { Handbook } from '../handbook/types.ts';
import { withoutDossier } from '../pdf/chapters.ts';
import type { PdfSource } from '../pdf/pdf.ts';
import type { Progress } from './progress.ts';

/** Shows how far the printing of a book has come. */
export const printingTo =
  (progress: Progress): PdfSource['printing'] =>
  (part, parts, sheets) =>
    progress.at(
      parts === 1
        ? 'Printing …'
        : `Printing part ${part + 1} of ${parts}, ${sheets} sheets so far …`,
    );

/** What the PDF of a whole handbook leaves out, and how to print it. */
export function leftOutOf(handbook: Handbook): string[] {
  const [first, ...others] = withoutDossier(handbook);
  if (!first) return [];
  return [
    `It leaves out the dossiers of ${others.length + 1} of ${handbook.entries.inventory.length} AI systems: those whose impact is not high. Print one with: aims pdf --only dossier ${first.id}`,
  ];
}
