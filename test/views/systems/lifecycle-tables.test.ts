import { describe, expect, it } from 'vitest';
import { lifecycleTable, stageTable } from '../../../src/views/systems/lifecycle-tables.ts';
import { lifecycleSummary, lifecycleView } from '../../../src/views/systems/lifecycle.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { plainRows } from '../plain-rows.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const handbook = handbookOf({
  inventory: {
    'SYS-1': {
      title: 'Triage',
      stage: 'deployment',
      lifecycle: {
        design: ['EV-1'],
        data: ['EV-2'],
        development: ['EV-3'],
        validation: ['AIA-1'],
        operation: ['EV-1'],
      },
    },
    'SYS-2': {
      title: 'Pilot',
      stage: 'design',
      origin: 'unknown',
      lifecycle: { design: ['EV-1'] },
    },
  },
  evidence: {
    'EV-1': { systems: 'all' },
    'EV-2': { systems: ['SYS-1'], validUntil: '2026-01-01' },
    'EV-3': { systems: ['SYS-2'] },
  },
  assessments: { 'AIA-1': { status: 'draft' } },
});

describe('the table of systems by stages', () => {
  const table = lifecycleTable(handbook, lifecycleView(handbook));
  const rows = plainRows(handbook, table);
  const said = (name: string) => rows.find(({ values }) => String(values[0]).includes(name));

  it('puts systems under the stage that they have reached', () =>
    expect(rows.map(({ group, values }) => [group, values[0]])).toEqual([
      ['Design: 1 system', 'SYS-2 Pilot\nOrigin: unknown'],
      ['Deployment: 1 system', 'SYS-1 Triage\ndeveloped'],
    ]));

  it('shows the proof of a stage alone where that says enough', () =>
    expect(said('SYS-1')?.values[1]).toBe('EV-1'));

  it('says what a proof is worth that is not valid', () =>
    expect(said('SYS-1')?.values[2]).toBe('EV-2 expired'));

  it('says that a passed stage is missing: before a draft, or what is about others, neither of which shows anything', () => {
    expect(said('SYS-1')?.values[3]).toBe(
      'missing\nDoes not count, because it is not about this system:\nEV-3',
    );
    expect(said('SYS-1')?.values[4]).toBe('missing\nAIA-1 not approved yet');
  });

  it('marks the present stage, with its proof or with that there is none yet', () => {
    expect(said('SYS-2')?.values[1]).toBe('now\nEV-1');
    expect(said('SYS-1')?.values[5]).toBe('now\nnothing yet');
  });

  it('says of a stage ahead to the ear alone that it is ahead, unless it has proof already', () => {
    const cells = table.groups[1]?.rows[0]?.cells;
    expect(cells?.[7]).toEqual({ kind: 'text', text: 'ahead', hidden: true });
    expect(cells?.[6] && plainValue(handbook, cells[6])).toBe('EV-1');
  });

  it('lets links arrive at the first page of a group only', () => {
    const [group] = lifecycleView(handbook).groups;
    const later = lifecycleTable(handbook, {
      groups: group ? [{ ...group, continued: true }] : [],
    });
    expect(table.groups[0]?.id).toBe('stage-design');
    expect(later.groups[0]?.id).toBeUndefined();
    expect(later.groups[0]?.head).toMatchObject({ text: 'Design, continued' });
  });
});

describe('the table of stages by origin', () => {
  const table = stageTable(handbook, lifecycleSummary(handbook));

  it('has a column for the unknown origin only where some is', () => {
    const known = handbookOf({ inventory: { 'SYS-1': {} } });
    expect(table.columns.map(({ title }) => title)).toContain('Unknown');
    expect(
      stageTable(known, lifecycleSummary(known)).columns.map(({ title }) => title),
    ).not.toContain('Unknown');
  });

  it('has a figure in each cell, muted where it says that there is nothing', () => {
    const [design] = table.groups[0]?.rows ?? [];
    expect(design?.cells.slice(1)).toMatchObject([
      { value: 0, muted: true },
      { value: 0, muted: true },
      { value: 0, muted: true },
      { value: 1, muted: false },
      { value: 1 },
      { value: 0, muted: true },
    ]);
  });
});
