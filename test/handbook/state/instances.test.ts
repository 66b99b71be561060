import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInstanceOf, rhythms } from '../../../schemas/commitments.ts';
import { addDays } from '../../../src/handbook/dates.ts';
import { nextPeriod, periodOf } from '../../../src/handbook/state/instances.ts';

const day = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('2000-01-01', days));

describe('periods of a rhythm', () => {
  it.each([
    ['day', '2026-10-05', '2026-10-05', '2026-10-05', '2026-10-05'],
    // By ISO 8601, 1 January 2027 is in the last week of 2026.
    ['week', '2027-01-01', '2026-W53', '2026-12-28', '2027-01-03'],
    ['week', '2026-10-05', '2026-W41', '2026-10-05', '2026-10-11'],
    ['month', '2028-02-10', '2028-02', '2028-02-01', '2028-02-29'],
    ['quarter', '2026-11-24', '2026-Q4', '2026-10-01', '2026-12-31'],
    ['year', '2026-11-24', '2026', '2026-01-01', '2026-12-31'],
  ] as const)('%s of %s is %s', (rhythm, date, instance, from, to) => {
    expect(periodOf(rhythm, date)).toEqual({ instance, from, to });
  });

  it('follow each other without a gap, each with the name that its rhythm asks for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rhythms), day, (rhythm, date) => {
        const period = periodOf(rhythm, date);
        expect(period.from <= date && date <= period.to).toBe(true);
        expect(isInstanceOf(rhythm, period.instance)).toBe(true);
        const next = nextPeriod(rhythm, period);
        expect(next.from).toBe(addDays(period.to, 1));
        expect(next.instance).not.toBe(period.instance);
      }),
    );
  });
});
