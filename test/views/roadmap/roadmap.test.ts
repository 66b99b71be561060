import { describe, expect, it } from 'vitest';
import { toIssue, type Issue } from '../../../src/issues/issue.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { fragmentsOf } from '../../../src/addresses/sitemap.ts';
import type { Handbook } from '../../../src/handbook/types.ts';
import { controls as annexA } from '../../../src/standards/iso42001.ts';
import { shownOpen } from '../../../src/views/roadmap/criterion.ts';
import { roadmapView, type StepId } from '../../../src/views/roadmap/roadmap.ts';
import { exampleContent } from '../../site/build.ts';
import { handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const approved = {
  status: 'approved',
  approvedBy: 'board',
  approved: '2026-09-02',
  effective: '2026-09-02',
  nextReview: '2027-09-02',
};

const criterion = (
  handbook: Handbook,
  step: StepId,
  key: string,
  issues: readonly Issue[] = [],
) => {
  const { criteria } = stepOf(handbook, step, issues);
  const found = criteria.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`There is no criterion ${key} in ${step}.`);
  return { ...found, open: found.open.map(({ id }) => id) };
};

function stepOf(handbook: Handbook, step: StepId, issues: readonly Issue[] = []) {
  const found = roadmapView(handbook, issues).steps.find(({ id }) => id === step);
  if (!found) throw new Error(`There is no step ${step}.`);
  return found;
}

/** State and share of a criterion for a handbook of these entries. */
const judged = (step: StepId, key: string, entries: Entries) => {
  const { state, share, open } = criterion(handbookOf(entries), step, key);
  return [state, share && `${share.done}/${share.total}`, open.join(' ')];
};

describe('the roadmap', () => {
  const empty = roadmapView(handbookOf({}), []);

  it('has eight steps, of which an empty handbook has begun none', () => {
    expect(empty.steps.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(empty.steps.map(({ state }) => state)).toEqual(Array(8).fill('not-begun'));
    expect(empty.done).toBe(0);
  });

  it('begins with the inventory', () => {
    expect(empty.next).toMatchObject({
      step: { id: 'inventory' },
      criterion: { key: 'registered' },
    });
  });

  it('counts a step as done once all that can be asked of it is met', () => {
    const systems = {
      'SYS-1': {
        data: [{ name: 'Claims', personal: 'personal', source: 'Core' }],
        decisions: [{ decision: 'Route', effect: 'informs', affects: ['staff'] }],
        generative: true,
        origin: 'procured',
        supplier: 'SUP-1',
      },
    };
    const step = stepOf(handbookOf({ inventory: systems }), 'inventory');
    expect(step).toMatchObject({ state: 'done', met: 5, asked: 5 });
    // No system is past design, and none in scope of the Act: nothing is asked, and nothing is missing.
    const roles = stepOf(handbookOf({ inventory: { 'SYS-1': { stage: 'design' } } }), 'roles');
    expect(roles).toMatchObject({ state: 'done', met: 1, asked: 1 });
  });

  it('counts a step as under way as soon as something of it is done', () => {
    const inventory = { 'SYS-1': {}, 'SYS-2': { isoRoles: [] } };
    expect(stepOf(handbookOf({ inventory }), 'roles').state).toBe('under-way');
  });

  it('has an anchor for each step that links may name', () => {
    const anchors = empty.steps.map(({ no }) => `step-${no}`);
    expect([...fragmentsOf(handbookOf({}), '/roadmap/')]).toEqual(anchors);
  });
});

describe('its criteria', () => {
  const system = { impact: 'high' };

  it('leave out retired systems', () => {
    const inventory = { 'SYS-1': { stage: 'retirement', isoRoles: [] } };
    expect(judged('roles', 'isoRole', { inventory })).toEqual(['nothing', '0/0', '']);
    expect(judged('inventory', 'registered', { inventory })[0]).toBe('open');
  });

  it('name what is missing, and count what they do not name', () => {
    const inventory = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`SYS-${index}`, { isoRoles: [] }]),
    );
    const { open, more, state } = criterion(handbookOf({ inventory }), 'roles', 'isoRole');
    expect([open.length, more, state]).toEqual([shownOpen, 3, 'open']);
  });

  it('ask for operator role and risk tier only where the Act reaches', () => {
    const act = (fields: object) => ({
      aiAct: { inScope: true, roles: ['deployer'], gpai: 'none', basis: 'Decided.', ...fields },
    });
    const inventory = {
      'SYS-1': {},
      'SYS-2': act({ risk: 'minimal' }),
      'SYS-3': act({}),
      'SYS-4': act({ roles: [], risk: 'minimal' }),
    };
    expect(judged('roles', 'operator', { inventory })).toEqual(['open', '1/3', 'SYS-3 SYS-4']);
  });

  it('compare with the 93 controls of the ISMS and the 38 of Annex A', () => {
    const controls = Object.fromEntries(annexA.map(({ id }) => [id, {}]));
    expect(judged('gaps', 'looked', { controls })).toEqual(['met', '38/38', '']);
    expect(judged('gaps', 'ismsStatement', {})).toEqual(['open', '0/93', '']);
  });

  it('take a target date that has passed for none', () => {
    const planned = (targetDate: string) => ({ status: 'planned', targetDate });
    const controls = { 'A.2.2': planned('2026-11-23'), 'A.2.3': planned('2026-11-24') };
    expect(judged('gaps', 'inTime', { controls })).toEqual(['open', '1/2', 'A.2.2']);
  });

  it('want issues and parties on record, and no requirement that leads nowhere', () => {
    const issue = { 'CTX-1': { kind: 'external-issue' } };
    const party = (...addressedBy: string[]) => ({
      kind: 'interested-party',
      requirements: [{ requirement: 'A person decides', addressedBy }],
    });
    expect(judged('scope', 'context', { context: issue })[0]).toBe('open');
    const context = { ...issue, 'PARTY-1': party('POL-1'), 'PARTY-2': party() };
    const policies = { 'POL-1': approved };
    expect(judged('scope', 'context', { context, policies })[0]).toBe('met');
    expect(judged('scope', 'addressed', { context, policies })).toEqual(['open', '1/2', 'PARTY-2']);
    expect(judged('scope', 'addressed', { context: issue })[0]).toBe('nothing');
  });

  it('want the documents of scope and criteria in force', () => {
    const scope = (fields: object) =>
      criterion(
        handbookOf({ policies: { 'POL-1': { satisfies: ['4.3'], ...fields } } }),
        'scope',
        'scope',
      );
    expect(scope({}).state).toBe('open');
    expect(scope(approved)).toMatchObject({ state: 'met', path: '/policies/POL-1/' });
    const impact = {
      policies: { 'POL-1': { satisfies: ['A.5.2'], ...approved } },
      controls: { 'A.5.2': {} },
    };
    expect(judged('scope', 'impactCriteria', impact)[0]).toBe('met');
  });

  it('want risks above the appetite treated, and accepted where something is left', () => {
    const risks = {
      'R-1': { controls: ['A.2.2'] },
      'R-2': { controls: [] },
      'R-3': { controls: ['A.2.2'], residual: { likelihood: 4, impact: 4 } },
      'R-4': { likelihood: 1 },
    };
    expect(judged('scope', 'treated', { risks })).toEqual(['open', '1/3', 'R-2 R-3']);
  });

  it('want an approved assessment of each system that needs one, that still speaks of it', () => {
    const inventory = { 'SYS-1': system, 'SYS-2': system };
    const assessments = { 'AIA-1': { system: 'SYS-1', ...approved, performed: '2026-06-01' } };
    expect(judged('assessments', 'assessed', { inventory, assessments })).toEqual([
      'open',
      '1/2',
      'SYS-2',
    ]);
    // It was performed before the system changed on 2026-06-15.
    expect(judged('assessments', 'current', { inventory, assessments })).toEqual([
      'open',
      '0/1',
      'AIA-1',
    ]);
  });

  it('want the systems that are in use to be found acceptable, and ask nothing of others', () => {
    const refused = { system: 'SYS-1', ...approved, conclusion: 'not-acceptable' };
    const of = (fields: Record<string, unknown>) =>
      judged('assessments', 'bearable', {
        inventory: { 'SYS-1': fields, 'SYS-2': {}, 'SYS-3': {} },
        assessments: { 'AIA-1': refused, 'AIA-2': { system: 'SYS-2', ...approved } },
      });
    expect(of({ stage: 'operation' })).toEqual(['open', '1/2', 'SYS-1']);
    expect(of({ stage: 'retirement' })).toEqual(['met', '1/1', '']);
    expect(of({ stage: 'validation' })).toEqual(['met', '1/1', '']);
  });

  it('want assessments that look at all that they have to', () => {
    const impacts = [
      {
        dimension: 'fairness',
        affects: 'individuals',
        description: 'Late.',
        benefit: false,
        severity: 2,
        likelihood: 2,
        measures: [],
        residualSeverity: 1,
        residualLikelihood: 1,
      },
    ];
    const assessments = { 'AIA-1': { status: 'in-review', impacts }, 'AIA-2': { status: 'draft' } };
    expect(judged('assessments', 'complete', { assessments })).toEqual(['open', '0/1', 'AIA-1']);
  });

  it('count the rows that the checks find copied or unjustified', () => {
    const handbook = handbookOf({ controls: { 'A.2.2': {}, 'A.2.3': {} } });
    const found = (rule: string) =>
      toIssue(
        rule,
        'error',
        { at: { file: 'controls/A.2.3.mdx' }, found: 'Copied.', fix: 'Write.' },
        { line: 5, column: 1 },
      );
    expect(
      criterion(handbook, 'controls', 'justified', [
        found('soa/copied-from-isms'),
        found('soa/justification'),
      ]),
    ).toMatchObject({
      state: 'open',
      share: { done: 1, total: 2 },
      open: ['A.2.3'],
    });
    expect(criterion(handbook, 'controls', 'justified', [found('soa/suspect')]).state).toBe('met');
  });

  it('say so where the rule that would tell is switched off', () => {
    const tiny = handbookOf({ controls: { 'A.2.2': {} } });
    const handbook: Handbook = {
      ...tiny,
      config: { ...tiny.config, checks: { 'soa/copied-from-isms': 'off' } },
    };
    expect(criterion(handbook, 'controls', 'justified')).toMatchObject({
      state: 'off',
      share: undefined,
    });
    expect(stepOf(handbook, 'controls').asked).toBe(3);
  });

  it('want an internal audit and a complete management review in the last year', () => {
    const inputs = Object.fromEntries(
      [
        'previousActions',
        'issues',
        'parties',
        'nonconformities',
        'monitoring',
        'audits',
        'improvement',
      ].map((name) => [name, 'Looked at.']),
    );
    const audits = (date: string, given: object) => ({
      audits: { 'AUD-1': { date }, 'MR-1': { kind: 'management-review', date, inputs: given } },
    });
    const judge = (entries: Entries) => [
      judged('audit', 'internalAudit', entries)[0],
      judged('audit', 'review', entries)[0],
    ];
    expect(judge(audits('2025-11-24', inputs))).toEqual(['met', 'met']);
    expect(judge(audits('2025-11-23', inputs))).toEqual(['open', 'open']);
    expect(judge(audits('2026-10-01', { issues: 'Looked at.' }))).toEqual(['met', 'open']);
  });

  it('let nonconformities be closed, and ask nothing of observations', () => {
    const findings = {
      'F-1': {},
      'F-2': { closed: '2026-10-01' },
      'F-3': { grade: 'observation' },
    };
    expect(judged('audit', 'closed', { findings })).toEqual(['open', '1/2', 'F-1']);
  });

  it('let evidence of the ISMS stand alone only where the substance carries over', () => {
    const evidence = { 'EV-1': { origin: 'isms' }, 'EV-2': {} };
    const entries = {
      evidence,
      controls: {
        'A.5.2': { evidence: ['EV-1'] },
        'A.4.2': { evidence: ['EV-1'] },
        'A.7.4': { evidence: ['EV-1', 'EV-2'] },
      },
    };
    expect(judged('evidence', 'overlap', entries)).toEqual(['open', '2/3', 'A.5.2']);
    expect(judged('evidence', 'madeNew', entries)).toEqual(['open', '1/2', 'A.5.2']);
  });
});

it('lays out the example as far as it has come', () => {
  const handbook = loadHandbook({ root: exampleContent });
  const { steps } = roadmapView(handbook, []);
  const states = new Map(steps.map(({ id, state }) => [id, state]));
  expect(states.get('inventory')).toBe('done');
  expect(states.get('controls')).toBe('under-way');
  expect(steps.every(({ state }) => state !== 'not-begun')).toBe(true);
});
