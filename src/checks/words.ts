/** A list as it stands in a sentence: "A.2.2, A.2.3 and A.3.2". */
export const listed = (items: readonly string[]): string => joined(items, 'and');

/** A list of what is lacking, after "without" or "not": "fairness, safety or society". */
export const either = (items: readonly string[]): string => joined(items, 'or');

const joined = (items: readonly string[], last: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

/** A number of days in words: "1 day", "12 days". */
export const days = (number: number): string => `${number} day${number === 1 ? '' : 's'}`;

/** How far ahead a day lies: "today", "in 12 days". */
export const daysAhead = (number: number): string =>
  number === 0 ? 'today' : `in ${days(number)}`;

/** Where a document stands, after "is". */
export const documentStatusWords = {
  draft: 'a draft',
  'in-review': 'in review',
  approved: 'approved',
  retired: 'retired',
} as const;
