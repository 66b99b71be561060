import { describe, expect, it } from 'vitest';
import { conditionTable } from '../../../src/views/assessments/conditions.ts';
import { friaTable } from '../../../src/views/assessments/fria-table.ts';
import {
  screeningLeftOut,
  screeningTable,
  systemsWithout,
} from '../../../src/views/assessments/screening.ts';
import { dueView } from '../../../src/views/overview/due.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { rowsOf } from '../../../src/views/table/table.ts';
import type { Cell } from '../../../src/views/table/cell.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const screening = { date: '2026-07-01', by: 'lead', reason: 'Nobody outside is affected.' };
const low = { impact: 'low' };

const cellText = (cell: Cell) => String(plainValue(handbookOf({}), cell));

describe('systems without an assessment', () => {
  const handbook = handbookOf({
    inventory: {
      screened: { ...low, screening },
      changed: { ...low, screening, lastChanged: '2026-08-01' },
      bare: low,
      high: { impact: 'high' },
      idea: { stage: 'design' },
      gone: { ...low, stage: 'retirement' },
      assessed: low,
    },
    assessments: { 'AIA-1': { system: 'assessed' } },
  });

  it('are listed with whether somebody screened them, what is open first', () => {
    expect(systemsWithout(handbook).map(({ system, state }) => [system.id, state])).toEqual([
      ...[
        ['high', 'needed'],
        ['bare', 'open'],
        ['changed', 'stale'],
      ],
      ...[
        ['idea', 'ahead'],
        ['screened', 'screened'],
        ['gone', 'retired'],
      ],
    ]);
  });

  it('are told with the reason', () => {
    const row = rowsOf(screeningTable(handbook, systemsWithout(handbook))).find(({ cells }) =>
      cells.map(cellText).includes('screened'),
    );
    expect(row?.cells.map(cellText)).toContain(screening.reason);
  });

  it('are cut after a hundred, since the inventory has them all', () => {
    const many = handbookOf({
      inventory: Object.fromEntries(Array.from({ length: 120 }, (_, no) => [`S-${no}`, low])),
    });
    const systems = systemsWithout(many);
    expect(rowsOf(screeningTable(many, systems))).toHaveLength(100);
    expect(screeningLeftOut(systems)).toBe(20);
  });
});

describe('the conditions of an assessment', () => {
  const approved = {
    ...{ status: 'approved', approvedBy: 'board', approved: '2026-09-02' },
    ...{ effective: '2026-09-02', nextReview: '2027-09-02' },
    conditions: [
      { what: 'Train', owner: 'lead', due: '2026-10-01', done: '2026-09-20' },
      { what: 'Mark', owner: 'lead', due: '2026-11-01' },
      { what: 'Load', owner: 'lead', due: '2026-12-01' },
      { what: 'Describe', owner: 'lead', due: '2027-06-01' },
    ],
    fria: { processes: 'Claims', groups: ['Claimants', 'Garages'] },
  };
  const handbook = handbookOf({
    inventory: { 'SYS-1': {}, 'SYS-2': {} },
    assessments: {
      'AIA-1': approved,
      'AIA-2': { ...approved, system: 'SYS-2', status: 'draft' },
    },
  });
  const states = (id: string) => {
    const entry = handbook.entries.assessments.find((each) => each.id === id);
    if (!entry) throw new Error(`${id} is missing.`);
    return rowsOf(conditionTable(handbook, entry)).map(({ cells }) => cells.map(cellText).at(-1));
  };

  it('say whether they are fulfilled, and which are late where the assessment is in force', () => {
    expect(states('AIA-1')).toEqual(['done\n2026-09-20', 'overdue', 'due soon', 'open']);
    expect(states('AIA-2')).toEqual(['done\n2026-09-20', 'open', 'open', 'open']);
  });

  it('are due until they are fulfilled', () => {
    expect(
      dueView(handbook)
        .filter(({ what }) => what === 'condition')
        .map(({ link, date }) => [link.id, date]),
    ).toEqual([
      ['AIA-1', '2026-11-01'],
      ['AIA-1', '2026-12-01'],
    ]);
  });

  it('stand beside what Art. 27 asks for, with what is not recorded', () => {
    const fria = handbook.entries.assessments[0]?.data.fria;
    if (!fria) throw new Error('AIA-1 has no such assessment.');
    const rows = rowsOf(friaTable(handbook, fria)).map(({ cells }) => cells.map(cellText));
    expect(rows).toHaveLength(8);
    expect(rows[0]).toEqual(['Processes', 'Art. 27(1)(a)', 'Claims']);
    expect(rows[3]?.[2]).toMatch(/Claimants[^]*Garages/);
    expect(rows[7]).toEqual(['Complaints', 'Art. 27(1)(f)', 'not recorded']);
  });
});
