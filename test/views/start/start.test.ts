import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { fragmentsOf } from '../../../src/addresses/sitemap.ts';
import type { Handbook } from '../../../src/handbook/types.ts';
import { questionIds, startView } from '../../../src/views/start/start.ts';
import { shownAnswers } from '../../../src/views/start/short-list.ts';
import { exampleContent } from '../../site/build.ts';
import { handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const startOf = (entries: Entries) => startView(handbookOf(entries));
const approved = {
  status: 'approved',
  approvedBy: 'board',
  approved: '2026-09-02',
  effective: '2026-09-02',
  nextReview: '2027-09-02',
};

describe('the answers of an empty handbook', () => {
  const start = startOf({});

  it('say that nothing is there, and do not fail', () => {
    expect(start).toMatchObject({
      audit: undefined,
      review: undefined,
      systems: { total: 0, missing: 0 },
      exclusions: { total: 0 },
      risks: { total: 0, all: 0 },
    });
  });
});

it('the context is counted, with the requirements that nothing meets', () => {
  const context = {
    'CTX-1': { kind: 'internal-issue' },
    'PARTY-1': {
      kind: 'interested-party',
      requirements: [
        { requirement: 'A person decides', addressedBy: ['POL-1'] },
        { requirement: 'Figures each quarter', addressedBy: [] },
      ],
    },
  };
  expect(startOf({ context, policies: { 'POL-1': approved } }).context).toEqual({
    issues: 1,
    parties: 1,
    requirements: 2,
    unmet: 1,
  });
});

describe('the excluded controls', () => {
  it('come with basis and reason', () => {
    const excluded = {
      applicable: false,
      drivers: undefined,
      status: undefined,
      exclusionBasis: 'not-needed',
      justification: 'We sell none.',
    };
    expect(startOf({ controls: { 'A.2.2': {}, 'A.10.4': excluded } }).exclusions).toMatchObject({
      total: 1,
      items: [{ link: { id: 'A.10.4' }, basis: 'not-needed', justification: 'We sell none.' }],
    });
  });
});

it('the documents that set the scope are those in force, whichever side names the other', () => {
  const { documents } = startOf({
    policies: {
      'POL-1': { ...approved, satisfies: ['4.3'] },
      'POL-2': approved,
      'POL-3': { satisfies: ['4.3'] },
    },
    clauses: {
      'clause-4': {
        rows: [
          { clause: '4.3', disposition: 'extend', status: 'implemented', documents: ['POL-2'] },
        ],
      },
    },
  }).scope;
  expect(documents.map(({ id }) => id)).toEqual(['POL-1', 'POL-2']);
});

describe('the high-risk systems', () => {
  const high = { impact: 'high' };

  it('are those in use, by impact or by tier, those without assessment first', () => {
    const { systems } = startOf({
      inventory: {
        'SYS-1': high,
        'SYS-2': { ...high, stage: 'design' },
        'SYS-7': { ...high, stage: 'design' },
        'SYS-3': high,
        'SYS-4': { impact: 'low' },
        'SYS-5': { ...high, stage: 'retirement' },
        'SYS-6': {
          aiAct: {
            inScope: true,
            roles: ['deployer'],
            risk: 'high',
            annexIII: 4,
            gpai: 'none',
            basis: 'Decided.',
          },
        },
      },
      assessments: {
        'AIA-1': { system: 'SYS-1', ...approved },
        'AIA-7': { system: 'SYS-7', status: 'draft' },
      },
    });
    expect(systems.items.map(({ link, state }) => `${link.id} ${state}`)).toEqual([
      'SYS-3 missing',
      'SYS-6 missing',
      'SYS-1 assessed',
      'SYS-7 draft',
      'SYS-2 not-due',
    ]);
    expect([systems.total, systems.needed, systems.missing]).toEqual([5, 3, 2]);
    expect(systems.items[2]?.assessment?.id).toBe('AIA-1');
    expect(systems.items[3]?.assessment?.id).toBe('AIA-7');
  });

  it('are all in the register by what makes them high, or by two of its columns', () => {
    const aiAct = {
      ...{ inScope: true, roles: ['deployer'], risk: 'high', annexIII: 4, gpai: 'none' },
      basis: 'Decided.',
    };
    const paths = (inventory: NonNullable<Entries['inventory']>) =>
      startOf({ inventory }).systems.paths.map(({ path }) => path);
    const [byImpact, byTier] = ['/inventory/?impact=high', '/inventory/?aiAct.risk=high'];
    expect(paths({ 'SYS-1': high, 'SYS-2': { ...high, aiAct } })).toEqual([byImpact]);
    expect(paths({ 'SYS-1': { impact: 'low', aiAct } })).toEqual([byTier]);
    expect(paths({ 'SYS-1': high, 'SYS-2': { impact: 'low', aiAct } })).toEqual([byImpact, byTier]);
  });

  it('are limited where they are many, and counted', () => {
    const inventory = Object.fromEntries(
      Array.from({ length: 1530 }, (_, index) => [`SYS-${index}`, high]),
    );
    const { systems } = startOf({ inventory });
    expect([systems.items.length, systems.total, systems.missing]).toEqual([
      shownAnswers,
      1530,
      1530,
    ]);
  });
});

describe('the last internal audit', () => {
  const audits = {
    'AUD-1': { date: '2026-06-01' },
    'AUD-2': { date: '2026-10-01' },
    'AUD-3': { date: '2027-02-01', status: 'planned' },
    'AUD-4': { date: '2026-11-01', kind: 'surveillance', lead: undefined },
    'MR-1': {
      date: '2026-11-02',
      kind: 'management-review',
      lead: 'board',
      decisions: [{ decision: 'Go on.', owner: 'lead' }],
    },
  };

  it('is the one held last, with its own findings and how many are open', () => {
    const { audit } = startOf({
      audits,
      findings: {
        'F-1': { source: 'audit', audit: 'AUD-2' },
        'F-2': { source: 'audit', audit: 'AUD-2', closed: '2026-11-01' },
        'F-3': { source: 'audit', audit: 'AUD-1' },
      },
    });
    expect(audit?.link.id).toBe('AUD-2');
    expect(audit?.findings.items.map(({ link, open }) => [link.id, open])).toEqual([
      ['F-1', true],
      ['F-2', false],
    ]);
    expect(audit?.open).toBe(1);
  });

  it('is no management review, which stands on its own', () => {
    expect(startOf({ audits }).review).toMatchObject({
      link: { id: 'MR-1' },
      lead: { kind: 'link', link: { id: 'board' } },
      decisions: 1,
    });
  });
});

describe('the risks above the appetite', () => {
  it('are those before treatment, today or after it, the worst of today first, with who accepted them', () => {
    const accepted = { acceptedBy: 'cro', accepted: '2026-10-22' };
    const action = { what: 'Sort by hand', owner: 'lead', due: '2027-01-31' };
    const { risks } = startOf({
      risks: {
        'R-1': { ...accepted, actions: [{ ...action, status: 'done', done: '2026-10-01' }] },
        'R-2': { residual: { likelihood: 4, impact: 4 } },
        'R-3': { likelihood: 1 },
        'R-4': {
          ...accepted,
          accepted: '2026-12-01',
          actions: [action],
          current: { likelihood: 3, impact: 4 },
        },
      },
    });
    expect(
      risks.items.map(({ link, today, after, acceptedBy }) => [
        ...[link.id, today, after, acceptedBy?.id],
      ]),
    ).toEqual([
      ['R-2', 16, 16, undefined],
      ['R-4', 12, 4, undefined],
      ['R-1', 4, 4, 'cro'],
    ]);
    expect(risks).toMatchObject({ all: 4, total: 3, before: 3, today: 2, after: 1, unaccepted: 2 });
    expect(risks.acceptedBy).toMatchObject([{ role: { id: 'cro' }, count: 1 }]);
  });
});

describe('who is responsible', () => {
  it('is who keeps the Statement and who approves it, with what proves that they can', () => {
    const tiny = handbookOf({
      roles: {
        lead: {
          title: 'Lead',
          responsibilities: 'Runs it.',
          competences: [
            { competence: 'Law', required: true, evidence: ['EV-1'] },
            { competence: 'Audit', required: true, evidence: [] },
            { competence: 'Dutch', required: false, evidence: [] },
          ],
        },
      },
      evidence: { 'EV-1': {} },
    });
    const config = { ...tiny.config, soa: { ...tiny.config.soa, approvedBy: 'board' } };
    expect(startView({ ...tiny, config } as Handbook).responsible).toMatchObject([
      { link: { id: 'lead' }, as: 'owner', required: 2, proven: 1 },
      { link: { id: 'board' }, as: 'approver', required: 0 },
    ]);
    const alone = { ...tiny.config, soa: { ...tiny.config.soa, approvedBy: 'lead' } };
    expect(startView({ ...tiny, config: alone } as Handbook).responsible).toHaveLength(1);
  });
});

describe('the example', () => {
  const start = startView(loadHandbook({ root: exampleContent }));

  it('has an answer to each of the ten questions', () => {
    expect(questionIds).toHaveLength(10);
    expect(start.scope.documents.map(({ id }) => id)).toEqual(['POL-02']);
    expect(start.statement.approval).toMatchObject({
      kind: 'approved',
      by: { id: 'role-executive-board' },
      on: '2026-11-18',
    });
    expect(start.exclusions.items.map(({ link }) => link.id)).not.toContain('A.10.4');
    expect(start.systems.items.map(({ link }) => link.id)).toContain('SYS-03');
    expect(start.audit?.link.id).toBe('AUD-2026-2');
    expect(start.review?.link.id).toBe('MR-2026');
    expect(start.isms.clauses.extend).toBeGreaterThan(0);
    expect(start.documents).toEqual({ held: 18, partial: 2, total: 20 });
  });

  it('has an anchor for each question', () => {
    const fragments = fragmentsOf(handbookOf({}), '/start/');
    questionIds.forEach((_, index) => expect(fragments).toContain(`question-${index + 1}`));
  });

  it('say how many of the scores after treatment are still to be reached', () => {
    const planned = { status: 'planned', targetDate: '2027-03-31' };
    const { risks } = startOf({
      controls: { 'A.6.2.4': planned },
      risks: { 'R-1': { controls: ['A.6.2.4'] }, 'R-2': {} },
    });
    expect(risks).toMatchObject({ total: 2, pending: 1 });
  });
});
