import { expect, it } from 'vitest';
import { idMark, registerIndex } from '../../src/views/register-index.ts';
import { text } from '../../src/views/table/make.ts';
import { plainTable } from '../../src/views/table/table.ts';

/** The index of rows by their id, of cells as they are rendered. */
const indexOf = (kinds: string[], rows: [id: string, ...cells: string[]][]) =>
  registerIndex(
    plainTable({
      name: 'some',
      caption: 'Some',
      columns: kinds.map((kind, at) => ({ id: `c${at}`, title: kind, long: kind === 'long' })),
      rows: rows.map(([id, ...cells]) => ({ id, cells: cells.map((cell) => text(cell)) })),
    }),
    (cell) => (cell.kind === 'text' ? cell.text : ''),
  );

it('keeps what cells of a column share, and cells that are alike, once', () => {
  const { rows } = indexOf(
    ['', ''],
    [
      ['a1', '<a href="/a1/">a1 One</a>', '<b>x</b>'],
      ['b2', '<a href="/b2/">b2 Two</a>', '<b>x</b>'],
    ],
  );
  expect(rows).toEqual({
    ids: ['a1', 'b2'],
    columns: [
      { before: `<a href="/${idMark}/">${idMark} `, after: '</a>', cells: ['One', 'Two'] },
      { before: '<b>x</b>', after: '', cells: [''], at: [0, 0] },
    ],
  });
});

it('puts sentences into the other file', () => {
  const { rows, texts } = indexOf(
    ['', 'long'],
    [
      ['a', 'A', 'One.'],
      ['b', 'B', 'Two.'],
    ],
  );
  expect(rows.columns[1]).toBeUndefined();
  expect(texts.columns).toEqual([undefined, { before: '', after: '.', cells: ['One', 'Two'] }]);
});

it('gives back every cell, whatever the id of its row', () => {
  const cells = ['a', 'aa', 'a<b>a</b>', '', 'x', 'naïve 🦫 a', '🦫', '🦦'];
  const { rows } = indexOf(
    [''],
    cells.map((cell) => ['a', cell]),
  );
  const [column] = rows.columns;
  expect(
    cells.map((_, row) =>
      `${column?.before}${column?.cells[column.at?.[row] ?? row]}${column?.after}`.replaceAll(
        idMark,
        'a',
      ),
    ),
  ).toEqual(cells);
});

it('is empty for a register without rows', () => {
  expect(indexOf(['', 'long'], []).rows.ids).toEqual([]);
});
