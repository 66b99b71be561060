import { describe, expect, it } from 'vitest';
import { lifecycleOf, type LifecycleCell } from '../../../src/handbook/state/lifecycle.ts';
import { entryIn, handbookOf } from '../handbook-of.ts';

function cellsOf(fields: Record<string, unknown>): LifecycleCell[] {
  const handbook = handbookOf({
    inventory: { 'SYS-1': fields },
    evidence: {
      'EV-1': { systems: 'all' },
      'EV-2': { systems: ['SYS-1'], validUntil: '2026-01-31' },
      'EV-3': { systems: ['SYS-1'], status: 'superseded' },
      'EV-4': { systems: ['SYS-2'] },
      'EV-5': {},
    },
    assessments: { 'AIA-1': {} },
  });
  return lifecycleOf(handbook, entryIn(handbook, 'inventory', 'SYS-1'));
}
const statesOf = (fields: Record<string, unknown>) => cellsOf(fields).map(({ state }) => state);
const missingIn = (fields: Record<string, unknown>) =>
  cellsOf(fields).flatMap(({ stage, missing }) => (missing ? [stage] : []));

describe('the stages of a system', () => {
  it('are passed, current and ahead', () => {
    expect(statesOf({ stage: 'validation' })).toEqual([
      'passed',
      'passed',
      'passed',
      'current',
      'ahead',
      'ahead',
      'ahead',
    ]);
  });

  it('leave data and development of a bought or embedded system to the supplier', () => {
    for (const origin of ['procured', 'embedded'])
      expect(statesOf({ origin, isoRoles: ['customer'], stage: 'deployment' })).toEqual([
        'passed',
        'unseen',
        'unseen',
        'passed',
        'current',
        'ahead',
        'ahead',
      ]);
  });

  it('tell a stage of the supplier that nothing shows from one that something shows', () => {
    const bought = { origin: 'procured', isoRoles: ['customer'] };
    const shown = { data: ['EV-1'], development: ['AIA-1'] };
    expect(statesOf({ ...bought, stage: 'operation', lifecycle: shown }).slice(1, 3)).toEqual([
      'not-ours',
      // A draft shows nothing.
      'unseen',
    ]);
    expect(statesOf({ ...bought, stage: 'design' }).slice(1, 3)).toEqual(['not-ours', 'not-ours']);
  });

  it('are all ours where the organisation is producer, or provider under the EU AI Act', () => {
    const bought = { origin: 'procured', stage: 'deployment' };
    const aiAct = {
      inScope: true,
      roles: ['provider'],
      risk: 'minimal',
      gpai: 'none',
      basis: 'Art. 25(1).',
    };
    for (const ours of [{ isoRoles: ['producer', 'customer'] }, { isoRoles: ['customer'], aiAct }])
      expect(statesOf({ ...bought, ...ours }).slice(0, 4)).toEqual(Array(4).fill('passed'));
  });

  it('show where a bought system stands even in a stage of its maker', () => {
    expect(statesOf({ origin: 'procured', isoRoles: ['customer'], stage: 'development' })[2]).toBe(
      'current',
    );
  });

  it('end with retirement, passed on the day on which the system is switched off', () => {
    expect(statesOf({ stage: 'retirement' }).at(-1)).toBe('current');
    expect(statesOf({ stage: 'retirement', retired: '2026-11-25' }).at(-1)).toBe('current');
    expect(statesOf({ stage: 'retirement', retired: '2026-11-24' }).at(-1)).toBe('passed');
  });
});

describe('the evidence of a stage', () => {
  it('is missing where the stage was passed and nothing is named, and nowhere else', () => {
    expect(missingIn({ stage: 'validation', lifecycle: { design: ['EV-1'], data: [] } })).toEqual([
      'data',
      'development',
    ]);
    expect(missingIn({ stage: 'validation', origin: 'procured', isoRoles: ['customer'] })).toEqual([
      'design',
    ]);
  });

  it('holds although it expired or was superseded since', () => {
    expect(
      missingIn({ stage: 'development', lifecycle: { design: ['EV-2'], data: ['EV-3'] } }),
    ).toEqual([]);
  });

  it('is not what is about another system, or about none', () => {
    const lifecycle = { design: ['EV-4'], data: ['EV-5'], development: ['EV-4', 'EV-1'] };
    expect(missingIn({ stage: 'validation', lifecycle })).toEqual(['design', 'data']);
    const [design, , development] = cellsOf({ stage: 'validation', lifecycle });
    expect(design).toMatchObject({ evidence: [], notAbout: [{ id: 'EV-4' }] });
    expect(development).toMatchObject({ evidence: [{ id: 'EV-1' }], notAbout: [{ id: 'EV-4' }] });
  });

  it('is not a draft, and is there with a draft beside it', () => {
    expect(missingIn({ stage: 'data', lifecycle: { design: ['AIA-1'] } })).toEqual(['design']);
    expect(missingIn({ stage: 'data', lifecycle: { design: ['AIA-1', 'EV-1'] } })).toEqual([]);
  });

  it('is not called missing where an id leads nowhere, which is reported of its own', () => {
    expect(missingIn({ stage: 'data', lifecycle: { design: ['EV-9'] } })).toEqual([]);
  });

  it('is listed for every stage, whoever goes through it', () => {
    const cells = cellsOf({
      origin: 'procured',
      isoRoles: ['customer'],
      lifecycle: { development: ['EV-1', 'EV-9', 'AIA-1'] },
    });
    expect(cells[2]?.evidence.map(({ id }) => id)).toEqual(['EV-1', 'AIA-1']);
  });
});
