import { formatNumber } from '../number.ts';

export const number = (value: number) => formatNumber('en', value);

/** A number with its noun: "1 entry", "1,530 entries". */
export const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${count === 1 ? one : other}`;
