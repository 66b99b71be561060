import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/types.ts';
import { allDue, dueInBrief, dueView } from '../../../src/views/overview/due.ts';
import { handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const daysIn = (handbook: Handbook) =>
  dueView(handbook).map(({ date, what, link, state }) => `${date} ${what} ${link.id} ${state}`);
const dueOf = (entries: Entries) => daysIn(handbookOf(entries));

const approved = {
  status: 'approved',
  approvedBy: 'board',
  approved: '2025-12-01',
  effective: '2025-12-01',
};

describe('what is due', () => {
  it('is overdue or lies within the days that the handbook sets, the earliest first', () => {
    expect(
      dueOf({
        risks: {
          'R-1': { nextReview: '2027-01-23' },
          'R-2': { nextReview: '2027-01-24' },
          'R-3': { nextReview: '2026-11-23' },
          'R-4': { nextReview: '2026-11-24' },
        },
      }),
    ).toEqual([
      '2026-11-23 nextReview R-3 overdue',
      '2026-11-24 nextReview R-4 due-soon',
      '2027-01-23 nextReview R-1 due-soon',
    ]);
  });

  it('is the review of the Statement, with its owner', () => {
    const tiny = handbookOf({});
    const soa = { ...tiny.config.soa, ...approved, approvedBy: 'board', nextReview: '2026-12-01' };
    const handbook = { ...tiny, config: { ...tiny.config, soa } } as Handbook;
    const [due] = dueView(handbook);
    expect(due).toMatchObject({
      date: '2026-12-01',
      what: 'nextReview',
      link: { title: 'Statement of Applicability', path: '/soa/' },
      owner: { id: 'lead' },
    });
    const draft = { ...handbook, config: { ...tiny.config, soa: { ...soa, status: 'draft' } } };
    expect(dueView(draft as Handbook)).toEqual([]);
  });

  it('is the last day of the certificates, which leads to where they are shown', () => {
    const tiny = handbookOf({});
    const certificate = (number: string, validUntil: string) => ({
      certificate: number,
      standard: `ISO/IEC ${number}`,
      body: 'Certifier',
      issued: '2023-12-20',
      validUntil,
    });
    const config = {
      ...tiny.config,
      isms: certificate('27001', '2027-11-01'),
      aims: certificate('42001', '2026-12-19'),
    };
    const handbook = { ...tiny, config } as Handbook;
    expect(dueView(handbook)).toMatchObject([
      {
        date: '2026-12-19',
        what: 'validUntil',
        link: { title: 'ISO/IEC 42001, certificate 42001', path: '/audits/#certification' },
        owner: undefined,
        state: 'due-soon',
      },
    ]);
    expect(allDue(handbook).map(({ date }) => date)).toEqual(['2026-12-19', '2027-11-01']);
  });

  it('is no review of a draft, nor of the assessment of a retired system', () => {
    const assessment = { ...approved, nextReview: '2026-12-01', system: 'SYS-1' };
    const due = (system: object) =>
      dueOf({
        policies: { 'POL-1': { nextReview: '2026-12-01' } },
        inventory: { 'SYS-1': { ...system } },
        assessments: { 'AIA-1': assessment },
      });
    expect(due({ stage: 'operation' })).toEqual(['2026-12-01 nextReview AIA-1 due-soon']);
    expect(due({ stage: 'retirement' })).toEqual([]);
  });

  it('is a target date, the end of current evidence, a finding that is open, an audit ahead', () => {
    expect(
      dueOf({
        controls: { 'A.7.5': { status: 'planned', targetDate: '2026-12-10' } },
        evidence: {
          'EV-1': { validUntil: '2026-12-11' },
          'EV-2': { validUntil: '2026-12-11', status: 'superseded' },
        },
        findings: {
          'F-1': { due: '2026-12-12' },
          'F-2': { due: '2026-12-12', closed: '2026-11-20' },
        },
        audits: {
          'AUD-1': { date: '2026-12-13', status: 'planned' },
          'AUD-2': { date: '2026-11-02', status: 'done' },
        },
      }),
    ).toEqual([
      '2026-12-10 targetDate A.7.5 due-soon',
      '2026-12-11 validUntil EV-1 due-soon',
      '2026-12-12 closure F-1 due-soon',
      '2026-12-13 audit AUD-1 due-soon',
    ]);
  });

  it('is an action about a risk until it is done or dropped', () => {
    const action = { what: 'Sort by hand', owner: 'lead', due: '2026-11-01' };
    const due = (status: object) =>
      dueOf({
        risks: { 'R-1': { nextReview: '2027-06-01', actions: [{ ...action, ...status }] } },
      });
    expect(due({})).toEqual(['2026-11-01 treatment R-1 overdue']);
    expect(due({ status: 'done', done: '2026-11-02' })).toEqual([]);
    expect(due({ status: 'dropped' })).toEqual([]);
  });

  it('is the review of the treatment plan, for those who approve it', () => {
    const tiny = handbookOf({});
    const treatmentPlan = {
      version: '1.0',
      status: 'approved' as const,
      approvedBy: 'cro',
      approved: '2026-01-01',
      nextReview: '2026-12-01',
      changes: [],
    };
    const due = dueView({ ...tiny, config: { ...tiny.config, treatmentPlan } });
    expect(due).toMatchObject([
      { date: '2026-12-01', link: { path: '/treatment-plan/' }, owner: { id: 'cro' } },
    ]);
  });

  it('is a decision of a management review until it was carried out', () => {
    const decision = (due: string, done = {}) => ({
      decision: 'Do it.',
      owner: 'lead',
      due,
      ...done,
    });
    const decisions = [
      decision('2026-11-23'),
      decision('2026-12-01'),
      decision('2026-11-01', { status: 'done', done: '2026-10-30' }),
    ];
    expect(
      dueOf({ audits: { 'MR-1': { kind: 'management-review', date: '2026-10-01', decisions } } }),
    ).toEqual(['2026-11-23 decision MR-1 overdue', '2026-12-01 decision MR-1 due-soon']);
  });

  it('is a planned action of a finding until it was done or the finding is closed', () => {
    const planned = [
      { what: 'Ask the supplier.', owner: 'lead', due: '2026-11-20' },
      { what: 'Change the template.', owner: 'lead', due: '2026-12-15', done: '2026-11-02' },
    ];
    const finding = { due: '2027-06-01', planned };
    expect(dueOf({ findings: { 'F-1': finding } })).toEqual(['2026-11-20 action F-1 overdue']);
    expect(dueOf({ findings: { 'F-1': { ...finding, closed: '2026-11-21' } } })).toEqual([]);
  });

  it('is the target date of a sub-clause until it is implemented', () => {
    const rows = [
      { clause: '7.4', disposition: 'reuse', status: 'partial', targetDate: '2026-12-20' },
      { clause: '7.5.3', disposition: 'reuse', status: 'implemented' },
    ];
    expect(dueOf({ clauses: { 'clause-7': { rows } } })).toEqual([
      '2026-12-20 targetDate clause-7 due-soon',
    ]);
  });

  it('is the target of an objective that is not reached', () => {
    const objective = {
      title: 'Fairness',
      owner: 'lead',
      objective: 'C.2.5',
      metric: 'Gap',
      unit: 'points',
      target: 3,
      direction: 'down',
      due: '2026-12-31',
    };
    const measured = (value: number) => ({
      objectives: {
        'OBJ-1': { ...objective, measurements: [{ date: '2026-10-01', value }] },
      },
    });
    expect(dueOf(measured(4))).toEqual(['2026-12-31 target OBJ-1 due-soon']);
    expect(dueOf(measured(3))).toEqual([]);
  });

  it('is an action for an objective until it is done', () => {
    const action = { what: 'Show the cases', owner: 'lead', due: '2026-12-01' };
    const objective = { title: 'Care', owner: 'lead', qualitative: 'All know.', due: '2027-06-30' };
    const due = (more: object) =>
      dueOf({ objectives: { 'OBJ-1': { ...objective, actions: [{ ...action, ...more }] } } });
    expect(due({})).toEqual(['2026-12-01 action OBJ-1 due-soon']);
    expect(due({ done: '2026-11-02' })).toEqual([]);
  });
});

it('counts by register what a page has no room for', () => {
  const risks = Object.fromEntries(
    Array.from({ length: 5 }, (_, index) => [`R-${index}`, { nextReview: '2026-12-01' }]),
  );
  const evidence = { 'EV-1': { validUntil: '2026-12-24' } };
  const { rows, rest } = dueInBrief(dueView(handbookOf({ risks, evidence })), 2);
  expect(rows.map(({ link }) => link.id)).toEqual(['R-0', 'R-1']);
  expect(rest).toEqual([
    { collection: 'risks', path: '/risks/', count: 3 },
    { collection: 'evidence', path: '/evidence/', count: 1 },
  ]);
});
