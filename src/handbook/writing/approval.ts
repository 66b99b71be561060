import { shifted } from '../dates.ts';
import type { ControlledDocument } from '../lookup/controlled-documents.ts';
import { digestOfWhole, fieldOfWhole, type WholeText } from '../state/approved-text.ts';
import { reviewedTexts } from '../state/reviewed-texts.ts';
import { digestOfText, writtenTextIn } from '../state/written-text.ts';
import type { Entry, Handbook } from '../types.ts';
import { withFrontMatter } from './entry-file.ts';
import { UnwritableYaml, withFields, type FieldToWrite } from './yaml-fields.ts';

/** An approval as somebody gave it. */
export interface Approval {
  /** Id of the role that approved. */
  by: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** The version that was approved. */
  version: string;
  /** Day of the next review; undefined to keep the one that is written, if it lies ahead. */
  nextReview: string | undefined;
}

/** A file of the content folder with what is to be written into it. */
export interface FileToWrite {
  file: string;
  text: string;
}

/** A review comes a year later, if nobody says otherwise. */
const nextReviewAfter = (date: string, written: string | undefined, asked: string | undefined) =>
  asked ?? (written !== undefined && written > date ? written : shifted(date, { years: 1 }));

/**
 * Writes an approval into a document: the version, who approved it and when, and the digest of its text.
 *
 * @throws UnwritableYaml where its fields cannot be read
 */
export function approvedDocument(
  handbook: Handbook,
  { file, collection, data }: ControlledDocument,
  { by, date, version, nextReview }: Approval,
): FileToWrite {
  const wasRaised = version !== data.version || data.status !== 'approved';
  const text = withFrontMatter(handbook.textOf(file), [
    { path: ['version'], value: version },
    { path: ['status'], value: 'approved', after: ['version'] },
    { path: ['approvedBy'], value: by, after: ['status'] },
    { path: ['approved'], value: date, after: ['approvedBy'] },
    // A document that was approved before keeps the day from which it applies, unless this is another version.
    ...(data.effective === undefined || (wasRaised && data.effective < date)
      ? [{ path: ['effective'], value: date, after: ['approved'] }]
      : []),
    {
      path: ['nextReview'],
      value: nextReviewAfter(date, data.nextReview, nextReview),
      after: ['effective', 'approved'],
    },
  ]);
  const written = writtenTextIn(collection, text);
  if (!written) throw new UnwritableYaml('The fields cannot be read.');
  const approvedText = {
    path: ['approvedText'],
    value: digestOfText(written),
    after: ['approved'],
  };
  return { file, text: withFrontMatter(text, [approvedText]) };
}

/** Writes an approval of the Statement of Applicability or the treatment plan into `handbook.yaml`. */
export function approvedWholeText(
  handbook: Handbook,
  whole: WholeText,
  { by, date, version, nextReview }: Approval,
): FileToWrite {
  const name = fieldOfWhole[whole];
  const written = handbook.config[name];
  const fields: FieldToWrite[] = [
    { path: [name, 'version'], value: version },
    { path: [name, 'status'], value: 'approved', after: ['version'] },
    { path: [name, 'approvedBy'], value: by, after: ['owner', 'status'] },
    { path: [name, 'approved'], value: date, after: ['approvedBy'] },
    {
      path: [name, 'approvedText'],
      value: digestOfWhole(handbook, whole, version),
      after: ['approved'],
    },
    {
      path: [name, 'nextReview'],
      value: nextReviewAfter(date, written?.nextReview, nextReview),
      after: ['approvedText'],
    },
  ];
  const file = 'handbook.yaml';
  return { file, text: withFields(handbook.textOf(file), fields) };
}

/** Writes into a row of the Statement that its owner confirmed it, and what it relied on then. */
export const reviewedControl = (
  handbook: Handbook,
  control: Entry<'controls'>,
  { date, nextReview }: Pick<Approval, 'date' | 'nextReview'>,
): FileToWrite => ({
  file: control.file,
  text: withFrontMatter(handbook.textOf(control.file), [
    { path: ['lastReviewed'], value: date },
    {
      path: ['reviewedText'],
      value: reviewedTexts(handbook, control),
      after: ['lastReviewed'],
    },
    {
      path: ['nextReview'],
      value: nextReviewAfter(date, control.data.nextReview, nextReview),
      after: ['reviewedText'],
    },
  ]),
});
