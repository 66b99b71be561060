import { describe, expect, it } from 'vitest';
import { commitmentsView, commitmentTotals } from '../../../src/views/commitments/commitments.ts';
import { commitmentsStanding, commitmentTable } from '../../../src/views/commitments/table.ts';
import { allDue } from '../../../src/views/overview/due.ts';
import { rowsOf } from '../../../src/views/table/table.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const policies = {
  'POL-1': {
    status: 'approved',
    approvedBy: 'board',
    approved: '2026-03-24',
    effective: '2026-04-01',
    nextReview: '2027-03-24',
    commitments: [
      { id: 'quality', what: 'A report', every: 'month', proof: 'report', from: '2025-01-01' },
      { id: 'log', what: 'A log', every: 'week', proof: 'log', from: '2026-11-01', for: 'all' },
    ],
  },
};

const handbook = handbookOf({
  policies,
  inventory: { 'SYS-1': {} },
  evidence: {
    'EV-1': { collected: '2026-10-31', series: { of: 'quality', instance: '2026-10' } },
    'EV-2': {
      kind: 'log',
      collected: '2026-11-08',
      series: { of: 'log', instance: '2026-W45' },
      systems: 'all',
    },
  },
});

describe('the page of promises', () => {
  it('shows the last twelve months of each promise and system, the present one at the end', () => {
    const view = commitmentsView(handbook);
    expect(view.months).toHaveLength(12);
    expect([view.months[0], view.months.at(-1)]).toEqual(['2025-12', '2026-11']);
    const [quality, log] = view.groups;
    expect(quality?.rows.map(({ system, kept, due }) => [system?.id, kept, due])).toEqual([
      [undefined, 1, 22],
    ]);
    expect(log?.rows.map(({ system }) => system?.id)).toEqual(['SYS-1']);
  });

  it('says each month in words, with a link to the evidence', () => {
    const [quality, log] = rowsOf(commitmentTable(handbook, commitmentsView(handbook)));
    const october = quality?.cells[11];
    expect(october).toMatchObject({
      kind: 'state',
      state: { text: 'there', icon: 'proven', path: '/evidence/EV-1/#main' },
    });
    expect(quality?.cells[10]).toMatchObject({ state: { text: 'missing' } });
    expect(quality?.cells[12]).toMatchObject({ state: { text: 'not yet due' } });
    // Of several in a month, it says how many are in each state.
    expect(log?.cells[12]).toMatchObject({
      items: [
        { state: { text: '1 there' } },
        { state: { text: '3 missing' } },
        { state: { text: '1 not yet due' } },
      ],
    });
  });

  it('counts what is missing and late', () => {
    const totals = commitmentTotals(handbook);
    expect(totals).toEqual({ promises: 2, missing: 24, late: 0 });
    expect(commitmentsStanding(handbook, totals)).toMatchObject([
      { text: '2 promises' },
      { state: { text: '24 missing' } },
      false,
    ]);
  });

  it('puts what is still to be kept among what is due', () => {
    const due = allDue(handbook).filter(({ what }) => what === 'promise');
    expect(due).toHaveLength(24 + 2);
    expect(due.at(-1)).toMatchObject({ date: '2026-11-30', link: { id: 'POL-1' } });
  });
});
