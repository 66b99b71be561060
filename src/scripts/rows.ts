/** Sorting and filtering of rows, apart from the page, so that it can be tested. */

/** What a row is sorted by in a column: a number, or a text. Undefined where the cell is empty. */
export type SortKey = number | string | undefined;

/**
 * The order of rows by a column. Empty cells come last in both directions; equal rows keep their
 * order.
 *
 * @returns indices into `keys`
 */
export function sortedOrder(
  keys: readonly SortKey[],
  direction: Sort['direction'],
  language: string,
): number[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return keys
    .map((key, index) => ({ key, index }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined)
        return Number(a.key === undefined) - Number(b.key === undefined);
      const order =
        typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : collator.compare(String(a.key), String(b.key));
      return order * sign;
    })
    .map(({ index }) => index);
}

/** The value of a number as a language writes it: "1,530" and "1.530,5". Undefined for anything else. */
export function parsedNumber(text: string, language: string): number | undefined {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const plain = text
    .trim()
    .replaceAll(part('group') || ' ', '')
    .replaceAll(/\s/g, '')
    .replace(part('decimal') || '.', '.')
    .replace('−', '-');
  const number = /^-?\d+(\.\d+)?/.exec(plain)?.[0];
  return number === undefined ? undefined : Number(number);
}

/** What a row says: its words, and its values by the columns that can be filtered. */
export interface RowFacts {
  text: string;
  values: Readonly<Record<string, readonly string[]>>;
}

/** By which column rows are sorted, and which way. */
export interface Sort {
  title: string;
  direction: 'ascending' | 'descending';
}

/** What is asked for: words that must all occur, and for each column the values that will do. */
export interface Filter {
  words: string;
  chosen: Readonly<Record<string, readonly string[]>>;
}

/** Whether a row is among what is asked for. */
export function matches(row: RowFacts, { words, chosen }: Filter): boolean {
  const text = folded(row.text);
  return (
    folded(words)
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    Object.entries(chosen).every(
      ([column, values]) =>
        values.length === 0 || values.some((value) => row.values[column]?.includes(value)),
    )
  );
}

/** Without case and accents: who looks for "reserve" finds "Réserve". */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();
