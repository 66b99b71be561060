import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../../../src/handbook/load.ts';
import type { Cell } from '../../../src/views/table/cell.ts';
import { text } from '../../../src/views/table/make.ts';
import { changedPages, type ShownPlace } from '../../../src/views/what-changed/pages.ts';
import { rowHeight } from '../../../src/views/what-changed/phone-height.ts';
import { shortCell } from '../../../src/views/what-changed/short-cell.ts';
import { changedTable } from '../../../src/views/what-changed/tables.ts';
import type { ChangedEntry } from '../../../src/views/what-changed/what-changed.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { exampleContent } from '../../site/build.ts';

const handbook = loadHandbook({ root: exampleContent });

const entry = (id: string, rows: ChangedEntry['rows']): ChangedEntry => ({
  link: { id, title: `Entry ${id}`, path: undefined, collection: 'policies' },
  fate: 'changed',
  told: undefined,
  rows,
});
const row = (field: string, before: Cell, after: Cell): ChangedEntry['rows'][number] => ({
  about: 'detail',
  field,
  values: { before, after },
});
const cut = (...entries: ChangedEntry[]) =>
  changedPages(handbook, [{ place: 'policies', title: 'Policies', entries }]);

const shownRows = (page: readonly ShownPlace[] = []) =>
  page.flatMap(({ entries }) => entries.flatMap(({ rows }) => rows));
const fieldsOf = (pages: readonly ShownPlace[][]) =>
  pages.flatMap((page) =>
    shownRows(page).map(({ cells }) => String(plainValue(handbook, cells[1] ?? text('')))),
  );
const heightOf = (page: readonly ShownPlace[]) =>
  shownRows(page).reduce((sum, each) => sum + rowHeight(handbook, each), 0);

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const sentences = (count: number) => numbers(count).map((no) => `This is sentence ${no} of it.`);

describe('the pages of what changed', () => {
  it('do not cut an entry that fits on a page of its own', () => {
    const small = numbers(40).map((no) => row(`Field ${no}`, text('before'), text('after')));
    const pages = cut(entry('POL-1', small), entry('POL-2', small), entry('POL-3', small));
    expect(
      pages.flatMap((page) => page.flatMap(({ entries }) => entries.map(({ link }) => link.id))),
    ).toEqual(['POL-1', 'POL-2', 'POL-3']);
    expect(pages.length).toBe(3);
  });

  it('cut one that is longer than a page, and say on the next that it goes on', () => {
    const many = numbers(500).map((no) => row(`Field ${no}`, text('before'), text('after')));
    const pages = cut(entry('POL-1', many));
    expect(pages.length).toBeGreaterThan(4);
    expect(fieldsOf(pages)).toEqual(many.map(({ field }) => field));
    for (const page of pages) expect(heightOf(page)).toBeLessThanOrEqual(10_000);
    const leads = pages.map(([place]) => {
      const [group] = place ? changedTable(handbook, place).groups : [];
      return group?.lead && plainValue(handbook, group.lead);
    });
    expect(leads.slice(0, 2)).toEqual(['POL-1 Entry POL-1', 'POL-1 Entry POL-1 (continued)']);
  });

  it('show of a value that is longer than a page its beginning', () => {
    const long: Cell[] = [
      text(sentences(2_000).join(' ')),
      text('\n'.repeat(5_000)),
      { kind: 'edited', edits: [{ text: '-\n'.repeat(1_500), change: 'added' }] },
      { kind: 'list', items: sentences(900).map((words) => text(words)) },
      {
        kind: 'table',
        columns: ['A', 'B', 'C'].map((label) => ({ field: label, label })),
        rows: numbers(300).map(() => numbers(3).map(() => text(sentences(90).join(' ')))),
      },
    ];
    const pages = cut(
      entry(
        'POL-1',
        long.map((cell, no) => row(`Field ${no}`, cell, cell)),
      ),
    );
    expect(fieldsOf(pages)).toEqual(long.map((_, no) => `Field ${no}`));
    for (const page of pages) expect(heightOf(page)).toBeLessThanOrEqual(10_000);
  });

  it('say how much more there is of a list and a table, and cut nothing short', () => {
    const list: Cell = { kind: 'list', items: numbers(130).map((no) => text(`EV-${no}`)) };
    expect(String(plainValue(handbook, shortCell(handbook, list)))).toMatch(/EV-120\nand 10 more$/);
    const short: Cell = { kind: 'list', items: [text('EV-1'), text('EV-2')] };
    expect(shortCell(handbook, short)).toEqual(short);
    expect(shortCell(handbook, text('A sentence.'))).toEqual(text('A sentence.'));
  });

  it('are one, with nothing on it, where nothing changed', () => {
    expect(changedPages(handbook, [])).toEqual([[]]);
  });
});
