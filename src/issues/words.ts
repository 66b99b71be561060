// British English, which puts no comma before the last "and".
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** A list in a sentence: "A.2.2, A.2.3 and A.3.2". */
export const listed = (items: readonly string[]): string => conjunction.format(items);

/** A list of what is lacking, after "without" or "not": "fairness, safety or society". */
export const either = (items: readonly string[]): string => disjunction.format(items);

const plural = new Intl.PluralRules('en');

/** The form of a word that agrees with a number: "has" of one, "have" of more. */
const form = (count: number, one: string, other: string): string =>
  plural.select(count) === 'one' ? one : other;

/** A noun with its article: "an audit", "a clause". */
export const withArticle = (noun: string): string =>
  `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** Up to so many of a kind are told one by one; more are told together. */
export const handful = 5;

/** The first of many, and how many more there are: "SYS-1, SYS-2, SYS-3, SYS-4, SYS-5 and 12 more". */
export const firstOf = (items: readonly string[]): string =>
  items.length <= handful + 1
    ? listed(items)
    : listed([...items.slice(0, handful), `${items.length - handful} more`]);

/**
 * Where else something is that is told at the first of its files; nothing if it is in one file only.
 *
 * @param say - says of the others that it is in them, in another language
 */
export function alsoIn(
  files: readonly string[],
  say = (others: readonly string[]) => ` It is also in ${firstOf(others)}.`,
): string {
  const others = [...new Set(files)].slice(1);
  return others.length > 0 ? say(others) : '';
}

/** Ids of controls, by the areas in which they stand: "A.2.2 and A.2.3; A.3.2". */
export const byArea = (ids: readonly string[]): string =>
  [...Map.groupBy(ids, (id) => id.split('.').slice(0, 2).join('.')).values()]
    .map(listed)
    .join('; ');

/** A number of days in words: "1 day", "12 days". */
export const days = (number: number): string => `${number} ${form(number, 'day', 'days')}`;

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

/** A number of things: "1 row", "12 rows". */
export const quantity = (number: number, one: string, other = `${one}s`): string =>
  `${number} ${form(number, one, other)}`;
