import { describe, expect, it } from 'vitest';
import { riskGroupings } from '../../../src/views/risks/risk-groupings.ts';
import type { Grouping } from '../../../src/views/table/register.ts';
import { handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const left = (likelihood: number, impact: number) => ({ residual: { likelihood, impact } });
const groupingsOf = (risks: NonNullable<Entries['risks']>, others: Entries = {}) =>
  riskGroupings(handbookOf({ risks, ...others }));
const rowsByGroup = ({ groups }: Grouping) =>
  Object.fromEntries(groups.map(({ id, rows }) => [id, rows]));

describe('the groups of the risks', () => {
  it('are all objectives and sources of Annex C, those that no risk names too', () => {
    const { objective, source } = groupingsOf({
      'RISK-1': { objectives: ['C.2.5'], sources: ['C.3.4', 'C.3.2'] },
      'RISK-2': { sources: ['C.3.4'] },
    });
    expect(objective.groups).toHaveLength(11);
    expect(source.groups).toHaveLength(7);
    expect(rowsByGroup(objective)).toMatchObject({ 'C.2.5': ['RISK-1'], 'C.2.1': [] });
    expect(rowsByGroup(source)['C.3.4']).toEqual(['RISK-1', 'RISK-2']);
  });

  it('are the systems and controls that a risk names, and the organisation', () => {
    const { system, control } = groupingsOf(
      {
        'RISK-1': { systems: ['SYS-2'], controls: ['27001:A.8.16', 'A.6.2.4'] },
        'RISK-2': { systems: [] },
      },
      { inventory: { 'SYS-1': {}, 'SYS-2': {} }, controls: { 'A.6.2.4': {} } },
    );
    expect(rowsByGroup(system)).toEqual({ 'system-SYS-2': ['RISK-1'], organisation: ['RISK-2'] });
    expect(Object.keys(rowsByGroup(control))).toEqual(['control-A.6.2.4', 'control-27001-A.8.16']);
  });

  it('are the cells of the matrix, the highest score first, without opportunities', () => {
    const { before, after } = groupingsOf({
      'RISK-1': { likelihood: 1, impact: 4, ...left(1, 2) },
      'RISK-2': { likelihood: 4, impact: 1, ...left(1, 2) },
      'RISK-3': { likelihood: 5, impact: 5, residual: undefined },
      'RISK-4': { likelihood: 5, impact: 5, kind: 'opportunity', residual: undefined },
    });
    expect(before.groups.map(({ id }) => id)).toEqual(['before-5-5', 'before-1-4', 'before-4-1']);
    expect(rowsByGroup(before)['before-5-5']).toEqual(['RISK-3']);
    expect(rowsByGroup(after)).toEqual({ 'after-1-2': ['RISK-1', 'RISK-2'] });
  });

  it('have first what most is left of', () => {
    const { owner } = groupingsOf({
      'RISK-1': { ...left(1, 1) },
      'RISK-2': { ...left(5, 5) },
      'RISK-3': { ...left(3, 3) },
    });
    expect(Object.values(rowsByGroup(owner))).toEqual([['RISK-2', 'RISK-3', 'RISK-1']]);
  });
});
