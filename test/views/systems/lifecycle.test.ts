import { describe, expect, it } from 'vitest';
import { fragmentsOf } from '../../../src/addresses/sitemap.ts';
import {
  lifecycleRow,
  lifecycleSummary,
  lifecycleView,
  stagesTold,
} from '../../../src/views/systems/lifecycle.ts';
import { lifecycleTable } from '../../../src/views/systems/lifecycle-tables.ts';
import { lifecycleStanding } from '../../../src/views/systems/standing.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { plainRows } from '../plain-rows.ts';
import { entryIn, handbookOf } from '../../handbook/handbook-of.ts';

describe('the life cycle of a system', () => {
  const handbook = handbookOf({
    inventory: {
      'SYS-1': {
        stage: 'deployment',
        lifecycle: { design: ['EV-1'], data: ['EV-2'], validation: ['AIA-1'] },
      },
      'SYS-2': { stage: 'deployment', origin: 'procured', isoRoles: ['customer'], lifecycle: {} },
    },
    evidence: {
      'EV-1': { systems: 'all' },
      'EV-2': { systems: ['SYS-1'], validUntil: '2026-01-01' },
    },
    assessments: { 'AIA-1': { status: 'draft' } },
  });
  const rowOf = (id: string) => lifecycleRow(handbook, entryIn(handbook, 'inventory', id));

  it('has a cell for each of the seven stages, with what proves it and what that is worth', () => {
    const { cells } = rowOf('SYS-1');
    expect(cells.map(({ stage, state }) => `${stage} ${state}`)).toEqual([
      'design passed',
      'data passed',
      'development passed',
      'validation passed',
      'deployment current',
      'operation ahead',
      'retirement ahead',
    ]);
    expect(cells[0]?.proof).toMatchObject([
      { id: 'EV-1', validity: 'valid', path: '/evidence/EV-1/' },
    ]);
    expect(cells[1]?.proof).toMatchObject([{ id: 'EV-2', validity: 'expired' }]);
  });

  it('misses what was passed and nothing shows: no proof, or a draft', () => {
    expect(rowOf('SYS-1').missing).toEqual(['development', 'validation']);
  });

  it('does not miss the stages that are the supplier’s', () => {
    expect(rowOf('SYS-2').missing).toEqual(['design', 'validation']);
  });
});

describe('a stage of the supplier that nothing shows', () => {
  const bought = { origin: 'procured', isoRoles: ['customer'], stage: 'operation' };
  const shown = { design: ['EV-1'], validation: ['EV-1'], deployment: ['EV-1'] };
  const handbook = handbookOf({
    inventory: { 'SYS-1': { ...bought, lifecycle: { ...shown, development: ['EV-1'] } } },
    evidence: { 'EV-1': { systems: 'all' } },
  });
  const saysStanding = lifecycleStanding(handbook, lifecycleSummary(handbook)).flatMap((cell) =>
    cell ? [plainValue(handbook, cell)] : [],
  );

  it('is said on the page of the life cycle, which claims evidence of the other stages only', () => {
    expect(saysStanding).toEqual([
      '1 AI system',
      'Every stage completed here has evidence.',
      '1 system without evidence for a stage of the supplier',
    ]);
  });

  it('is the same on the page of the system and in the table of all', () => {
    const { cells } = lifecycleRow(handbook, entryIn(handbook, 'inventory', 'SYS-1'));
    const onPage = stagesTold(cells).find(({ stages }) => stages.includes('data'));
    expect(onPage?.state).toBe('unseen');
    const [row] = plainRows(handbook, lifecycleTable(handbook, lifecycleView(handbook)));
    expect(row?.values[2]).toBe('the supplier’s, no evidence');
  });
});

describe('what is told of stages', () => {
  const told = (
    data: Record<string, unknown>,
    evidence: Record<string, Record<string, unknown>> = {},
  ) => {
    const handbook = handbookOf({ inventory: { 'SYS-1': data }, evidence });
    const { cells } = lifecycleRow(handbook, entryIn(handbook, 'inventory', 'SYS-1'));
    return stagesTold(cells).map(({ stages }) => stages.join(' '));
  };

  it('is told once of neighbours that miss their proof, and not of stages ahead', () => {
    expect(told({ stage: 'deployment', lifecycle: {} })).toEqual([
      'design data development validation',
      'deployment',
    ]);
  });

  it('is told of each stage that has proof', () => {
    const lifecycle = { design: ['EV-1'], data: ['EV-1'], operation: ['EV-1'] };
    expect(told({ stage: 'validation', lifecycle }, { 'EV-1': { systems: 'all' } })).toEqual([
      'design',
      'data',
      'development',
      'validation',
      'operation',
    ]);
  });
});

describe('the matrix', () => {
  const stages = ['operation', 'design', 'operation', 'retirement'];
  const inventory = Object.fromEntries(stages.map((stage, index) => [`SYS-${index}`, { stage }]));

  it('groups systems by the stage at which they stand, in the order of the stages', () => {
    const { groups } = lifecycleView(handbookOf({ inventory }));
    expect(groups.map(({ stage, rows }) => [stage, rows.map(({ link }) => link.id)])).toEqual([
      ['design', ['SYS-1']],
      ['operation', ['SYS-0', 'SYS-2']],
      ['retirement', ['SYS-3']],
    ]);
  });

  const many = handbookOf({
    inventory: Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [
        `SYS-${index}`,
        {
          stage: index < 100 ? 'operation' : 'design',
          origin: index < 100 ? 'procured' : 'developed',
        },
      ]),
    ),
  });

  it('is cut into pages on which a group goes on', () => {
    expect(lifecycleView(many).pages).toEqual([
      '/lifecycle/',
      '/lifecycle/-/2/',
      '/lifecycle/-/3/',
    ]);
    expect(lifecycleView(many, 2).groups).toMatchObject([
      { stage: 'design', continued: true, total: 500 },
    ]);
    const [operation] = lifecycleView(many, 3).groups;
    expect(operation).toMatchObject({ stage: 'operation', continued: false, total: 100 });
    expect(operation?.rows).toHaveLength(100);
  });

  it('is summed up by stage and origin, with the page on which each stage begins', () => {
    const summary = lifecycleSummary(many);
    const row = (name: string) => summary.stages.find(({ stage }) => stage === name);
    expect(row('operation')).toMatchObject({
      origins: { developed: 0, embedded: 0, procured: 100 },
      total: 100,
      missing: 100,
      path: '/lifecycle/-/3/#stage-operation',
    });
    expect(row('design')).toMatchObject({
      total: 500,
      missing: 0,
      path: '/lifecycle/#stage-design',
    });
    expect(row('validation')).toMatchObject({ total: 0, path: undefined });
    expect(summary).toMatchObject({ total: 600, missing: 100 });
  });

  it('can be linked to at the systems of its first page', () => {
    const fragments = fragmentsOf(many, '/lifecycle/');
    expect(fragments.has('SYS-100')).toBe(true);
    expect(fragments.has('stage-design')).toBe(true);
    expect(fragments.has('SYS-0')).toBe(false);
    expect(fragments.has('stage-operation')).toBe(false);
  });
});
