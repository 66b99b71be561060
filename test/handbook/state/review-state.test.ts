import { expect, it } from 'vitest';
import { reviewState } from '../../../src/handbook/state/review-state.ts';
import type { Handbook } from '../../../src/handbook/types.ts';

const judged = (reviewSoonDays: number) =>
  ({ asOf: '2026-11-24', config: { reviewSoonDays } }) as Pick<Handbook, 'asOf' | 'config'>;

it.each([
  ['2026-11-23', 'overdue'],
  ['2026-11-24', 'due-soon'],
  ['2027-01-23', 'due-soon'],
  ['2027-01-24', 'current'],
])('a review on %s is %s, 60 days ahead of 24 November 2026', (date, state) => {
  expect(reviewState(judged(60), date)).toBe(state);
});

it('is due soon on the day itself only where nothing counts as soon', () => {
  expect(reviewState(judged(0), '2026-11-24')).toBe('due-soon');
  expect(reviewState(judged(0), '2026-11-25')).toBe('current');
});
