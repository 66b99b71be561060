import { expect, it } from 'vitest';
import type { Cell } from '../../../src/views/table/cell.ts';
import { wordCounts } from '../../../src/views/entries/word-counts.ts';

const word = (value: string): Cell => ({ kind: 'word', value, text: value.toUpperCase() });
const list = (...values: string[]): Cell => ({ kind: 'list', items: values.map(word) });

it('counts the rows that say a word, as it is written, and last those that say nothing', () => {
  expect(wordCounts([{ kind: 'none' }, word('b'), list('a', 'b'), list('a', 'a')], '–')).toEqual([
    ['B', 2],
    ['A', 2],
    ['–', 1],
  ]);
});

it('counts states, too', () => {
  const state = (text: string): Cell => ({ kind: 'state', state: { icon: 'now', text } });
  expect(wordCounts([state('open'), word('a'), state('open')], '–')).toEqual([
    ['open', 2],
    ['A', 1],
  ]);
});

it('offers no column that says the same everywhere, or too much, or sentences', () => {
  expect(wordCounts([word('a'), word('a')], '–')).toBeUndefined();
  expect(wordCounts([{ kind: 'none' }], '–')).toBeUndefined();
  expect(wordCounts('abcdefghi'.split('').map(word), '–')).toBeUndefined();
  expect(wordCounts([word('a'), word('c'), { kind: 'text', text: 'b' }], '–')).toBeUndefined();
});
