import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/handbook/dates.ts';

describe('addDays', () => {
  it.each([
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-24', 60, '2027-01-23'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-02-28', 1, '2028-02-29'],
    // The nights on which clocks in Europe change have 23 and 25 hours.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });
});

describe('daysBetween', () => {
  it.each([
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2027-01-23', 60],
    ['2026-11-24', '2026-11-23', -1],
    ['2028-02-01', '2028-03-01', 29],
    ['2026-03-28', '2026-03-30', 2],
  ])('from %s to %s it is %i days', (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });

  it.each(['2026-02-30', '2026-13-01', '24.11.2026', ''])(
    'refuses "%s", which is no day',
    (date) => {
      expect(() => daysBetween(date, '2026-11-24')).toThrow(RangeError);
      expect(() => daysBetween('2026-11-24', date)).toThrow(RangeError);
    },
  );
});
