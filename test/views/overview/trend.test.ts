import { expect, it } from 'vitest';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { trendSinceReview } from '../../../src/views/overview/trend.ts';
import { asOf, control, inRepository } from '../../compare/two-states.ts';

const review = (date: string, status = 'done') => `---
title: Management review
kind: management-review
owner: lead
date: ${date}
status: ${status}
---
`;

/** A repository whose first commit says that nothing works yet, with a review on a day. */
const sinceReviewOn = (date: string, status?: string) =>
  inRepository(
    ({ root, write, commit }) => {
      write('controls/A.6.2.4.mdx', control());
      write('audits/MR-1.mdx', review(date, status));
      commit('Prove it');
      return trendSinceReview(loadHandbook({ root, asOf }));
    },
    {
      'controls/A.6.2.4.mdx': control('targetDate: 2027-01-31\n').replace('implemented', 'planned'),
    },
  );

it('is what the figures were at the last review, and what they are', () => {
  const trend = sinceReviewOn('2026-03-01');
  expect(trend).toMatchObject({ review: 'MR-1', date: '2026-03-01' });
  expect(trend?.then.proven).toBe(0);
  expect(trend?.now.proven).toBe(1);
  expect(trend?.then.open).toBe((trend?.now.open ?? 0) + 1);
});

it('is not there before git has a handbook, nor for a review that is only planned', () => {
  expect(sinceReviewOn('2026-02-27')).toBeUndefined();
  expect(sinceReviewOn('2026-03-01', 'planned')).toBeUndefined();
});
