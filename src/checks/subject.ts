import type { Review } from '../handbook/state/reviews.ts';

/** What is kept up to date: an entry by its id, or what is no entry. */
export type Subject = string | { whole: 'statement' | 'plan' };

const names = { statement: 'Statement of Applicability', plan: 'treatment plan' } as const;

/** What it is called at the beginning of a sentence. */
export const subjectName = (subject: Subject): string =>
  typeof subject === 'string' ? subject : `The ${names[subject.whole]}`;

/** What it is called in a sentence. */
export const subjectIn = (subject: Subject): string =>
  typeof subject === 'string' ? subject : `the ${names[subject.whole]}`;

/** What a review is of. */
export const subjectOf = ({ entry, whole, subject }: Review): Subject =>
  entry ? entry.id : whole ? { whole } : subject;
