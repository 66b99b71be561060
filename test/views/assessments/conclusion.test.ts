import { expect, it } from 'vitest';
import { assessmentPage } from '../../../src/views/assessments/assessment.ts';
import { conclusionOf } from '../../../src/views/assessments/conclusion.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { entryIn, handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const impact = (fields: object) => ({
  ...{ dimension: 'fairness', affects: 'groups', description: 'Something.', benefit: false },
  ...{ severity: 4, likelihood: 4, residualSeverity: 2, residualLikelihood: 3, measures: [] },
  ...fields,
});

function saidOf(fields: object, entries: Entries = {}): string[] {
  const handbook = handbookOf({
    inventory: { 'SYS-1': {} },
    ...entries,
    assessments: { 'AIA-1': { ...fields } },
  });
  const entry = entryIn(handbook, 'assessments', 'AIA-1');
  return conclusionOf(handbook, entry, assessmentPage(handbook, entry)).map(
    ({ cell }) => plainValue(handbook, cell) as string,
  );
}

it('says first what an assessment comes to, on which conditions, who approved it and what is left', () => {
  const condition = { what: 'Test it', owner: 'lead', due: '2027-01-31' };
  const [result, conditions, approval, worst, measures] = saidOf(
    {
      ...{ status: 'approved', effective: '2026-10-01', nextReview: '2027-09-22' },
      conclusion: 'acceptable-with-measures',
      conditions: [condition, { ...condition, done: '2026-11-01' }],
      approvedBy: 'board',
      approved: '2026-09-22',
      impacts: [
        impact({ measures: ['A.6.2.4', 'A.6.2.5'] }),
        impact({ severity: 5, residualSeverity: 1, measures: ['A.6.2.5'] }),
        impact({ benefit: true, severity: 5, likelihood: 5, residualSeverity: 5 }),
      ],
    },
    { controls: { 'A.6.2.4': {}, 'A.6.2.5': { status: 'planned', targetDate: '2027-03-31' } } },
  );
  expect(result).toBe('acceptable with measures');
  expect(conditions).toBe('1 of 2 conditions met');
  expect(approval).toMatch(/, 2026-09-22$/);
  expect(worst).toBe('score 20 before measures, 6 after; risk appetite 9');
  expect(measures).toMatch(/^A\.6\.2\.5 .*planned$/);
});

it('calls the conclusion of a draft provisional, and says that nobody approved it', () => {
  const [result, conditions, approval, worst, measures] = saidOf({
    status: 'draft',
    approvedBy: undefined,
    approved: undefined,
    conclusion: 'acceptable',
    impacts: [],
  });
  expect([result, conditions, approval]).toEqual([
    'acceptable (provisional)',
    'No conditions.',
    'Not approved yet.',
  ]);
  expect(worst).toBe('No harm is named.');
  expect(measures).toBe('None: every control that it names is implemented.');
});
