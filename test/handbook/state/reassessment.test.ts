import { describe, expect, it } from 'vitest';
import { isInForce, reassessmentSignals } from '../../../src/handbook/state/reassessment.ts';
import { entryIn, handbookOf, type Entries } from '../handbook-of.ts';

type Fields = Record<string, unknown>;

const approved = {
  status: 'approved',
  approvedBy: 'board',
  approved: '2026-09-10',
  effective: '2026-09-10',
  nextReview: '2027-09-10',
};
const system = { lastChanged: '2026-09-01' };

/** The signals for an approved assessment of 2026-09-01, in short. */
function signalsOf(assessment: Fields = {}, entries: Entries = {}): string[] {
  const handbook = handbookOf({
    inventory: { 'SYS-1': system },
    ...entries,
    assessments: { 'AIA-1': { ...approved, ...assessment }, ...entries.assessments },
  });
  return reassessmentSignals(handbook, entryIn(handbook, 'assessments', 'AIA-1')).map((signal) =>
    signal.kind === 'finding'
      ? `finding ${signal.finding.id} ${signal.day}`
      : signal.kind === 'risk'
        ? `risk ${signal.risk.id}`
        : `${signal.kind} ${signal.day}`,
  );
}
const changed = (lastChanged: string, more: Fields = {}): Entries => ({
  inventory: { 'SYS-1': { lastChanged, ...more } },
});
const finding = (fields: Fields): Entries => ({
  findings: {
    'FND-1': { source: 'incident', systems: ['SYS-1'], raised: '2026-10-01', ...fields },
  },
});
const risk = (fields: Fields): Entries => ({
  risks: { 'RISK-1': { systems: ['SYS-1'], residual: { likelihood: 4, impact: 4 }, ...fields } },
});

describe('an assessment has to be done again', () => {
  it('not as long as nothing happened', () => {
    expect(signalsOf()).toEqual([]);
  });

  it('once the system was changed after it, from the day on which that happens', () => {
    expect(signalsOf({}, changed('2026-09-02'))).toEqual(['changed 2026-09-02']);
    expect(signalsOf({}, changed('2026-11-24'))).toEqual(['changed 2026-11-24']);
    expect(signalsOf({}, changed('2026-11-25'))).toEqual([]);
  });

  it('from the day after its next review', () => {
    expect(signalsOf({ nextReview: '2026-11-24' })).toEqual([]);
    expect(signalsOf({ nextReview: '2026-11-23' })).toEqual(['overdue 2026-11-23']);
  });

  it('after an incident or complaint on its system', () => {
    expect(signalsOf({}, finding({}))).toEqual(['finding FND-1 2026-10-01']);
    expect(signalsOf({}, finding({ source: 'complaint' }))).toHaveLength(1);
    expect(signalsOf({}, finding({ source: 'monitoring' }))).toEqual([]);
    expect(signalsOf({}, finding({ systems: ['SYS-2'] }))).toEqual([]);
    expect(signalsOf({}, finding({ raised: '2026-09-01' }))).toEqual([]);
    expect(signalsOf({}, finding({ raised: '2026-11-25', due: '2027-01-31' }))).toEqual([]);
  });

  it('when a risk of its system is above the appetite and nobody has accepted it', () => {
    expect(signalsOf({}, risk({}))).toEqual(['risk RISK-1']);
    expect(signalsOf({}, risk({ acceptedBy: 'board', accepted: '2026-10-01' }))).toEqual([]);
    expect(signalsOf({}, risk({ residual: { likelihood: 3, impact: 3 } }))).toEqual([]);
    expect(signalsOf({}, risk({ systems: ['SYS-2'] }))).toEqual([]);
  });

  it('when such a risk is one of its own measures', () => {
    const impact = {
      ...{ dimension: 'safety', affects: 'individuals', description: 'Delay.', benefit: false },
      ...{ severity: 3, likelihood: 3, residualSeverity: 2, residualLikelihood: 2 },
      measures: ['RISK-1'],
    };
    expect(signalsOf({ impacts: [impact] }, risk({ systems: [] }))).toEqual(['risk RISK-1']);
  });

  it('never when its system is retired', () => {
    expect(signalsOf({}, changed('2026-10-01', { retired: '2026-10-01' }))).toEqual([]);
  });

  it('never when it is not in force', () => {
    expect(signalsOf({ status: 'draft' }, changed('2026-10-01'))).toEqual([]);
    const later = { assessments: { 'AIA-2': { ...approved, performed: '2026-10-01' } } };
    expect(signalsOf({}, { ...changed('2026-10-01'), ...later })).toEqual([]);
  });
});

describe('an assessment in force', () => {
  it('is the approved one that was performed last', () => {
    const handbook = handbookOf({
      inventory: { 'SYS-1': system },
      assessments: {
        'AIA-1': { ...approved, performed: '2025-09-01' },
        'AIA-2': { ...approved, performed: '2026-03-01' },
        'AIA-3': { performed: '2026-11-01' },
      },
    });
    const inForce = handbook.entries.assessments.filter((each) => isInForce(handbook, each));
    expect(inForce.map(({ id }) => id)).toEqual(['AIA-2']);
  });
});
