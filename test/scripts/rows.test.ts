import { describe, expect, it } from 'vitest';
import { matches, parsedNumber, sortedOrder } from '../../src/scripts/rows.ts';

describe('sorting', () => {
  it('sorts numbers as numbers, and numbers in texts, too', () => {
    expect(sortedOrder([10, 9, -1], 'ascending', 'en')).toEqual([2, 1, 0]);
    expect(sortedOrder(['A.10.2', 'A.2.4', 'A.2.2'], 'ascending', 'en')).toEqual([2, 1, 0]);
  });

  it('keeps empty cells last in both directions', () => {
    expect(sortedOrder([undefined, 'b', 'a'], 'ascending', 'en')).toEqual([2, 1, 0]);
    expect(sortedOrder([undefined, 'b', 'a'], 'descending', 'en')).toEqual([1, 2, 0]);
  });

  it('keeps the order of rows that are equal', () => {
    expect(sortedOrder(['a', 'b', 'a', 'b'], 'ascending', 'en')).toEqual([0, 2, 1, 3]);
    expect(sortedOrder(['a', 'b', 'a', 'b'], 'descending', 'en')).toEqual([1, 3, 0, 2]);
  });

  it('reads numbers as the language writes them', () => {
    expect(parsedNumber('1,530', 'en')).toBe(1530);
    expect(parsedNumber('1.530,5', 'de')).toBe(1530.5);
    expect(parsedNumber('−3', 'en')).toBe(-3);
    expect(parsedNumber('12 → 4', 'en')).toBe(12);
    expect(parsedNumber('–', 'en')).toBeUndefined();
  });
});

describe('filtering', () => {
  const row = {
    text: 'SYS-03 Réserve estimation',
    values: { stage: ['operation'], role: ['a', 'b'] },
  };
  const asked = (words: string, chosen: Record<string, string[]> = {}) =>
    matches(row, { words, chosen });

  it('wants all words, whatever their case and accents', () => {
    expect(asked('')).toBe(true);
    expect(asked('reserve sys-03')).toBe(true);
    expect(asked('reserve claims')).toBe(false);
  });

  it('takes any of the values of a column, and wants every column', () => {
    expect(asked('', { role: ['b', 'c'] })).toBe(true);
    expect(asked('', { role: ['c'] })).toBe(false);
    expect(asked('', { role: ['b'], stage: ['design'] })).toBe(false);
    expect(asked('', { role: [], stage: ['operation'] })).toBe(true);
  });
});
