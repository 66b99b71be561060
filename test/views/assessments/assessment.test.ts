import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/handbook/reading/body.ts';
import type { Entry } from '../../../src/handbook/types.ts';
import { assessmentPage } from '../../../src/views/assessments/assessment.ts';
import { entryIn, handbookOf, type Entries } from '../../handbook/handbook-of.ts';

type Fields = Record<string, unknown>;

const impact = (fields: Fields) => ({
  ...{ dimension: 'fairness', affects: 'groups', description: 'Something.', benefit: false },
  ...{ severity: 4, likelihood: 4, residualSeverity: 2, residualLikelihood: 3, measures: [] },
  ...fields,
});

function pageOf(fields: Fields, body = '', entries: Entries = {}) {
  const handbook = handbookOf({
    inventory: { 'SYS-1': {} },
    ...entries,
    assessments: { 'AIA-1': fields, ...entries.assessments },
  });
  const entry: Entry<'assessments'> = {
    ...entryIn(handbook, 'assessments', 'AIA-1'),
    body: parseBody(body, 'AIA-1.mdx').tree,
  };
  return assessmentPage(handbook, entry);
}
const dimensionOf = (page: ReturnType<typeof pageOf>, name: string) =>
  page.dimensions.find(({ dimension }) => dimension === name);

describe('the impacts of an assessment', () => {
  it('show the worst harm before and the worst that is left, by dimension and group', () => {
    const page = pageOf({
      impacts: [
        impact({ severity: 2, likelihood: 2, residualSeverity: 5, residualLikelihood: 2 }),
        impact({}),
        impact({
          affects: 'society',
          severity: 1,
          likelihood: 1,
          residualSeverity: 1,
          residualLikelihood: 1,
        }),
      ],
    });
    expect(dimensionOf(page, 'fairness')?.cells).toMatchObject([
      { affects: 'individuals', harm: undefined },
      {
        affects: 'groups',
        harm: { before: 16, after: 10, above: true, count: 2, anchor: 'impact-2' },
      },
      {
        affects: 'society',
        harm: { before: 1, after: 1, above: false, count: 1, anchor: 'impact-3' },
      },
    ]);
  });

  it('keep benefits apart from harms', () => {
    const page = pageOf({
      impacts: [
        impact({
          benefit: true,
          severity: 5,
          likelihood: 5,
          residualSeverity: 3,
          residualLikelihood: 5,
        }),
        impact({ benefit: true, residualSeverity: 4, residualLikelihood: 5 }),
      ],
    });
    expect(dimensionOf(page, 'fairness')?.cells[1]).toMatchObject({
      harm: undefined,
      benefit: { score: 20, count: 2, anchor: 'impact-2' },
    });
    expect(page.counts).toEqual({ harms: 0, benefits: 2 });
  });

  it('name all eight dimensions, those that nobody looked at too', () => {
    const page = pageOf({ impacts: [impact({ dimension: 'safety' })] });
    const empty = page.dimensions.filter(
      ({ harms, benefits }) => harms.length + benefits.length === 0,
    );
    expect([page.dimensions.length, empty.length]).toEqual([8, 7]);
  });

  it('link to their measures', () => {
    const page = pageOf({ impacts: [impact({ measures: ['RISK-1'] })] }, '', {
      risks: { 'RISK-1': {} },
    });
    expect(dimensionOf(page, 'fairness')?.harms[0]?.measures).toMatchObject([
      { path: '/risks/RISK-1/' },
    ]);
  });
});

describe('the elements of ISO/IEC 42005', () => {
  const answersOf = (page: ReturnType<typeof pageOf>, key: string) =>
    page.elements
      .find((element) => element.key === key)
      ?.answers.map((answer) =>
        answer.kind === 'heading' ? `#${answer.id}` : `${answer.kind} ${answer.field}`,
      );

  it('are answered by fields of the assessment', () => {
    const page = pageOf({
      foreseeableMisuse: ['Ranking staff.'],
      impacts: [impact({ measures: ['A.7.4'] })],
    });
    expect(answersOf(page, 'intended-uses')).toEqual(['field intendedUses']);
    expect(answersOf(page, 'failures-misuse')).toEqual(['field foreseeableMisuse']);
    expect(answersOf(page, 'benefits-harms')).toEqual(['field impacts']);
    expect(answersOf(page, 'measures')).toEqual(['field measures']);
  });

  it('are answered by the inventory', () => {
    const inventory = {
      'SYS-1': {
        model: { name: 'm', version: '1', provider: 'We' },
        data: [{ name: 'Claims', personal: 'none', source: 'Files' }],
      },
    };
    const page = pageOf({}, '', { inventory });
    expect(answersOf(page, 'algorithm-model')).toEqual(['system model']);
    expect(answersOf(page, 'data')).toEqual(['system data']);
    expect(answersOf(page, 'purpose')).toEqual(['system purpose']);
  });

  it('are answered by headings, by a word of theirs or by their number', () => {
    const page = pageOf(
      {},
      '## Scope\n\n## Geography, languages and environment\n\n## 6.5 How it works\n\n### Metadata\n',
    );
    expect(answersOf(page, 'scope')).toEqual(['#scope']);
    expect(answersOf(page, 'geography-languages')).toEqual([
      '#geography-languages-and-environment',
    ]);
    expect(answersOf(page, 'environment')).toEqual(['#geography-languages-and-environment']);
    expect(answersOf(page, 'algorithm-model')).toEqual(['#65-how-it-works']);
    // A word in the middle of another is none.
    expect(answersOf(page, 'data')).toEqual([]);
  });

  it('are missing where nothing answers them', () => {
    const page = pageOf({ foreseeableMisuse: [], interestedParties: [] });
    expect(page.elements).toHaveLength(14);
    expect(page.elements.filter(({ answers }) => answers.length > 0).map(({ key }) => key)).toEqual(
      ['purpose', 'intended-uses'],
    );
    expect(page.missing).toBe(12);
  });
});

describe('an assessment', () => {
  const approved = {
    ...{ status: 'approved', approvedBy: 'board', approved: '2026-09-10', effective: '2026-09-10' },
    nextReview: '2026-11-23',
  };

  it('needs no review once another has taken its place', () => {
    const later = { 'AIA-2': { ...approved, performed: '2026-10-01', nextReview: '2027-10-01' } };
    const page = pageOf(approved, '', { assessments: later });
    expect(page).toMatchObject({
      inForce: false,
      replacedBy: { id: 'AIA-2' },
      nextReview: { state: undefined },
      signals: [],
    });
  });

  it('says what asks for it to be done again, and where that is written', () => {
    const page = pageOf(approved, '', {
      findings: { 'FND-1': { source: 'complaint', systems: ['SYS-1'], raised: '2026-10-01' } },
    });
    expect(page.nextReview?.state).toBe('overdue');
    expect(page.signals).toMatchObject([
      { kind: 'overdue', day: '2026-11-23', link: undefined },
      { kind: 'finding', day: '2026-10-01', link: { path: '/findings/FND-1/' } },
    ]);
  });

  it('that is a draft is replaced by none', () => {
    const other = { 'AIA-2': { ...approved, performed: '2026-01-01' } };
    expect(pageOf({ status: 'draft' }, '', { assessments: other }).replacedBy).toBeUndefined();
  });
});
