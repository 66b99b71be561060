import type { SaidWords, Sentences, Words } from './issue.ts';

/** What a rule can say, by kind: sentences that are made of values. */
export type Sayings = Readonly<Record<string, (...values: never[]) => Sentences>>;

/** The kind of what was said, and the values in it. */
export interface Said {
  kind: string;
  values: readonly unknown[];
  notes?: readonly Note[];
  /** Any rule says it. */
  isCommon?: boolean;
}

/**
 * Says things in English, and keeps of what they are made: a page says them in its language.
 *
 * @param sayings - the sentences in English, which a rule has as `says`
 */
export const sayer =
  <const Known extends Sayings>(sayings: Known) =>
  <Kind extends keyof Known & string>(
    kind: Kind,
    ...values: Parameters<Known[Kind]>
  ): SaidWords => {
    const make = sayings[kind] as (...values: Parameters<Known[Kind]>) => Sentences;
    return { ...make(...values), said: { kind, values } };
  };

/**
 * What was said, in the words of another language.
 *
 * @returns undefined where that language has no words for it
 */
export const saidWith = (sayings: Sayings | undefined, said: Said): Sentences | undefined => {
  const make = sayings?.[said.kind] as ((...values: readonly unknown[]) => Sentences) | undefined;
  return make?.(...said.values);
};

/** The sentences of a kind, in which `{0}` is the place of the first value. */
export type Template = readonly [found: string, expected: string | undefined, fix: string];

/** Sentences that are made by putting values into texts. */
type Filled<Kinds> = {
  readonly [Kind in keyof Kinds]: (...values: (string | number)[]) => Sentences;
};

/** Sayings of which the sentences are the same whatever their values are. */
export const fromTemplates = <const Kinds extends Readonly<Record<string, Template>>>(
  templates: Kinds,
): Filled<Kinds> =>
  Object.fromEntries(
    Object.entries(templates).map(([kind, [found, expected, fix]]) => [
      kind,
      (...values: (string | number)[]): Sentences => ({
        found: filled(found, values),
        expected: expected && filled(expected, values),
        fix: filled(fix, values),
      }),
    ]),
  ) as Filled<Kinds>;

const filled = (text: string, values: readonly (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));

/** What is added to what was found: what follows from it, or how often it is there. */
export type Note =
  | { kind: 'unread' }
  | { kind: 'times'; count: number }
  | { kind: 'rows'; count: number; last: number };

/** Notes as sentences, in a language. */
export type Notes = {
  readonly [Kind in Note['kind']]: (note: Extract<Note, { kind: Kind }>) => string;
};

const englishNotes: Notes = {
  unread: () => 'The text after it was not read.',
  times: ({ count }) => `It is in this text ${count} times.`,
  rows: ({ count, last }) =>
    `${count} more rows have the same fault, the last of them on line ${last}.`,
};

/** A note in a sentence. */
export const noteIn = (notes: Notes, note: Note): string =>
  (notes[note.kind] as (of: Note) => string)(note);

/** What was said, and a note after what was found. */
export const withNote = <Told extends Words>(words: Told, note: Note): Told => ({
  ...words,
  found: `${words.found} ${noteIn(englishNotes, note)}`,
  ...(words.said && { said: { ...words.said, notes: [...(words.said.notes ?? []), note] } }),
});
