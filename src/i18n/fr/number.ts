import { formatNumber } from '../number.ts';

export const number = (value: number) => formatNumber('fr', value);

/** A number with its noun: "0 fiche", "1 fiche", "1 530 fiches". */
export const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${form(count, one, other)}`;

/** The form that a word takes beside a number: French says the singular from zero up to two. */
export const form = (count: number, one: string, other: string) =>
  Math.abs(count) < 2 ? one : other;
