import { expect, it } from 'vitest';
import {
  decidedControls,
  isStatementApproved,
  rowsReviewedAfter,
  undecidedRows,
} from '../../../src/handbook/state/statement-state.ts';
import { controls } from '../../../src/standards/iso42001.ts';
import type { Handbook } from '../../../src/handbook/types.ts';
import { handbookOf } from '../handbook-of.ts';

const tiny = handbookOf({
  controls: {
    ...Object.fromEntries(controls.map(({ id }) => [id, { lastReviewed: '2026-06-01' }])),
    'A.2.2': { lastReviewed: '2026-09-01' },
    'A.2.3': { lastReviewed: '2026-11-12' },
    'A.2.4': { lastReviewed: '2026-10-01' },
  },
});

const withStatement = (soa: object, handbook = tiny) =>
  ({ ...handbook, config: { ...tiny.config, soa: { ...tiny.config.soa, ...soa } } }) as Handbook;
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

it('does not take it for approved while a row is undecided, or missing', () => {
  const rows = (last: Record<string, unknown> | undefined) =>
    handbookOf({
      controls: {
        ...Object.fromEntries(controls.slice(0, -1).map(({ id }) => [id, {}])),
        ...(last && { 'A.10.4': last }),
      },
    });
  const undecided = { applicable: 'undecided', drivers: undefined, status: undefined };
  expect(isStatementApproved(withStatement(approved, rows({})))).toBe(true);
  expect(isStatementApproved(withStatement(approved, rows(undecided)))).toBe(false);
  expect(isStatementApproved(withStatement(approved, rows(undefined)))).toBe(false);
  expect(undecidedRows(rows(undecided))).toBe(1);
  expect(undecidedRows(rows(undefined))).toBe(1);
  expect(decidedControls(rows(undecided))).toEqual({ decided: 37, total: 38 });
});
