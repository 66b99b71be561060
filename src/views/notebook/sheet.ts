import { asPlainText } from '../exports/plain-text.ts';

/** What an auditor may find. `note` is no judgement. */
export const noteMarks = [
  'note',
  'conforms',
  'opportunity',
  'observation',
  'minor',
  'major',
] as const;

export type NoteMark = (typeof noteMarks)[number];

/** A note, as the browser of its author keeps it. */
export interface Note {
  /** Id of the entry on whose page it was written. */
  page: string;
  /** The control, clause or evidence that it is about. */
  about: string;
  /** The evidence on whose page it was written, where it is about a control that relies on it. */
  evidence?: string | undefined;
  title: string;
  mark: NoteMark;
  text: string;
}

/** Headings of the columns, and what the marks are called, in the language of the handbook. */
export interface SheetWords {
  id: string;
  title: string;
  determination: string;
  notes: string;
  page: string;
  asOf: string;
  marks: Readonly<Record<NoteMark, string>>;
}

/**
 * Notes as a CSV file: UTF-8 with a byte order mark, as the exports are. `aims import findings` reads it.
 *
 * @param asOf - the as-of date of the handbook that was read, YYYY-MM-DD
 */
export function notesAsCsv(
  notes: readonly Note[],
  { words, language, asOf }: { words: SheetWords; language: string; asOf: string },
): string {
  const head = [words.id, words.title, words.determination, words.notes, words.page, words.asOf];
  const rows = notes
    .toSorted((a, b) => collator.compare(a.about, b.about) || collator.compare(a.page, b.page))
    .map(({ page, about, evidence, title, mark, text }) => [
      about,
      title,
      words.marks[mark],
      // The finding that is made of it names the evidence.
      [...(evidence ? [evidence] : []), ...(text.trim() ? [text.trim()] : [])].join(': '),
      page,
      asOf,
    ]);
  const separator = language === 'en' ? ',' : ';';
  const lines = [head, ...rows].map((row) => row.map(quoted).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A.6.2.10 comes after A.6.2.4. */
const collator = new Intl.Collator('en', { numeric: true });

const quoted = (value: string): string => `"${asPlainText(value).replaceAll('"', '""')}"`;
