import { describe, expect, it } from 'vitest';
import { subClauseTable } from '../../../src/views/crosswalk/sub-clause-table.ts';
import { plainRows } from '../plain-rows.ts';
import { entryIn, handbookOf } from '../../handbook/handbook-of.ts';

describe('the table of sub-clauses', () => {
  const handbook = handbookOf({
    clauses: {
      'clause-6': {
        rows: [
          {
            clause: '6.1.1',
            disposition: 'extend',
            adds: 'AI.',
            status: 'implemented',
            documents: [],
          },
        ],
      },
    },
  });
  const table = subClauseTable(handbook, entryIn(handbook, 'clauses', 'clause-6'));
  const rows = plainRows(handbook, table);
  const groupOf = (id: string) =>
    rows.find(({ values }) => String(values[0]).startsWith(`${id} `))?.group;

  it('puts sub-clauses under the heading of the standard to which they belong', () => {
    expect(groupOf('6.1.1')).toMatch(/^6\.1 /);
    expect(groupOf('6.1.4')).toMatch(/^6\.1 /);
  });

  it('leaves what comes after them out of that heading', () => {
    expect(groupOf('6.2')).toBe('');
    expect(groupOf('6.3')).toBe('');
  });

  it('can be linked to at headings and at rows', () => {
    const ids = table.groups.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]);
    expect(ids).toContain('6.1');
    expect(ids).toContain('6.2');
  });

  it('has a cell for each column, also where nothing is decided', () => {
    const decided = rows.find(({ values }) => String(values[0]).startsWith('6.1.1'));
    const open = rows.find(({ values }) => String(values[0]).startsWith('6.2'));
    expect(decided?.values.slice(1, 6)).toEqual([
      'extend',
      'No ISMS document.',
      'AI.',
      'No document.',
      'implemented',
    ]);
    expect(open?.values.slice(1, 6)).toEqual(['Not decided.', '', '', '', '']);
    expect(open?.values).toHaveLength(table.columns.length);
  });
});
