import { describe, expect, it } from 'vitest';
import {
  fragmentsOf,
  pathsOf,
  registerPageSize,
  resolveLink,
} from '../../src/addresses/sitemap.ts';
import { sheetOf } from '../../src/views/exports/sheets.ts';
import { sheetRows } from '../../src/views/exports/sheet-rows.ts';
import { groupedPage, groupedRoutes, registerViews } from '../../src/views/grouped-registers.ts';
import { handbookOf } from '../handbook/handbook-of.ts';

const some = handbookOf({
  risks: {
    'RISK-1': { systems: ['SYS-1', 'SYS-2'], sources: ['C.3.4'] },
    'RISK-2': { systems: ['SYS-2'] },
  },
  inventory: { 'SYS-1': {}, 'SYS-2': {} },
});

describe('a register whose rows are grouped', () => {
  it('shows a row in each group that it is in, and what no row is in', () => {
    const { table, title } = groupedPage(some, 'risks', 'system', 1);
    expect(title).toBe('Risks by AI system');
    expect(table.groups.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['system-SYS-1', 1],
      ['system-SYS-2', 2],
    ]);
    const bySource = groupedPage(some, 'risks', 'source', 1).table;
    expect(bySource.groups.find(({ id }) => id === 'C.3.1')).toMatchObject({
      rows: [],
      none: 'No risk names it.',
    });
  });

  it('gives no two rows one id, and says which are the same', () => {
    const { table } = groupedPage(some, 'risks', 'system', 1);
    const rows = table.groups.flatMap((group) => group.rows);
    expect(rows.map(({ id, values }) => [id, values?.['row']])).toEqual([
      [undefined, 'RISK-1'],
      [undefined, 'RISK-1'],
      [undefined, 'RISK-2'],
    ]);
  });

  it('is reached from the register and from its other groupings, and says where the reader is', () => {
    const views = registerViews(some, 'risks', 'system');
    expect(views.slice(0, 2)).toEqual([
      { path: '/risks/', text: 'All rows', current: false },
      { path: '/risks/-/by-system/', text: 'by AI system', current: true },
    ]);
    expect(registerViews(some, 'risks').filter(({ current }) => current)).toMatchObject([
      { path: '/risks/' },
    ]);
    expect(registerViews(some, 'roles')).toEqual([]);
  });

  it('is at an address to which a text can link', () => {
    const from = { id: 'RISK-1', collection: 'risks', file: 'risks/RISK-1.mdx' } as const;
    for (const { path } of registerViews(some, 'risks')) {
      expect(pathsOf(some)).toContain(path);
      expect(resolveLink(some, from, path)).toMatchObject({ kind: 'page', path });
    }
    expect(fragmentsOf(some, '/risks/-/by-source/')).toContain('C.3.4');
    expect(resolveLink(some, from, '/risks/-/by-colour/')).toEqual({ kind: 'broken' });
  });

  it('leaves with its register: a column of the spreadsheet for each grouping that no column tells', () => {
    const sheet = sheetOf(some, 'risks');
    if (!sheet) throw new Error('no sheet');
    const { columns, rows } = sheetRows(some, sheet.table());
    const titles = columns.map(({ title }) => title);
    expect(titles.slice(-4)).toEqual([
      'AI system',
      'Control',
      'Objective of Annex C',
      'Source of Annex C',
    ]);
    expect(titles.filter((title) => title === 'Owner')).toHaveLength(1);
    expect(rows[0]?.[titles.indexOf('AI system')]).toMatch(/^SYS-1\b.*\nSYS-2\b/);
    expect(rows).toHaveLength(2);
  });
});

describe('a long register whose rows are grouped', () => {
  const count = registerPageSize + 30;
  const long = handbookOf({
    risks: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `R-${String(index).padStart(3, '0')}`,
        { systems: index < count - 10 ? ['SYS-1'] : ['SYS-2'] },
      ]),
    ),
    inventory: { 'SYS-1': {}, 'SYS-2': {} },
  });

  it('goes on at other pages, where a group that began before has its head again, without its id', () => {
    const routes = groupedRoutes(long).filter(({ grouping }) => grouping === 'system');
    expect(routes.map(({ page }) => page)).toEqual([1, 2]);
    const [first, second] = routes.map(({ page }) => groupedPage(long, 'risks', 'system', page));
    expect(first?.pages).toEqual(['/risks/-/by-system/', '/risks/-/by-system/2/']);
    expect(first?.table.groups.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['system-SYS-1', registerPageSize],
    ]);
    expect(second?.table.groups.map(({ id, rows }) => [id, rows.length])).toEqual([
      [undefined, 20],
      ['system-SYS-2', 10],
    ]);
    expect(second?.headings.map(({ id }) => id)).toEqual(['system-SYS-2']);
  });

  it('leads from its first page to the groups that begin later', () => {
    expect(groupedPage(long, 'risks', 'system', 1).elsewhere).toMatchObject([
      { id: 'system-SYS-2', href: '/risks/-/by-system/2/#system-SYS-2' },
    ]);
    expect(groupedPage(long, 'risks', 'system', 2).elsewhere).toEqual([]);
  });
});
