import { describe, expect, it } from 'vitest';
import { dutiesOf } from '../../../src/views/law/duties.ts';
import { systemsNamed } from '../../../src/views/law/duty-cells.ts';
import { roleDutyTable, systemDutyTable } from '../../../src/views/law/duty-tables.ts';
import { obligationsView } from '../../../src/views/law/obligations.ts';
import type { Cell } from '../../../src/views/table/cell.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { plainRows } from '../plain-rows.ts';
import type { Table } from '../../../src/views/table/table.ts';
import { entryIn, handbookOf } from '../../handbook/handbook-of.ts';

const scope = { inScope: true, gpai: 'none', basis: 'Decided by Legal.' };
const high = { aiAct: { ...scope, roles: ['provider', 'deployer'], risk: 'high', annexIII: 5 } };
const product = { aiAct: { ...scope, roles: ['provider'], risk: 'high', annexI: true } };

const handbook = handbookOf({
  inventory: {
    'SYS-1': {
      ...high,
      deployed: '2023-10-02',
      duties: {
        '4': { status: 'done', evidence: ['EV-1'], note: 'All users took the course.' },
        '27': { status: 'open', due: '2027-06-30' },
      },
    },
    'SYS-2': product,
  },
  controls: {
    'A.4.6': { evidence: ['EV-2'], implementedBy: ['POL-1'] },
    'A.6.2.8': { systems: ['SYS-2'] },
  },
  evidence: { 'EV-1': { systems: ['SYS-1'] }, 'EV-2': { systems: 'all' } },
  policies: { 'POL-1': {} },
});
const rowsOf = (table: Table) => plainRows(handbook, table).map(({ values }) => values.map(String));
const rowOf = (rows: string[][], article: string) =>
  rows.find(([name]) => name?.startsWith(`${article} `));

describe('the table of the duties of a system', () => {
  const table = systemDutyTable(
    handbook,
    dutiesOf(handbook, entryIn(handbook, 'inventory', 'SYS-1')),
  );
  const rows = rowsOf(table);

  it('leads from each duty to the page of obligations', () => {
    const names = table.groups[0]?.rows.map(({ cells: [name] }) => name) ?? [];
    const first = (cell: Cell | undefined): Cell | undefined =>
      cell?.kind === 'stack' ? first(cell.cells[0]) : cell;
    const links = names.map(first);
    expect(
      links.every((cell) => cell?.kind === 'link' && cell.link.path?.startsWith('/obligations/#')),
    ).toBe(true);
  });

  it('says what was done about a duty for this system, with its own evidence', () => {
    expect(rowOf(rows, 'Art. 4')?.[2]).toBe('done\nAll users took the course.\nEV-1');
    expect(rowOf(rows, 'Art. 27')?.[2]).toBe('open\ndue 2027-06-30');
    expect(rowOf(rows, 'Art. 5')?.[2]).toBe('nothing recorded');
    expect(rowOf(rows, 'Art. 9')?.[2]).toBe('not due yet');
  });

  it('names related controls and their documents apart, without evidence and without a verdict', () => {
    const related = rowOf(rows, 'Art. 4')?.[3] ?? '';
    expect(related).toMatch(
      /^1 control, 1 document\n.+\nControls: A\.4\.6 Human resources implemented, with proof\nDocuments: POL-1\nSource: Art\. 4/s,
    );
    expect(related).not.toContain('EV-2');
    const stated = JSON.stringify(table.groups[0]?.rows.map(({ cells }) => cells[3]));
    expect(stated).not.toContain('"kind":"state"');
  });

  it('names a control that is for other systems, and does not count it', () =>
    expect(rowOf(rows, 'Art. 12')?.[3]).toMatch(
      /^0 controls.+Controls: A\.6\.2\.8 AI system recording of event logs for other systems only\n/s,
    ));

  it('says at the duty that Art. 111(2) may keep it away', () => {
    expect(rowOf(rows, 'Art. 9')?.[1]).toMatch(/^2027-12-02\nOnly if its design .*Art\. 111\(2\)/);
    expect(rowOf(rows, 'Art. 4')?.[1]).not.toContain('111');
  });

  it('says of a system that is still to go live that a duty waits for that', () => {
    const waiting = handbookOf({ inventory: { 'SYS-1': { ...high, stage: 'design' } } });
    const duties = dutiesOf(waiting, entryIn(waiting, 'inventory', 'SYS-1'));
    const dates = plainRows(waiting, systemDutyTable(waiting, duties)).map(({ values }) =>
      String(values[1]),
    );
    expect(dates).toContain('from going live, not before 2025-02-02');
    expect(dates).toContain('from going live, not before 2027-12-02');
  });
});

describe('the table of the duties of a role', () => {
  const provider = obligationsView(handbook).groups.find(({ role }) => role.id === 'provider');
  const table = provider && roleDutyTable(handbook, provider);
  const rows = table ? rowsOf(table) : [];

  it('names the systems of a tier in its head', () => {
    const heads = table?.groups.map(({ head }) => head && plainValue(handbook, head));
    expect(heads).toContainEqual(expect.stringMatching(/^High-risk\nSYS-1\nSYS-2$/));
  });

  it('says of a duty for all systems of the tier that it is for all of them', () =>
    expect(rowOf(rows, 'Art. 9')?.[2]).toBe('all 2 systems'));

  it('names the systems of each day where a duty applies from several, and of Art. 111(2)', () =>
    expect(rowOf(rows, 'Art. 9')?.[1]).toMatch(
      /^2027-12-02\nSYS-1\n2028-08-02\nSYS-2\nOnly if its design .*\(Art\. 111\(2\)\)\.\nSYS-1$/,
    ));

  it('tells states apart where systems differ, and names the systems', () => {
    expect(rowOf(rows, 'Art. 4')?.[3]).toBe(
      '1 system: done\nSYS-1\n1 system: nothing recorded\nSYS-2',
    );
    expect(rowOf(rows, 'Art. 5')?.[3]).toBe('nothing recorded');
  });

  it('says for how many systems a control does not apply', () =>
    expect(rowOf(rows, 'Art. 12')?.[4]).toContain('not for 1 of 2 systems'));
});

describe('systems that are named', () => {
  const systems = Array.from({ length: 12 }, (_, index) => ({
    ...{ id: `SYS-${index}`, title: 'System', path: undefined, collection: 'inventory' as const },
  }));
  const items = (cell: Cell) => (cell.kind === 'list' ? cell.items : []);

  it('are ten at most, with a link to all of them', () => {
    expect(items(systemsNamed(handbook, systems))).toHaveLength(11);
    expect(items(systemsNamed(handbook, systems)).at(-1)).toMatchObject({
      href: '/obligations/#systems',
      text: 'and 2 more',
    });
    expect(items(systemsNamed(handbook, systems.slice(0, 10)))).toHaveLength(10);
  });
});
