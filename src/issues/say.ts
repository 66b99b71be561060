import type { Sentences, Words } from './issue.ts';

/** What a rule can say, by kind: sentences that are made of values. */
export type Sayings = Readonly<Record<string, (...values: never[]) => Sentences>>;

/** The kind of what was said, and the values in it. */
export interface Said {
  kind: string;
  values: readonly unknown[];
}

/**
 * Says things in English, and keeps of what they are made: a page says them in its language.
 *
 * @param sayings - the sentences in English, which a rule has as `says`
 */
export const sayer =
  <const Known extends Sayings>(sayings: Known) =>
  <Kind extends keyof Known & string>(kind: Kind, ...values: Parameters<Known[Kind]>): Words => {
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
