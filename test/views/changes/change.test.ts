import { describe, expect, it } from 'vitest';
import { changeState } from '../../../src/handbook/state/change-state.ts';
import { changePage } from '../../../src/views/changes/change.ts';
import { changeRegister } from '../../../src/views/changes/tables.ts';
import { dueView } from '../../../src/views/overview/due.ts';
import { rowsOf } from '../../../src/views/table/table.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const change = (fields: object = {}) => ({
  ...{ title: 'Retraining', owner: 'lead', of: 'system', systems: ['SYS-1'] },
  ...{ proposed: '2026-06-01', reason: 'The data are old.' },
  ...fields,
});
const approved = { decision: 'approved', decidedBy: 'board', decided: '2026-06-10' };
const needed = { effects: { assessment: 'needed' } };
const assessment = (fields: object) => ({
  ...{ system: 'SYS-1', trigger: 'planned-change', status: 'approved', approvedBy: 'board' },
  ...{ performed: '2026-06-05', approved: '2026-06-08', effective: '2026-06-08' },
  nextReview: '2027-06-08',
  ...fields,
});

const handbook = handbookOf({
  inventory: { 'SYS-1': {} },
  changes: {
    open: change(),
    late: change({ ...approved, due: '2026-11-01' }),
    soon: change({ ...approved, due: '2026-12-01' }),
    made: change({ ...approved, ...needed, due: '2026-07-31', done: '2026-07-01' }),
    checked: change({ ...approved, done: '2026-07-01', verified: '2026-08-01' }),
    refused: change({ ...approved, ...needed, decision: 'rejected', due: '2026-11-01' }),
    ahead: change({ ...approved, done: '2027-01-01' }),
  },
  assessments: { 'AIA-1': assessment({ change: 'made' }) },
});
const entryOf = (id: string) => {
  const entry = handbook.entries.changes.find((each) => each.id === id);
  if (!entry) throw new Error(`${id} is missing.`);
  return entry;
};

describe('a planned change', () => {
  it.each([
    ['open', 'open'],
    ['late', 'overdue'],
    ['soon', 'approved'],
    ['made', 'made'],
    ['checked', 'verified'],
    ['refused', 'rejected'],
    ['ahead', 'approved'],
  ])('%s is %s', (id, state) => {
    expect(changeState(handbook, entryOf(id))).toBe(state);
  });

  it('shows its steps, with what was left out on the way', () => {
    const steps = (id: string) =>
      changePage(handbook, entryOf(id)).steps.map(({ step, state }) => `${step} ${state}`);
    expect(steps('made')).toEqual([
      ...['proposed done', 'examined done', 'decided done', 'assessed done', 'made done'],
      'verified open',
    ]);
    expect(steps('late')).toEqual([
      ...['proposed done', 'examined missing', 'decided done', 'made overdue', 'verified ahead'],
    ]);
    expect(steps('refused')).toEqual(['proposed done', 'examined done', 'decided done']);
  });

  it('names the assessment that was made for it', () => {
    const assessed = changePage(handbook, entryOf('made')).steps.find(
      ({ step }) => step === 'assessed',
    );
    expect(assessed).toMatchObject({ day: '2026-06-08', links: [{ id: 'AIA-1' }] });
  });

  it('is in the register, what somebody has to do something about first', () => {
    expect(rowsOf(changeRegister(handbook)).map(({ id }) => id)).toEqual([
      ...['late', 'open', 'soon', 'ahead', 'made', 'checked', 'refused'],
    ]);
  });

  it('is due as long as it is not made or rejected', () => {
    const due = dueView(handbook).filter(({ what }) => what === 'change');
    expect(due.map(({ link, date }) => [link.id, date])).toEqual([
      ['late', '2026-11-01'],
      ['soon', '2026-12-01'],
    ]);
  });
});
