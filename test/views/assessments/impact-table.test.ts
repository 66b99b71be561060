import { describe, expect, it } from 'vitest';
import { impactTable } from '../../../src/views/assessments/impact-table.ts';
import { impactsOf } from '../../../src/views/assessments/impacts.ts';
import { entryIn, handbookOf } from '../../handbook/handbook-of.ts';

const impact = {
  ...{ dimension: 'fairness', affects: 'groups', description: 'Something.', benefit: false },
  ...{ severity: 5, likelihood: 4, residualSeverity: 5, residualLikelihood: 3, measures: [] },
};

describe('the table of impacts', () => {
  const handbook = handbookOf({
    inventory: { 'SYS-1': {} },
    assessments: {
      'AIA-1': { impacts: [impact, { ...impact, affects: 'individuals', benefit: true }] },
    },
  });
  const { dimensions } = impactsOf(handbook, entryIn(handbook, 'assessments', 'AIA-1'));
  const table = impactTable(handbook, dimensions);
  const rowOf = (name: string) =>
    table.groups[0]?.rows.find(({ cells: [cell] }) => cell?.kind === 'text' && cell.text === name);

  it('has harms and benefits under heads of their own, set apart where benefits begin', () => {
    expect(table.columns.map(({ group }) => group)).toEqual([
      undefined,
      ...Array<string>(3).fill('Harms, before and after measures'),
      ...Array<string>(3).fill('Benefits, with measures'),
    ]);
    expect(table.columns.findIndex(({ apart }) => apart)).toBe(4);
    expect(table.columns.filter(({ apart }) => apart)).toHaveLength(1);
  });

  it('leads from a score to the harm, and marks what is left above the appetite', () =>
    expect(rowOf('fairness')?.cells[2]).toMatchObject({
      kind: 'line',
      cells: [
        { kind: 'change', before: 20, after: 15, href: '#impact-1' },
        { kind: 'state', state: { text: 'above appetite' } },
      ],
    }));

  it('leads from a score to the benefit', () =>
    expect(rowOf('fairness')?.cells[4]).toMatchObject({ value: 15, href: '#impact-2' }));

  it('says over the whole row that a dimension was not looked at', () =>
    expect(rowOf('safety')).toMatchObject({
      cells: [{ text: 'safety' }, { kind: 'none', text: 'not considered' }],
      spanFrom: 1,
    }));
});
