import { describe, expect, it } from 'vitest';
import { registerPageSize } from '../../src/addresses/sitemap.ts';
import { routesOfPages } from '../../src/views/paging.ts';
import { longRegisters, pageOfRow, registerOf, registerPage } from '../../src/views/registers.ts';
import { rowsOf } from '../../src/views/table/table.ts';
import { handbookOf } from '../handbook/handbook-of.ts';

const many = (
  prefix: string,
  count: number,
  fieldsOf: (no: number) => Record<string, unknown> = () => ({}),
) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${prefix}-${index + 1}`, fieldsOf(index + 1)]),
  );

describe('a register that is long', () => {
  const handbook = handbookOf({
    evidence: many('EV', 2 * registerPageSize + 1, (no) => ({
      kind: no === 1 ? 'log' : 'record',
    })),
    inventory: many('SYS', registerPageSize + 1),
    controls: Object.fromEntries(
      Array.from({ length: registerPageSize + 1 }, (_, index) => [`ORG.${index + 1}`, {}]),
    ),
  });

  it('is cut into pages, which together have all of its rows', () => {
    const pages = [1, 2, 3].map((page) => registerPage(handbook, 'evidence', page));
    expect(pages[0]).toMatchObject({
      total: 2 * registerPageSize + 1,
      pages: ['/evidence/', '/evidence/-/2/', '/evidence/-/3/'],
    });
    expect(pages.flatMap(({ table }) => rowsOf(table))).toEqual(
      rowsOf(registerOf(handbook, 'evidence')),
    );
    expect(pages.map(({ table }) => rowsOf(table).length)).toEqual([250, 250, 1]);
  });

  it('counts the words of all pages on each of them, where readers can filter by them', () => {
    for (const page of [1, 3]) {
      const { columns } = registerPage(handbook, 'evidence', page).table;
      expect(columns.find(({ id }) => id === 'kind')).toMatchObject({
        filter: 'kind',
        counts: [
          ['log', 1],
          ['record', 2 * registerPageSize],
        ],
      });
      expect(columns[0]?.counts).toBeUndefined();
    }
  });

  it('has an index, as have the lists beside the collections', () => {
    expect(longRegisters(handbook)).toEqual(['inventory', 'evidence', 'obligations']);
  });

  it('has the row of an entry on one of its pages', () => {
    expect(pageOfRow(handbook, 'evidence', 'EV-250')).toBe(1);
    expect(pageOfRow(handbook, 'evidence', 'EV-251')).toBe(2);
    expect(pageOfRow(handbook, 'evidence', 'EV-501')).toBe(3);
    expect(pageOfRow(handbook, 'evidence', 'EV-0')).toBe(1);
  });

  it('stays on one page where its rows are grouped, as controls are by area', () => {
    const { pages, table } = registerPage(handbook, 'controls');
    expect(pages).toEqual(['/controls/']);
    expect(rowsOf(table).length).toBeGreaterThan(registerPageSize);
    expect(pageOfRow(handbook, 'controls', 'ORG.251')).toBe(1);
  });
});

it('a register that fits on a page leaves counting to scripts, which see all of its rows', () => {
  const handbook = handbookOf({
    evidence: many('EV', 2, (no) => ({ kind: no === 1 ? 'log' : 'record' })),
  });
  const { table, pages } = registerPage(handbook, 'evidence');
  expect(pages).toEqual(['/evidence/']);
  expect(table.columns.find(({ id }) => id === 'kind')).toMatchObject({ filter: 'kind' });
  expect(table.columns.every(({ counts }) => counts === undefined)).toBe(true);
});

it('the pages of a register are at its path and below "-"', () => {
  expect(routesOfPages(3)).toEqual([
    { params: { page: undefined }, page: 1 },
    { params: { page: '-/2' }, page: 2 },
    { params: { page: '-/3' }, page: 3 },
  ]);
});
