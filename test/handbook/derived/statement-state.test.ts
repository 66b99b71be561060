import { expect, it } from 'vitest';
import {
  isStatementApproved,
  rowsReviewedAfter,
} from '../../../src/handbook/derived/statement-state.ts';
import type { Handbook } from '../../../src/handbook/types.ts';
import { handbookOf } from '../handbook-of.ts';

const tiny = handbookOf({
  controls: {
    'A.2.2': { lastReviewed: '2026-09-01' },
    'A.2.3': { lastReviewed: '2026-11-12' },
    'A.2.4': { lastReviewed: '2026-10-01' },
  },
});

const withStatement = (soa: object) =>
  ({ ...tiny, config: { ...tiny.config, soa: { ...tiny.config.soa, ...soa } } }) as Handbook;
const approved = { status: 'approved', approvedBy: 'board', approved: '2026-11-12' };

it('lists the rows that were reviewed after a day, the latest first', () => {
  expect(rowsReviewedAfter(tiny, '2026-09-01').map(({ id }) => id)).toEqual(['A.2.3', 'A.2.4']);
});

it('takes the Statement for approved once somebody approved it with all of its rows', () => {
  expect(isStatementApproved(withStatement(approved))).toBe(true);
  expect(isStatementApproved(withStatement({ ...approved, approved: '2026-11-11' }))).toBe(false);
  expect(isStatementApproved(withStatement({ ...approved, status: 'in-review' }))).toBe(false);
  expect(isStatementApproved(withStatement({ ...approved, approvedBy: undefined }))).toBe(false);
});
