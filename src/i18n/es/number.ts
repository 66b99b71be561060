import { formatNumber } from '../number.ts';

export const number = (value: number) => formatNumber('es', value);

/** A number with its noun: "1 entrada", "15.300 entradas". */
export const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${form(count, one, other)}`;

/** The form that a word takes beside a number: the singular for one, the plural for all others. */
export const form = (count: number, one: string, other: string) => (count === 1 ? one : other);
