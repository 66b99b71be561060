import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../../../src/handbook/load.ts';
import type { Handbook } from '../../../src/handbook/types.ts';
import { boardView, homeLimits, sheetLimits } from '../../../src/views/overview/board.ts';
import { decisionsNeeded } from '../../../src/views/overview/decisions.ts';
import { portrait } from '../../../src/views/overview/portrait.ts';
import { riskHeat } from '../../../src/views/overview/risk-heat.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { rowsOf, type Table } from '../../../src/views/table/table.ts';
import { exampleContent } from '../../site/build.ts';
import { handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const said = (handbook: Handbook, table: Table) =>
  rowsOf(table).map(({ cells }) => cells.map((cell) => plainValue(handbook, cell)));

describe('the portrait of the systems', () => {
  const aiAct = (risk?: string) => ({
    inScope: true,
    roles: ['deployer'],
    gpai: 'none',
    basis: 'Decided by Legal.',
    ...(risk === undefined ? {} : { risk }),
  });

  it('shows those first that may do most, and leaves out those that are retired', () => {
    const handbook = handbookOf({
      inventory: {
        'SYS-1': { impact: 'low', aiAct: aiAct('minimal') },
        'SYS-2': { aiAct: aiAct() },
        'SYS-3': { impact: 'high', aiAct: aiAct('limited') },
        'SYS-4': { impact: 'high', stage: 'retirement', retired: '2026-01-01' },
      },
    });
    const { table, more } = portrait(handbook, 2);
    expect(said(handbook, table).map(([system]) => system)).toEqual(['SYS-3', 'SYS-2']);
    expect(more).toBe(1);
  });

  it('says of each its tier, impact, assessment, worst risk, stage and duties', () => {
    const handbook = handbookOf({
      inventory: { 'SYS-1': { impact: 'high' }, 'SYS-2': {} },
      risks: {
        'R-1': { systems: ['SYS-1'], current: { likelihood: 2, impact: 3 } },
        'R-2': { systems: ['SYS-1'], current: { likelihood: 4, impact: 4 } },
      },
    });
    expect(said(handbook, portrait(handbook, 9).table)).toEqual([
      ['SYS-1', 'Out of scope', 'high', 'Not assessed', '16, above appetite', 'operation', '–'],
      [
        'SYS-2',
        'Out of scope',
        'undecided',
        'Need for an assessment undecided',
        'no risk recorded',
        'operation',
        '–',
      ],
    ]);
  });

  it('leads from each cell to the part of the page that says more', () => {
    const handbook = handbookOf({ inventory: { 'SYS-1': { impact: 'high' } } });
    const paths = rowsOf(portrait(handbook, 9).table).flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'state' ? [cell.state.path] : [])),
    );
    expect(paths).toEqual(
      ['roles', 'facts', 'assessment', 'lifecycle'].map((part) => `/inventory/SYS-1/#${part}`),
    );
  });
});

describe('the heat map of the risks', () => {
  it('goes from before treatment to the target, the worst of today first', () => {
    const handbook = handbookOf({
      risks: {
        'R-1': { current: { likelihood: 2, impact: 3 } },
        'R-2': { current: { likelihood: 4, impact: 3 } },
        'R-3': { kind: 'opportunity', current: { likelihood: 5, impact: 5 } },
      },
    });
    const { table, more } = riskHeat(handbook, 1);
    expect(said(handbook, table)).toEqual([['R-2', '16 above', '12 above', '4 low', 'lead']]);
    expect(more).toBe(1);
  });
});

describe('the decisions that are waiting', () => {
  const waiting = (entries: Entries, config: object = {}) => {
    const tiny = handbookOf(entries);
    const handbook = { ...tiny, config: { ...tiny.config, ...config } } as Handbook;
    return decisionsNeeded(handbook).map(({ what, link, by }) => `${what} ${link.id} ${by?.id}`);
  };
  const soa = { version: '1.0', status: 'draft', owner: 'lead', approvedBy: 'chair' };
  const plan = { version: '1.0', status: 'draft', approvedBy: 'cro' };

  it('name who accepts a risk that lies above the appetite', () => {
    const risks = { 'R-1': { current: { likelihood: 4, impact: 4 } } };
    expect(waiting({ risks }, { treatmentPlan: plan })).toEqual([
      'accept-risk R-1 cro',
      'approve-plan Treatment plan cro',
    ]);
    const acceptance = { acceptedBy: 'chair', accepted: '2026-11-01' };
    const accepted = { 'R-1': { ...risks['R-1'], ...acceptance } };
    expect(waiting({ risks: accepted }, { treatmentPlan: plan })).toEqual([
      'approve-plan Treatment plan cro',
    ]);
  });

  it('do not ask for the approval of a Statement whose rows are undecided, but for the rows', () => {
    const undecided = {
      'ORG.1': { applicable: 'undecided', drivers: undefined, status: undefined },
    };
    expect(waiting({ controls: undecided }, { soa })).toContain('decide-control ORG.1 lead');
    expect(waiting({ controls: undecided }, { soa }).join()).not.toContain('approve-statement');
  });

  it('ask whether a planned change is to be made, and what a system may do', () => {
    const change = {
      title: 'A change',
      owner: 'lead',
      of: 'aims',
      proposed: '2026-11-01',
      reason: 'It helps.',
    };
    expect(
      waiting({
        changes: { 'CHG-1': change, 'CHG-2': { ...change, decision: 'rejected' } },
        inventory: { 'SYS-1': {}, 'SYS-2': { impact: 'low' } },
        policies: { 'POL-1': { status: 'in-review', approvedBy: 'chair' }, 'POL-2': {} },
      }),
    ).toEqual(['decide-system SYS-1 lead', 'decide-change CHG-1 lead', 'approve POL-1 chair']);
  });
});

it('answers on one sheet what the home page answers at length', () => {
  const handbook = loadHandbook({ root: exampleContent, asOf: '2026-11-24' });
  const home = boardView(handbook, [], homeLimits);
  const limits = sheetLimits(handbook);
  const sheet = boardView(handbook, [], limits);
  expect(sheet.judgement).toEqual(home.judgement);
  expect(home.judgement).toMatchObject({ onTrack: true, audit: { kind: 'stage1' } });
  const systems = (table: Table) => said(handbook, table).map(([system]) => system);
  expect(systems(sheet.portrait.table)).toEqual(
    systems(home.portrait.table).slice(0, limits.systems),
  );
  expect(rowsOf(sheet.heat.table).length).toBe(limits.risks);
  expect(sheet.due.total).toBe(home.due.total);
  expect(sheet.due.rows).toEqual(home.due.rows.slice(0, limits.due));
});

it('makes room on the sheet for decisions, and leaves some of all the rest', () => {
  const handbook = loadHandbook({ root: exampleContent, asOf: '2026-11-24' });
  const few = sheetLimits(handbook);
  const changes = handbook.entries.changes;
  const waiting = changes.find(({ id }) => id === 'CHG-005');
  if (!waiting) throw new Error('The example has no change that is undecided.');
  const more = Array.from({ length: 40 }, (_, no) => ({ ...waiting, id: `CHG-9${no}` }));
  const many = sheetLimits({
    ...handbook,
    entries: { ...handbook.entries, changes: [...changes, ...more] },
  });
  const rows = ({ systems, risks, due }: typeof few) => systems + risks + due;
  expect(rows(few) - rows(many)).toBe(many.decisions - 1);
  expect(Math.min(many.systems, many.risks, many.due)).toBeGreaterThan(2);
});
