import { describe, expect, it } from 'vitest';
import { knownHeading } from '../../src/imports/mapping/suggest.ts';
import { columnLetters, type Merge, type SourceSheet } from '../../src/imports/sources/source.ts';
import { tableOf } from '../../src/imports/table.ts';

const sheetOf = (
  rows: readonly (readonly string[])[],
  merges: readonly Merge[] = [],
): SourceSheet => ({
  name: 'Sheet',
  hidden: false,
  merges,
  from1904: false,
  rows: rows.map((texts, index) => ({
    number: index + 1,
    cells: new Map(
      texts.flatMap((text, column) =>
        text === ''
          ? []
          : [[column, { at: `${columnLetters(column)}${index + 1}`, text }] as const],
      ),
    ),
  })),
});

const found = (rows: readonly (readonly string[])[], merges?: readonly Merge[]) => {
  const table = tableOf(sheetOf(rows, merges), knownHeading('risks'));
  return {
    heading: table?.heading,
    titles: table?.columns.map(({ title }) => title),
    rows: table?.rows.map(({ cells }) => [...cells.values()].map(({ text }) => text)),
    passed: table?.passed.map(({ number, why }) => `${number} ${why}`),
  };
};

describe('tableOf', () => {
  it('passes over titles above the heading, and empty columns before it', () => {
    expect(
      found([
        ['', 'Risk register'],
        ['', 'As of', '2026-01-01'],
        [],
        ['', 'ID', 'Risk', 'Likelihood', 'Impact'],
        ['', 'R1', 'Data leak', '3', '4'],
      ]),
    ).toEqual({
      heading: 4,
      titles: ['ID', 'Risk', 'Likelihood', 'Impact'],
      rows: [['R1', 'Data leak', '3', '4']],
      passed: [],
    });
  });

  it('joins headings over two rows', () => {
    const rows = [
      ['ID', 'Risk', 'Inherent', '', 'Residual', ''],
      ['', '', 'Likelihood', 'Impact', 'Likelihood', 'Impact'],
      ['R1', 'Leak', '3', '4', '1', '2'],
    ];
    const titles = [
      'ID',
      'Risk',
      'Inherent: Likelihood',
      'Inherent: Impact',
      'Residual: Likelihood',
      'Residual: Impact',
    ];
    expect(found(rows).titles).toEqual(titles);
    const merges = [
      { top: 1, bottom: 2, left: 0, right: 0 },
      { top: 1, bottom: 2, left: 1, right: 1 },
      { top: 1, bottom: 1, left: 2, right: 3 },
      { top: 1, bottom: 1, left: 4, right: 5 },
    ];
    expect(found(rows, merges)).toEqual({
      heading: 2,
      titles,
      rows: [['R1', 'Leak', '3', '4', '1', '2']],
      passed: [],
    });
  });

  it('knows lines between rows, repeated headings and totals for no entries', () => {
    const heading = ['ID', 'Risk', 'Likelihood', 'Impact'];
    expect(
      found(
        [
          heading,
          ['Human resources'],
          ['R1', 'Leak', '3', '4'],
          heading,
          ['R2', 'Loss', '1', '1'],
          ['Total: 2'],
        ],
        [{ top: 2, bottom: 2, left: 0, right: 3 }],
      ),
    ).toEqual({
      heading: 1,
      titles: [...heading, 'Section'],
      rows: [
        ['R1', 'Leak', '3', '4', 'Human resources'],
        ['R2', 'Loss', '1', '1', 'Human resources'],
      ],
      passed: [
        '2 is a line between rows: "Human resources"',
        '4 repeats the heading',
        '6 is a note or a total: "Total: 2"',
      ],
    });
  });

  it('repeats cells that are one in each of their rows, and titles that are there twice with a number', () => {
    expect(
      found(
        [
          ['ID', 'Risk', 'Owner', 'Owner'],
          ['R1', 'Leak', 'CRO', 'x'],
          ['R2', 'Loss', '', 'y'],
        ],
        [{ top: 2, bottom: 3, left: 2, right: 2 }],
      ),
    ).toMatchObject({
      titles: ['ID', 'Risk', 'Owner', 'Owner (2)'],
      rows: [
        ['R1', 'Leak', 'CRO', 'x'],
        ['R2', 'Loss', 'y', 'CRO'],
      ],
    });
  });
});
