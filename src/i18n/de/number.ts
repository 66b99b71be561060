import { formatNumber } from '../number.ts';

export const number = (value: number) => formatNumber('de', value);

/** A number with its noun: "1 Eintrag", "1.530 Einträge". */
export const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${form(count, one, other)}`;

/** The form that agrees with a number, which stands elsewhere. */
export const form = (count: number, one: string, other: string) => (count === 1 ? one : other);
