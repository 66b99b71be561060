import { expect, it } from 'vitest';
import type { Cell } from '../../../src/views/cells.ts';
import { filterColumns } from '../../../src/views/entries/register.ts';

const word = (value: string): Cell => ({ kind: 'word', value, text: value });
const register = (...cells: Cell[]) => ({
  columns: [{ field: 'x', label: 'X' }],
  rows: cells.map((cell, index) => ({
    id: `${index}`,
    title: '',
    path: '/',
    cells: [cell],
  })),
});

it('offers a column of a few words, lists and empty cells among them', () => {
  const list: Cell = { kind: 'list', items: [word('a'), word('b')] };
  expect(filterColumns(register(word('a'), list, { kind: 'none' }))).toEqual([0]);
});

it('offers no column that says the same everywhere, or too much, or sentences', () => {
  expect(filterColumns(register(word('a'), word('a')))).toEqual([]);
  expect(filterColumns(register(...'abcdefghi'.split('').map(word)))).toEqual([]);
  expect(filterColumns(register(word('a'), { kind: 'text', text: 'b' }))).toEqual([]);
});
