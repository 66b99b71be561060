import { describe, expect, it } from 'vitest';
import type { Entry, Handbook } from '../../src/handbook/types.ts';
import { searchFilters } from '../../src/search/filters.ts';
import { controls } from '../../src/standards/iso42001.ts';
import { assessmentsView } from '../../src/views/assessments/assessments.ts';
import { documentRows } from '../../src/views/documents/documents.ts';
import {
  requiredByClauses,
  requiredByControls,
} from '../../src/views/documents/required-documents.ts';
import { entryRegister } from '../../src/views/entries/register.ts';
import { rowsOf } from '../../src/views/table/table.ts';
import { gapControls } from '../../src/views/gaps/gap-controls.ts';
import { gapsView } from '../../src/views/gaps/gaps.ts';
import { obligationsView } from '../../src/views/law/obligations.ts';
import { systemRoles } from '../../src/views/law/system-roles.ts';
import { homeView } from '../../src/views/overview/home.ts';
import { roadmapView } from '../../src/views/roadmap/roadmap.ts';
import { startView } from '../../src/views/start/start.ts';
import { soaView } from '../../src/views/statement/soa.ts';
import { stateReason } from '../../src/views/statement/state-reason.ts';
import { lifecycleSummary, lifecycleView } from '../../src/views/systems/lifecycle.ts';
import { supplierPage } from '../../src/views/systems/supplier.ts';
import { assessmentOf } from '../../src/views/systems/system-assessment.ts';
import { systemPage } from '../../src/views/systems/system.ts';
import { entryIn, handbookOf, type Entries } from '../handbook/handbook-of.ts';

const undecidedRow = {
  ...{ applicable: 'undecided', drivers: undefined, status: undefined, justification: undefined },
  ...{ lastReviewed: undefined, nextReview: undefined },
};
const everyControl = Object.fromEntries(controls.map(({ id }) => [id, undecidedRow]));
const unknownSystem = {
  ...{ origin: 'unknown', generative: 'unknown', stage: 'unknown', lastChanged: undefined },
  ...{ isoRoles: [], decisions: [{ decision: 'Order', effect: 'unknown', affects: [] }] },
  aiAct: { inScope: true, roles: [], gpai: 'none', basis: 'Not looked at so far.' },
};
const approved = {
  ...{ status: 'approved', approvedBy: 'board', approved: '2026-09-02', effective: '2026-09-02' },
  nextReview: '2027-09-01',
};

/** A handbook whose Statement is called approved. */
function bookOf(entries: Entries): Handbook {
  const book = handbookOf(entries);
  const soa = { ...book.config.soa, status: 'approved', approvedBy: 'board' } as const;
  return { ...book, config: { ...book.config, soa: { ...soa, approved: '2026-11-01' } } };
}

const undecided = bookOf({ controls: everyControl, inventory: { 'SYS-1': unknownSystem } });
const bare = bookOf({});
const criterion = (handbook: Handbook, key: string) =>
  roadmapView(handbook, [])
    .steps.flatMap(({ criteria }) => [...criteria])
    .find((each) => each.key === key);
const system = (fields: object): [Handbook, Entry<'inventory'>] => {
  const book = handbookOf({ inventory: { 'SYS-1': { ...fields } } });
  return [book, entryIn(book, 'inventory', 'SYS-1')];
};

describe.each([
  ['undecided', undecided],
  ['without an entry', bare],
])('where every control is %s', (_, book) => {
  it('counts 38 undecided ones in the Statement, and none that applies or is excluded', () => {
    const { totals, total, areas, approval } = soaView(book);
    expect(totals).toEqual({
      ...{ proven: 0, unproven: 0, partial: 0, planned: 0, excluded: 0 },
      undecided: 38,
    });
    expect(total).toBe(38);
    expect(areas.map(({ counts }) => counts.undecided)).toEqual([3, 2, 5, 4, 9, 5, 4, 3, 3]);
    expect(approval).toEqual({ kind: 'open', undecided: 38 });
  });

  it('tells an auditor so, and says of none that it applies or is excluded', () => {
    const { exclusions, statement } = startView(book);
    expect(exclusions).toEqual({ items: [], total: 0, undecided: 38 });
    expect(statement).toMatchObject({ total: 38, approval: { kind: 'open' } });
  });

  it('is under construction', () => {
    expect(homeView(book, []).construction?.controls).toEqual({ decided: 0, total: 38 });
  });

  it('says of no document of a control that it is missing, since none may be needed', () => {
    expect(new Set(requiredByControls(book).map(({ state }) => state))).toEqual(
      new Set(['undecided']),
    );
  });

  it('calls for no evidence, and excludes none', () => {
    const { areas, counts } = gapControls(book);
    const rows = areas.flatMap(({ rows }) => rows);
    expect(new Set(rows.map(({ fresh }) => fresh))).toEqual(new Set(['undecided']));
    expect(counts.none).toEqual({ total: 5, proven: 0, open: 5, excluded: 0 });
  });

  it('does not show the Statement as approved among the documents', () => {
    expect(documentRows(book)[0]).toMatchObject({
      ...{ kind: 'statement', undecided: 38 },
      ...{ approvedBy: undefined, approved: undefined },
    });
  });

  it('has no step that is done by it', () => {
    expect(criterion(book, 'looked')).toMatchObject({ state: 'open' });
    expect(criterion(book, 'approved')).toMatchObject({ state: 'open' });
  });
});

describe('where every control is undecided', () => {
  it('is the backlog, with owners', () => {
    const { groups } = gapsView(undecided);
    const group = groups.find(({ kind }) => kind === 'undecided');
    expect(group).toMatchObject({ total: 38, path: '/soa/' });
    expect(group?.rows[0]).toMatchObject({ link: { id: 'A.2.2' }, owner: { id: 'lead' } });
  });

  it('meets no criterion of the Statement', () => {
    for (const key of ['justified', 'documented', 'proven', 'inTime', 'auditedControls'])
      expect(criterion(undecided, key)).toMatchObject({
        state: 'open',
        share: { done: 0, total: 38 },
      });
  });

  it('holds no Statement', () => {
    const row = requiredByClauses(undecided).find(
      ({ document }) => document === 'Statement of Applicability, with the necessary controls',
    );
    expect(row?.state).toBe('undecided');
  });

  it('is found as such, and says so on its own page', () => {
    const control = entryIn(undecided, 'controls', 'A.2.2');
    expect(searchFilters(undecided, control)['status']).toBe('undecided');
    expect(stateReason(undecided, control)).toEqual({ kind: 'undecided' });
  });

  it('counts one that applies beside them, and takes nothing for done', () => {
    const book = bookOf({
      controls: { ...everyControl, 'A.2.2': { evidence: ['EV-1'] } },
      evidence: { 'EV-1': {} },
    });
    expect(soaView(book).totals).toMatchObject({ proven: 1, undecided: 37 });
    expect(criterion(book, 'proven')).toMatchObject({ share: { done: 1, total: 38 } });
    expect(homeView(book, []).construction?.controls).toEqual({ decided: 1, total: 38 });
  });
});

describe('a system of which nothing is known', () => {
  it('is in the register with what is unknown and undecided, as words to filter by', () => {
    const register = entryRegister(
      handbookOf({ inventory: { 'SYS-1': unknownSystem, 'SYS-2': { impact: 'high' } } }),
      'inventory',
    );
    const words = Object.fromEntries(
      register.columns.map(({ id }, index) => [id, rowsOf(register)[0]?.cells[index]]),
    );
    expect(words).toMatchObject({
      origin: { kind: 'word', value: 'unknown' },
      stage: { kind: 'word', value: 'unknown' },
      isoRoles: { kind: 'word', value: 'undecided' },
      'aiAct.risk': { kind: 'word', value: 'undecided' },
      impact: { kind: 'word', value: 'undecided' },
    });
    const filters = register.columns.flatMap(({ filter }) => filter ?? []);
    expect(filters).toEqual(['origin', 'stage', 'isoRoles', 'aiAct.risk', 'impact']);
    // Out of the scope of the act there is no tier to decide.
    expect(rowsOf(register)[1]?.cells[5]).toEqual({ kind: 'none' });
  });

  it('is in the backlog with what is open about it', () => {
    const group = gapsView(undecided).groups.find(({ kind }) => kind === 'system');
    expect(group?.rows).toHaveLength(1);
    expect(group?.rows[0]?.points).toContainEqual({ label: 'Origin', kind: 'unknown' });
    expect(group?.rows[0]?.points).toContainEqual({ label: 'Risk tier', kind: 'undecided' });
  });

  it('is found by its stage, which is unknown', () => {
    expect(searchFilters(undecided, entryIn(undecided, 'inventory', 'SYS-1'))['status']).toBe(
      'unknown',
    );
  });

  it('has passed no stage, and has none ahead', () => {
    const { groups } = lifecycleView(undecided);
    expect(groups.map(({ stage, total }) => [stage, total])).toEqual([['unknown', 1]]);
    expect(new Set(groups[0]?.rows[0]?.cells.map(({ state }) => state))).toEqual(
      new Set(['unknown']),
    );
    expect(lifecycleSummary(undecided)).toMatchObject({ total: 1, missing: 0, unknown: 1 });
    expect(lifecycleSummary(undecided).origins).toContain('unknown');
    expect(lifecycleSummary(handbookOf({ inventory: { 'SYS-1': {} } }))).toMatchObject({
      origins: ['developed', 'embedded', 'procured'],
      unknown: 0,
    });
  });

  it('leaves open which stages are the supplier’s where its origin is unknown', () => {
    const [book] = system({ origin: 'unknown', isoRoles: ['customer'] });
    const cells = lifecycleView(book).groups[0]?.rows[0]?.cells ?? [];
    expect(cells.map(({ stage, state, missing }) => [stage, state, missing])).toEqual([
      ['design', 'passed', true],
      ['data', 'unknown', false],
      ['development', 'unknown', false],
      ['validation', 'passed', true],
      ['deployment', 'passed', true],
      ['operation', 'current', false],
      ['retirement', 'ahead', false],
    ]);
  });

  it('may need an impact assessment, and nobody says that it needs none', () => {
    const [book, one] = system(unknownSystem);
    expect(assessmentOf(book, one)).toMatchObject({ state: 'undecided', why: 'undecided' });
    expect(assessmentsView(book)).toMatchObject({ needed: 0, undecided: 1, missing: [] });
    expect(criterion(book, 'assessed')).toMatchObject({ share: { done: 0, total: 1 } });
    expect(startView(book).systems).toMatchObject({ total: 0, undecided: 1 });
    expect(
      requiredByClauses(book).filter(({ clause }) => ['6.1.4', '8.4'].includes(clause.id)),
    ).toMatchObject([{ state: 'undecided' }, { state: 'undecided' }]);
  });

  it('lacks its assessment where its impact is high, whatever its stage', () => {
    const [book, one] = system({ ...unknownSystem, impact: 'high' });
    expect(assessmentOf(book, one)).toMatchObject({ state: 'missing', stageUnknown: true });
    expect(assessmentsView(book)).toMatchObject({ needed: 1, stageUnknown: 1, undecided: 0 });
  });

  it('has duties that nobody can tell, and may have that of generated content', () => {
    const [book, one] = system(unknownSystem);
    expect(systemRoles(book, one)).toMatchObject({ tierOpen: true, becameProvider: false });
    expect(obligationsView(book)).toMatchObject({ inScope: 1, rolesOpen: 1, groups: [] });
    const aiAct = { ...unknownSystem.aiAct, roles: ['provider'], risk: 'limited' };
    const [other, provided] = system({ ...unknownSystem, aiAct });
    const duties = (from: [Handbook, Entry<'inventory'>]) =>
      systemPage(...from)
        .duties.filter(({ ifGenerative }) => ifGenerative)
        .map(({ article }) => article);
    expect(duties([other, provided])).toEqual(['Art. 50(2)']);
    expect(duties(system({ ...unknownSystem, aiAct, generative: true }))).toEqual([]);
    expect(obligationsView(other)).toMatchObject({ rolesOpen: 0 });
  });

  it('is none that generates content, or that was bought', () => {
    expect(criterion(undecided, 'generative')).toMatchObject({ state: 'open' });
    expect(criterion(undecided, 'bought')).toMatchObject({ state: 'open' });
    expect(criterion(undecided, 'described')).toMatchObject({ share: { done: 0, total: 1 } });
  });
});

describe('an assessment of a system that changed on a day that nobody knows', () => {
  const book = handbookOf({
    inventory: { 'SYS-1': { impact: 'high', lastChanged: undefined } },
    assessments: { 'AIA-1': approved },
  });

  it('is not said to speak of the system as it is', () => {
    expect(assessmentOf(book, entryIn(book, 'inventory', 'SYS-1')).state).toBe('unsure');
    expect(assessmentsView(book)).toMatchObject({ needed: 1, current: 0, unsure: 1, stale: [] });
    expect(criterion(book, 'current')).toMatchObject({ state: 'open' });
  });
});

describe('a supplier that nobody has assessed', () => {
  const fields = { title: 'Nimbarel', owner: 'lead', services: 'A cloud', country: 'Switzerland' };
  const book = handbookOf({ suppliers: { 'SUP-1': { ...fields, responsibilities: [] } } });

  it('has no day of assessment, and is in the backlog', () => {
    const page = supplierPage(book, entryIn(book, 'suppliers', 'SUP-1'));
    expect(page).toMatchObject({ assessed: undefined, nextReview: undefined });
    const group = gapsView(book).groups.find(({ kind }) => kind === 'supplier');
    expect(group?.rows.map(({ link }) => link.id)).toEqual(['SUP-1']);
  });
});

describe('systems that are retired', () => {
  it('are counted apart from those that are high-impact today', () => {
    const book = handbookOf({
      inventory: {
        'SYS-1': { impact: 'high' },
        'SYS-2': { impact: 'high', stage: 'retirement' },
        'SYS-3': { impact: 'high', stage: 'design' },
        'SYS-4': {},
      },
    });
    expect(startView(book).systems).toMatchObject({ total: 2, retired: 1, undecided: 1 });
  });
});
