import { describe, expect, it } from 'vitest';
import { systemPage } from '../../../src/views/systems/system.ts';
import { entryIn, handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const pageOf = (fields: Record<string, unknown>, others: Entries = {}) => {
  const handbook = handbookOf({ inventory: { 'SYS-1': fields }, ...others });
  return systemPage(handbook, entryIn(handbook, 'inventory', 'SYS-1'));
};
const approved = {
  status: 'approved',
  approvedBy: 'board',
  approved: '2026-09-02',
  effective: '2026-09-02',
  nextReview: '2027-09-01',
};

describe('the impact assessment of a system', () => {
  const stateOf = (fields: Record<string, unknown>, assessments: Entries['assessments'] = {}) =>
    pageOf(fields, { assessments }).assessment;

  it('is missing where one is needed and none is written', () => {
    expect(stateOf({ impact: 'high' })).toMatchObject({
      state: 'missing',
      why: undefined,
    });
  });

  it('is not needed below high impact, in design or after retirement, and says why', () => {
    expect(stateOf({ impact: 'low' })).toMatchObject({ state: 'not-needed', why: 'impact' });
    expect(stateOf({ impact: 'high', stage: 'design' })).toMatchObject({
      state: 'not-needed',
      why: 'design',
    });
    expect(stateOf({ impact: 'high', stage: 'retirement' })).toMatchObject({
      state: 'not-needed',
      why: 'retired',
    });
  });

  it('is a draft until it is approved', () => {
    expect(stateOf({ impact: 'high' }, { 'AIA-1': {} })).toMatchObject({
      state: 'draft',
    });
  });

  it('counts as long as the system is as it was and the review is not over', () => {
    const high = { impact: 'high' };
    expect(stateOf(high, { 'AIA-1': approved }).state).toBe('assessed');
    expect(stateOf({ ...high, lastChanged: '2026-10-01' }, { 'AIA-1': approved }).state).toBe(
      'changed',
    );
    expect(stateOf(high, { 'AIA-1': { ...approved, nextReview: '2026-11-23' } }).state).toBe(
      'overdue',
    );
    expect(stateOf(high, { 'AIA-1': { ...approved, nextReview: '2026-11-24' } }).state).toBe(
      'assessed',
    );
  });

  it('cannot be overlooked where it finds the system not acceptable, whatever else is wrong', () => {
    const refused = { ...approved, performed: '2026-09-01', conclusion: 'not-acceptable' };
    const used = { lastChanged: '2026-10-01' };
    expect(stateOf(used, { 'AIA-1': refused })).toMatchObject({
      state: 'refused',
      all: [{ inForce: true }],
    });
    expect(stateOf({ stage: 'retirement' }, { 'AIA-1': refused }).state).toBe('assessed');
  });

  it('asks for no review of one that is not in force', () => {
    const { all } = stateOf({}, { 'AIA-1': { nextReview: '2026-01-01' } });
    expect(all).toMatchObject([{ status: 'draft', review: undefined }]);
  });
});

describe('the page of a system', () => {
  it('names the controls that name it, and counts those for all systems', () => {
    const { controls } = pageOf(
      {},
      {
        controls: {
          'A.6.2.4': { systems: ['SYS-1'] },
          'A.6.2.5': { systems: ['SYS-2'] },
          'A.2.2': {},
          'A.2.3': {
            applicable: false,
            drivers: undefined,
            status: undefined,
            exclusionBasis: 'not-needed',
          },
        },
      },
    );
    expect(controls.named).toMatchObject([{ link: { id: 'A.6.2.4' }, state: 'unproven' }]);
    expect(controls.forAllTotal).toBe(1);
    expect(controls.forAll).toMatchObject({ unproven: 1, excluded: 0 });
  });

  it('lists its risks by what is left of them, and marks what lies above the appetite', () => {
    const { risks } = pageOf(
      {},
      {
        risks: {
          'RISK-1': { systems: ['SYS-1'] },
          'RISK-2': { systems: ['SYS-1'], residual: { likelihood: 5, impact: 2 } },
          'RISK-3': { systems: ['SYS-2'] },
        },
      },
    );
    expect(risks.map(({ link, after }) => [link.id, after?.score, after?.above])).toEqual([
      ['RISK-2', 10, true],
      ['RISK-1', 4, false],
    ]);
  });

  it('says of a risk that what is left of it is still to be reached', () => {
    const planned = { status: 'planned', targetDate: '2027-03-31' };
    const { risks } = pageOf(
      {},
      {
        controls: { 'A.6.2.4': planned, 'A.6.2.6': {} },
        risks: {
          'RISK-1': { systems: ['SYS-1'], controls: ['A.6.2.4'] },
          'RISK-2': { systems: ['SYS-1'], controls: ['A.6.2.6'] },
        },
      },
    );
    expect(risks.map(({ link, pending }) => [link.id, pending])).toEqual([
      ['RISK-1', true],
      ['RISK-2', false],
    ]);
  });

  it('lists its findings, the open ones first', () => {
    const { findings, openFindings } = pageOf(
      {},
      {
        findings: {
          'FND-1': { systems: ['SYS-1'], closed: '2026-10-01' },
          'FND-2': { systems: ['SYS-1'], due: '2026-12-01' },
          'FND-3': { systems: ['SYS-1'] },
          'FND-4': {},
        },
      },
    );
    expect(findings.map(({ link, open, review }) => [link.id, open, review])).toEqual([
      ['FND-3', true, 'overdue'],
      ['FND-2', true, 'due-soon'],
      ['FND-1', false, undefined],
    ]);
    expect(openFindings).toBe(2);
  });
});
