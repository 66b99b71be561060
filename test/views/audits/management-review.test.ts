import { describe, expect, it } from 'vitest';
import { reviewInputs } from '../../../schemas/audits.ts';
import { managementReview } from '../../../src/views/audits/management-review.ts';
import type { FigureKind } from '../../../src/views/audits/review-figure.ts';
import { entryIn, handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const held = { kind: 'management-review', date: '2026-06-30' };
const reviewOf = (entries: Entries, review: object = {}) => {
  const handbook = handbookOf({
    ...entries,
    audits: { ...entries.audits, 'MR-2': { ...held, ...review } },
  });
  return managementReview(handbook, entryIn(handbook, 'audits', 'MR-2'));
};
const figureOf = (view: ReturnType<typeof reviewOf>, kind: FigureKind) =>
  view.agenda.flatMap(({ figures }) => figures).find((figure) => figure.kind === kind);
const idsOf = (view: ReturnType<typeof reviewOf>, kind: FigureKind) =>
  figureOf(view, kind)?.entries.map(({ id }) => id);

const objective = {
  title: 'Trained',
  owner: 'lead',
  objective: 'C.2.2',
  metric: 'Share of people trained',
  unit: '%',
  target: 95,
  direction: 'up',
  due: '2026-12-31',
};

describe('the agenda of a management review', () => {
  it('has every input that 9.3.2 asks for, and says which the record lacks', () => {
    const view = reviewOf({}, { inputs: { issues: 'A new law.', audits: 'Two audits.' } });
    expect(view.agenda.map(({ input }) => input)).toEqual(reviewInputs);
    expect(view.agenda.find(({ input }) => input === 'issues')?.text).toBe('A new law.');
    expect(view.missing).toEqual([
      'previousActions',
      'parties',
      'nonconformities',
      'monitoring',
      'improvement',
    ]);
  });

  it('has its decisions with owner and due day', () => {
    const decisions = [
      { decision: 'Hire.', owner: 'lead', due: '2026-12-31' },
      { decision: 'Wait.', owner: 'lead' },
    ];
    expect(reviewOf({}, { decisions }).decisions).toMatchObject([
      { decision: 'Hire.', owner: { id: 'lead' }, due: '2026-12-31' },
      { decision: 'Wait.', due: undefined },
    ]);
  });
});

describe('the figures of a management review', () => {
  it('are those of its day: what was raised, closed or measured later is not in them', () => {
    const view = reviewOf({
      findings: {
        'FND-1': { raised: '2026-05-01', due: '2026-06-01' },
        'FND-2': { raised: '2026-05-01', due: '2026-12-01', closed: '2026-07-15' },
        'FND-3': { raised: '2026-07-01', due: '2026-12-01' },
        'FND-4': { raised: '2026-05-01', due: '2026-12-01', closed: '2026-06-15' },
        'FND-5': { raised: '2026-05-01', due: '2026-12-01', grade: 'observation' },
      },
      objectives: {
        'OBJ-1': {
          ...objective,
          measurements: [
            { date: '2026-06-30', value: 90 },
            { date: '2026-09-30', value: 96 },
          ],
        },
      },
    });
    expect(view.day).toBe('2026-06-30');
    expect(idsOf(view, 'openNonconformities')).toEqual(['FND-1', 'FND-2']);
    expect(idsOf(view, 'overdueFindings')).toEqual(['FND-1']);
    expect(idsOf(view, 'raised')).toEqual(['FND-1', 'FND-2', 'FND-4', 'FND-5']);
    expect(idsOf(view, 'closed')).toEqual(['FND-4']);
    expect(idsOf(view, 'improvements')).toEqual(['FND-5']);
    expect(figureOf(view, 'objectives')).toMatchObject({
      count: 0,
      of: 1,
      objectives: [{ latest: { value: 90 }, state: 'short' }],
    });
  });

  it('count what happened since the review before, which is linked with its decisions', () => {
    const view = reviewOf({
      audits: {
        'MR-0': { kind: 'management-review', date: '2025-01-10' },
        'MR-1': {
          kind: 'management-review',
          date: '2026-01-10',
          decisions: [
            { decision: 'Hire.', owner: 'lead', due: '2026-03-31' },
            { decision: 'Train.', owner: 'lead', due: '2026-12-31' },
          ],
        },
        'MR-3': { kind: 'management-review', date: '2026-09-10' },
        'AUD-1': { date: '2025-12-01' },
        'AUD-2': { date: '2026-03-01' },
        'AUD-3': { date: '2026-05-01', status: 'planned' },
      },
    });
    expect(view).toMatchObject({ since: '2026-01-10', previous: { id: 'MR-1' } });
    expect(idsOf(view, 'audits')).toEqual(['AUD-2']);
    expect(figureOf(view, 'decisions')?.count).toBe(2);
    expect(figureOf(view, 'decisionsDue')).toMatchObject({ count: 1, of: 2 });
  });

  it('look back a year where there was no review before, and have no decisions to follow', () => {
    const view = reviewOf({
      audits: { 'AUD-1': { date: '2025-07-01' }, 'AUD-2': { date: '2025-06-29' } },
    });
    expect(view).toMatchObject({ since: '2025-06-30', previous: undefined });
    expect(idsOf(view, 'audits')).toEqual(['AUD-1']);
    expect(view.agenda.find(({ input }) => input === 'previousActions')?.figures).toEqual([]);
  });

  it('leave out what only today’s content would tell, once the review was held', () => {
    const view = reviewOf({ evidence: { 'EV-1': { validUntil: '2026-06-29' } } });
    expect(view.recorded).toBe(false);
    expect(figureOf(view, 'expired')).toBeUndefined();
    expect(figureOf(view, 'controls')).toBeUndefined();
    expect(figureOf(view, 'raised')?.basis).toBe('dated');
  });

  it('are those that the review wrote down, where it did, whatever the entries say today', () => {
    const figures = { controls: { count: 24, of: 36 }, raised: { count: 6 } };
    const view = reviewOf({ findings: { 'F-1': { raised: '2026-06-01' } } }, { figures });
    expect(view.recorded).toBe(true);
    expect(figureOf(view, 'controls')).toMatchObject({ count: 24, of: 36, basis: 'recorded' });
    expect(figureOf(view, 'raised')).toMatchObject({ count: 6, entries: [] });
    expect(figureOf(view, 'closed')).toBeUndefined();
  });

  it('judge evidence and reviews at the as-of date while the review is ahead', () => {
    const view = reviewOf(
      {
        evidence: {
          'EV-1': { validUntil: '2026-06-29' },
          'EV-2': { validUntil: '2026-07-31' },
          'EV-3': { collected: '2026-10-01', validUntil: '2026-10-31' },
        },
        controls: { 'A.7.2': { evidence: ['EV-2'] }, 'A.7.3': { evidence: ['EV-1'] } },
        risks: { 'RISK-1': { nextReview: '2026-06-01' } },
      },
      { date: '2027-01-20', status: 'planned' },
    );
    expect(idsOf(view, 'expired')).toEqual(['EV-1', 'EV-2', 'EV-3']);
    expect(figureOf(view, 'controls')).toMatchObject({
      count: 0,
      of: 2,
      basis: 'today',
      states: { proven: 0, unproven: 2 },
    });
    expect(figureOf(view, 'overdueReviews')).toMatchObject({ count: 1, basis: 'today' });
    expect(figureOf(view, 'raised')?.basis).toBe('dated');
  });

  it('are those of the as-of date while the review is ahead', () => {
    const view = reviewOf(
      { evidence: { 'EV-1': { validUntil: '2026-11-01' } } },
      { date: '2027-01-20', status: 'planned' },
    );
    expect(view).toMatchObject({ held: false, day: '2026-11-24', since: '2025-11-24' });
    expect(idsOf(view, 'expired')).toEqual(['EV-1']);
  });

  it('tell what law and systems did since, and what lies ahead within a year', () => {
    const milestone = (date: string) => ({
      date,
      title: 'A duty',
      basis: 'Article 1',
      appliesTo: [],
    });
    const view = reviewOf({
      regulations: {
        'REG-1': {
          title: 'A law',
          owner: 'lead',
          jurisdiction: 'EU',
          authority: 'Authority',
          kind: 'law',
          url: 'https://law.tiny.example',
          milestones: ['2025-01-01', '2026-02-02', '2027-06-30', '2027-07-01'].map(milestone),
        },
      },
      inventory: {
        'SYS-1': { deployed: '2026-02-01' },
        'SYS-2': { deployed: '2026-08-01' },
        'SYS-3': { deployed: '2020-01-01', retired: '2026-03-01' },
      },
    });
    expect(figureOf(view, 'duties')?.count).toBe(1);
    expect(figureOf(view, 'dutiesAhead')?.count).toBe(1);
    expect(figureOf(view, 'duties')?.milestones).toMatchObject([
      { date: '2026-02-02', title: 'A duty', link: { id: 'REG-1' } },
    ]);
    expect(idsOf(view, 'deployed')).toEqual(['SYS-1']);
    expect(idsOf(view, 'retired')).toEqual(['SYS-3']);
  });
});
