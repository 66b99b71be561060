import { describe, expect, it } from 'vitest';
import type { HandbookConfig } from '../../../schemas/handbook.ts';
import { plainRows } from '../plain-rows.ts';
import { registerOf, registerPage } from '../../../src/views/registers.ts';
import { treatmentPlan } from '../../../src/views/risks/treatment-plan.ts';
import { handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const action = (what: string, due: string, more: object = {}) => ({
  ...{ what, due, owner: 'lead' },
  ...more,
});
const controls: Entries = {
  controls: { 'A.6.2.4': {}, 'A.6.2.5': { status: 'planned', targetDate: '2027-03-31' } },
};
const planned = {
  'RISK-1': { controls: ['A.6.2.4'] },
  'RISK-2': { controls: ['A.6.2.4', 'A.6.2.5'] },
  'RISK-3': {
    actions: [
      action('Later', '2027-02-26', { controls: ['A.6.2.5'] }),
      action('Done first', '2026-09-30', { status: 'done', done: '2026-09-01' }),
      action('Done last', '2026-10-30', { status: 'done', done: '2026-11-01' }),
      action('Dropped', '2026-10-30', { status: 'dropped' }),
    ],
  },
  'RISK-4': { actions: [action('Late', '2026-11-23')] },
  'RISK-5': { likelihood: 4, impact: 4 },
  'RISK-6': { treatment: 'accept' },
};

function approvalOf(plan: HandbookConfig['treatmentPlan'], risk: Record<string, unknown> = {}) {
  const tiny = handbookOf({ risks: { 'RISK-1': risk } });
  return treatmentPlan({ ...tiny, config: { ...tiny.config, treatmentPlan: plan } }).approval;
}

describe('the treatment plan', () => {
  it('has what nobody has planned first, then actions by day, then what is done, the latest first', () => {
    const { rows, counts } = treatmentPlan(handbookOf({ risks: planned, ...controls }));
    expect(rows.map(({ risk, action: planned }) => [risk.id, planned?.what ?? risk.state])).toEqual(
      [
        ['RISK-2', 'control-open'],
        ['RISK-5', 'untreated'],
        ['RISK-4', 'Late'],
        ['RISK-3', 'Later'],
        ['RISK-3', 'Done last'],
        ['RISK-3', 'Done first'],
      ],
    );
    expect(counts).toEqual({ open: 2, overdue: 1, done: 2, unplanned: 2 });
  });

  it('names the controls that an action puts in place, or those that are open', () => {
    const { rows } = treatmentPlan(handbookOf({ risks: planned, ...controls }));
    const controlsOf = (of: string) =>
      rows.find(({ risk, action: found }) => (found?.what ?? risk.id) === of)?.controls;
    expect(controlsOf('Later')).toMatchObject([{ id: 'A.6.2.5', state: 'planned' }]);
    expect(controlsOf('RISK-2')).toMatchObject([{ id: 'A.6.2.5', state: 'planned' }]);
  });

  it('is approved by a role on a day, and not before the last assessment of a risk', () => {
    const plan = {
      version: '1.0',
      changes: [],
      status: 'approved' as const,
      approvedBy: 'cro',
      approved: '2026-11-02',
    };
    expect(approvalOf(undefined)).toEqual({ kind: 'none' });
    expect(approvalOf({ ...plan, status: 'draft' })).toMatchObject({ kind: 'unapproved' });
    expect(approvalOf({ ...plan, approvedBy: undefined })).toMatchObject({ kind: 'unapproved' });
    expect(approvalOf({ ...plan, approved: '2026-11-25' })).toMatchObject({ kind: 'unapproved' });
    expect(approvalOf(plan, { assessed: '2026-11-02' })).toMatchObject({
      kind: 'approved',
      by: { id: 'cro' },
    });
    expect(approvalOf(plan, { assessed: '2026-11-03' })).toMatchObject({
      kind: 'outdated',
      risks: 1,
    });
  });

  it('says in its table what is done about which risk, by whom, by when and with which scores', () => {
    const handbook = handbookOf({ risks: planned, ...controls });
    const rows = plainRows(handbook, registerOf(handbook, 'treatment-plan'));
    expect(rows.map(({ values }) => values[0])).toContain('Done last\ndone 2026-11-01');
    expect(rows[3]?.values.slice(1)).toEqual([
      'RISK-3',
      expect.stringContaining('A.6.2.5'),
      'lead',
      '2027-02-26',
      'open',
      'not stated',
      '4',
    ]);
  });

  it('goes on at other pages where it is long', () => {
    const risks = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `RISK-${index}`,
        { actions: [action(`Action ${index}`, '2027-02-26')] },
      ]),
    );
    expect(registerPage(handbookOf({ risks }), 'treatment-plan', 2).pages).toEqual([
      '/treatment-plan/',
      '/treatment-plan/-/2/',
    ]);
  });
});
