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
        '3: A.5.1 stands in the table twice; the first time on line 2.',
        '4: "A.5.38" is no control of ISO/IEC 27001:2022.',
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
      '2: The table cannot be read: a quotation mark stands inside a cell that does not start with one.',
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

  it('proposes the control of a number that lacks its letter', () => {
    const { problems } = readIsmsControls(`${heading}5.8,true,implemented,x,P,CISO`);
    expect(problems[0]?.nearest).toBe('A.5.8');
  });

  it.each([
    ['', '1: The table is empty.'],
    [heading.replace('owner', 'ownr'), '1: The table has no column `owner`.'],
    [heading.replace('owner', 'owner,owner'), '1: The column `owner` stands in the table twice.'],
    [
      `${heading}A.5.1,true,implemented,"x\n`,
      '2: The table cannot be read: a quotation mark is opened here',
    ],
  ])('says what is wrong with the table as a whole: %j', (text, expected) => {
    const { rows, problems } = read(text);
    expect(rows).toEqual([]);
    expect(problems[0]).toContain(expected);
  });
});
