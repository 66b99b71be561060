import { describe, expect, it } from 'vitest';
import { findingPage, findingRows } from '../../../src/views/audits/finding.ts';
import { entryIn, handbookOf } from '../../handbook/handbook-of.ts';

const page = (fields: object) => {
  const handbook = handbookOf({
    findings: { 'FND-1': { ...fields } },
    evidence: { 'EV-1': { validUntil: '2026-10-01' } },
  });
  return findingPage(handbook, entryIn(handbook, 'findings', 'FND-1'));
};
const statesOf = (fields: object) => page(fields).steps.map(({ state }) => state);

const ahead = { due: '2026-12-31' };
const written = {
  correction: 'Stopped.',
  rootCause: 'No owner.',
  correctiveAction: 'An owner named.',
};

describe('the steps of a finding', () => {
  it('are open until something is written', () => {
    expect(statesOf(ahead)).toEqual(['open', 'open', 'open', 'open']);
    expect(statesOf({ ...ahead, ...written })).toEqual(['done', 'done', 'done', 'open']);
  });

  it('are overdue from the day after the finding was due', () => {
    expect(statesOf({ due: '2026-11-24' })[0]).toBe('open');
    expect(statesOf({ due: '2026-11-23', correction: 'Stopped.' })).toEqual([
      'done',
      'overdue',
      'overdue',
      'overdue',
    ]);
  });

  it('plan the check of effectiveness until its day has come', () => {
    const check = (checked: string) =>
      page({ ...ahead, ...written, effectiveness: { checked, evidence: 'EV-1' } }).steps.at(-1);
    expect(check('2026-11-25')?.state).toBe('planned');
    expect(check('2026-11-24')).toMatchObject({
      state: 'done',
      evidence: { link: { id: 'EV-1' }, validity: 'expired' },
    });
  });

  it('are missing where a nonconformity was closed without them', () => {
    expect(statesOf({ closed: '2026-09-01', correction: 'Stopped.' })).toEqual([
      'done',
      'missing',
      'missing',
      'missing',
    ]);
  });

  it('are not asked of an observation or an opportunity', () => {
    expect(statesOf({ ...ahead, grade: 'observation', rootCause: 'A setting.' })).toEqual([
      'not-asked',
      'done',
      'not-asked',
      'not-asked',
    ]);
  });

  it('are still open where the finding is to be closed on a day ahead', () => {
    expect(statesOf({ ...ahead, closed: '2026-11-25' })[0]).toBe('open');
  });
});

describe('the register of findings', () => {
  const register = findingRows(
    handbookOf({
      findings: {
        'FND-1': { due: '2026-11-02', closed: '2026-09-01' },
        'FND-2': { due: '2027-01-31' },
        'FND-3': { due: '2026-11-02' },
        'FND-4': { due: '2026-11-02', closed: '2026-10-01', ...written },
        'FND-5': { due: '2026-12-31', grade: 'opportunity' },
      },
    }),
  );

  it('has what is open first, by the day on which it is due, then the latest closed', () => {
    expect(register.rows.map(({ link }) => link.id)).toEqual([
      'FND-3',
      'FND-5',
      'FND-2',
      'FND-4',
      'FND-1',
    ]);
    expect(register).toMatchObject({ open: 3, overdue: 1 });
  });

  it('says how far each is, and what comes next', () => {
    expect(register.rows.map(({ done, asked, next }) => [done, asked, next])).toEqual([
      [0, 4, 'correction'],
      [0, 0, undefined],
      [0, 4, 'correction'],
      [3, 4, 'effectiveness'],
      [0, 4, 'correction'],
    ]);
  });
});
