import { describe, expect, it } from 'vitest';
import { readIsmsControls } from '../../../src/handbook/reading/isms.ts';

const heading = 'control,applicable,status,justification,document,owner\n';
const read = (text: string) => {
  const { rows, problems } = readIsmsControls(text);
  return {
    rows: rows.map(({ control, applicable, line }) => [control, applicable, line]),
    problems: problems.map(({ at, found }) => `${at.point?.line}: ${found}`),
  };
};

describe('isms/controls.csv', () => {
  it('is read row by row, each with the line on which it starts', () => {
    const text = `${heading}A.5.1,true,implemented,"One,\ntwo ""three""",Policy,CISO\n\nA.5.2,no,,Not needed,,\n`;
    expect(read(text)).toEqual({
      rows: [
        ['A.5.1', true, 2],
        ['A.5.2', false, 5],
      ],
      problems: [],
    });
    expect(readIsmsControls(text).rows[0]?.justification).toBe('One,\ntwo "three"');
  });

  it('may have semicolons, columns in any order and case, and CRLF', () => {
    const text =
      'Owner;Control;Applicable;Status;Justification;Document\r\nCISO;A.8.34;yes;partial;One, two;P\r\n';
    expect(read(text)).toEqual({ rows: [['A.8.34', true, 2]], problems: [] });
  });

  it('loses one row to what is wrong in it, not the table', () => {
    const rows = [
      'A.5.1,true,implemented,x,P,CISO',
      'A.5.1,true,implemented,again,P,CISO',
      'A.5.38,true,implemented,x,P,CISO',
      ',true,implemented,x,P,CISO',
      'A.5.2,maybe,done,x,P,CISO',
      'A.5.3,true,implemented,x',
      'A.5.4,true,implemented,x,P,CISO',
    ];
    expect(read(heading + rows.join('\n'))).toEqual({
      rows: [
        ['A.5.1', true, 2],
        ['A.5.4', true, 8],
      ],
      problems: [
        '3: A.5.1 is in the table twice, first on line 2.',
        '4: "A.5.38" is not a control of ISO/IEC 27001:2022.',
        '5: The row names no control.',
        '6: `applicable` is "maybe".',
        '6: `status` is "done".',
        '7: This row has 4 cells.',
      ],
    });
  });

  it.each([
    [
      'A.5.1,true,implemented,The "policy",P,CISO',
      '2: The table cannot be read: there is a quotation mark inside a cell that does not start with one.',
    ],
    [
      'A.5.1,true,implemented,"The" policy,P,CISO',
      '2: The table cannot be read: something follows the quotation mark that closes a cell, here or in a row above.',
    ],
    [
      'A.5.1,true,implemented,"The policy,P,CISO\nA.5.2,true,implemented,"x",P,CISO',
      '3: The table cannot be read: something follows the quotation mark that closes a cell, here or in a row above.',
    ],
    [
      'A.5.1,true,implemented,"The policy,P,CISO\nA.5.2,true,implemented,x,P,CISO',
      '2: The table cannot be read: a quotation mark is opened here and never closed.',
    ],
  ])('says in plain words what is wrong with the quotation marks of %j', (rows, problem) => {
    expect(read(heading + rows).problems).toEqual([problem]);
  });

  it.each([
    ['a number without its letter', `${heading}5.8,true,implemented,x,P,CISO`],
    ['a number with its title', `${heading}A.5.8 Security in projects,true,implemented,x,P,CISO`],
    ['words in capitals', `${heading}A.5.8,TRUE,Implemented,x,P,CISO`],
    ['words in German', `${heading}A.5.8,WAHR,umgesetzt,x,P,CISO`],
    ['words in French', `${heading}A.5.8,VRAI,implemented,x,P,CISO`],
    ['words in Spanish', `${heading}A.5.8,VERDADERO,implemented,x,P,CISO`],
    ['words in Italian', `${heading}A.5.8,VERO,implemented,x,P,CISO`],
    ['tabs', `${heading}A.5.8,true,implemented,x,P,CISO`.replaceAll(',', '\t')],
    [
      'the line that Excel writes for itself',
      `sep=;\r\n${heading}A.5.8,true,implemented,x,P,CISO`.replaceAll(',', ';'),
    ],
    [
      'a title above',
      `Statement of Applicability,,,,,\n,,,,,\n${heading}A.5.8,true,implemented,x,P,CISO`,
    ],
    ['empty columns on the right', `${heading.trim()},,\nA.5.8,true,implemented,x,P,CISO,,`],
    [
      'a heading in German',
      'Massnahme,Anwendbar,Status,Begründung,Dokument,Verantwortlich\nA.5.8,true,implemented,x,P,CISO',
    ],
  ])('reads %s', (_, text) => {
    const { rows, problems } = readIsmsControls(text);
    expect(problems.map(({ found }) => found)).toEqual([]);
    expect(rows).toMatchObject([{ control: 'A.5.8', applicable: true, status: 'implemented' }]);
  });

  it('tells of a zero that a spreadsheet dropped, and takes the row for what it was', () => {
    const row = (id: string) => `${id},true,implemented,x,P,CISO`;
    const { rows, problems } = readIsmsControls(
      `${heading}${['A.5.1', 'A.5.9', 'A.5.1', 'A.5.11'].map(row).join('\n')}`,
    );
    expect(problems.map(({ nearest }) => nearest)).toEqual(['A.5.10']);
    expect(rows.map(({ control }) => control)).toEqual(['A.5.1', 'A.5.9', 'A.5.10', 'A.5.11']);
  });

  it('passes over headings between the rows, and reads numbers as spreadsheets keep them', () => {
    const rows = `People controls,,,,,\n'A.6.1,true,implemented,x,P,CISO\nA.6.\u200b2,✓,implemented,x,P,CISO\n`;
    expect(read(heading + rows)).toEqual({
      rows: [
        ['A.6.1', true, 3],
        ['A.6.2', true, 4],
      ],
      problems: [],
    });
    expect(
      read(`Control (27001),Applicable?,Status,Justification,Document,Owner\n${rows}`),
    ).toEqual(read(heading + rows));
  });

  it.each([
    ['5-Jan', 'is a date'],
    ['01. Mai', 'is a date'],
    ['05.01.2026', 'is a date'],
  ])('knows that a spreadsheet made a date of a number: %s', (cell, what) => {
    const { problems } = read(`${heading}${cell},true,implemented,x,P,CISO\n`);
    expect(problems).toEqual([expect.stringContaining(what)]);
  });

  it.each(['<table><tr><td>x</td></tr></table>', '| control | status |\n|---|---|\n| A.5.1 | x |'])(
    'says once that it is no such table: %j',
    (text) => expect(read(text).problems).toHaveLength(1),
  );

  it('says once what is wrong with many rows', () => {
    const rows = Array.from(
      { length: 34 },
      (_, index) => `A.8.${index + 1},maybe,implemented,x,P,CISO\n`,
    );
    const { problems } = read(`${heading}${rows.join('')}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('33 more rows have the same fault');
  });

  it.each([
    ['#REF!', 'a formula of the spreadsheet failed'],
    ['#BEZUG!', 'a formula of the spreadsheet failed'],
  ])('knows %s as what a spreadsheet shows', (value, found) => {
    expect(read(`${heading}A.5.8,${value},implemented,x,P,CISO`).problems[0]).toContain(found);
  });

  it('knows numbers of the edition of 2013, and marks of git', () => {
    expect(read(`${heading}A.18.2.3,true,implemented,x,P,CISO`).problems[0]).toContain(
      '27001:2013',
    );
    expect(
      read(`${heading}<<<<<<< HEAD\nA.5.8,true,implemented,x,P,CISO\n=======\n`).problems,
    ).toEqual(['2: A merge conflict was not resolved here (lines 2 to 4).']);
  });

  it.each([
    ['', '1: The table is empty.'],
    [heading.replace('owner', 'ownr'), '1: The table has no column `owner`.'],
    [heading.replace('owner', 'owner,owner'), '1: The table has the column `owner` twice.'],
    [
      `${heading}A.5.1,true,implemented,"x\n`,
      '2: The table cannot be read: a quotation mark is opened here',
    ],
  ])('says what is wrong with the table as a whole: %j', (text, expected) => {
    const { rows, problems } = read(text);
    expect(rows).toEqual([]);
    expect(problems[0]).toContain(expected);
  });

  it('is refused whole where it is too large to be a Statement of Applicability', () => {
    expect(read('a,'.repeat(50)).problems).toEqual(['1: The table has 51 columns.']);
    expect(read(`${heading}${'x\n'.repeat(10_000)}`).problems).toEqual([
      '10001: The table has more than 10000 lines.',
    ]);
    expect(read(`${heading}${'x\n'.repeat(9_000)}`).problems).toEqual([
      '2: This row has 1 cell. 8999 more rows have the same fault, the last of them on line 9001.',
    ]);
  });
});
