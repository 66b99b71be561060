import { fromTemplates } from '../../../issues/say.ts';

const wholeTable = 'a row for each of the 93 controls, under the heading {1}';
const trim = 'Remove everything that is not part of the Statement of Applicability of the ISMS.';
const commas = 'comma-separated lines under the heading {0}';
const doubleQuotes =
  'Put text that contains a comma in double quotes, and double any quotation mark inside it: `""`.';
const controls = 'A.5.1 to A.8.34, of ISO/IEC 27001:2022';
const columns = '{1}';
const cells =
  'Put text that contains a comma in double quotes, and leave a cell empty if there is nothing to say.';

/** What is said of the Statement of Applicability of the ISMS. */
export const ismsSays = fromTemplates({
  ismsLines: ['The table has more than {0} lines.', wholeTable, trim],
  ismsColumns: ['The table has {0} columns.', wholeTable, trim],
  ismsOpeningQuote: [
    'The table cannot be read: there is a quotation mark inside a cell that does not start with one.',
    commas,
    doubleQuotes,
  ],
  ismsClosingQuote: [
    'The table cannot be read: something follows the quotation mark that closes a cell, here or in a row above.',
    commas,
    doubleQuotes,
  ],
  ismsEndlessQuote: [
    'The table cannot be read: a quotation mark is opened here and never closed.',
    commas,
    doubleQuotes,
  ],
  ismsUnreadable: ['The table cannot be read: {1}.', commas, doubleQuotes],
  ismsEmpty: [
    'The table is empty.',
    '{0}',
    'Write the heading and a row per control, or remove the file.',
  ],
  ismsMarkdown: [
    'A column of the table has no heading. A table of Markdown is not read here.',
    '{0}',
    'Write the heading and each row with commas or semicolons between the cells, as a spreadsheet saves "CSV UTF-8".',
  ],
  ismsNoHeading: [
    'No line of the table has the headings of its columns.',
    '{0}',
    'Write them in the first line, and save the table as "CSV UTF-8".',
  ],
  ismsNoColumn: ['The table has no column `{0}`.', columns, 'Correct the first line.'],
  ismsOtherColumn: [
    '`{0}` is not a column of the table.',
    columns,
    'Correct the first line, or remove the column.',
  ],
  ismsColumnTwice: ['The table has the column `{0}` twice.', columns, 'Remove one of the two.'],
  ismsOneCell: ['This row has 1 cell.', '{0}: {1}', cells],
  ismsCells: ['This row has {2} cells.', '{0}: {1}', cells],
  ismsFormula: [
    '`control` is "{0}": a formula of the spreadsheet failed.',
    controls,
    'Correct `control`.',
  ],
  ismsOf2013: [
    '"{0}" is numbered as a control of ISO/IEC 27001:2013.',
    controls,
    'Use the Statement of the ISMS that follows the edition of 2022.',
  ],
  ismsDay: [
    '"{0}" is a date: the spreadsheet took the number of a control for one.',
    controls,
    'Have the spreadsheet treat the column as text, and type the number again, with `A.` before it.',
  ],
  ismsNoControl: ['"{0}" is not a control of ISO/IEC 27001:2022.', controls, 'Correct `control`.'],
  ismsControlMeant: [
    '"{0}" is not a control of ISO/IEC 27001:2022.',
    controls,
    'Write `{1}`, if that is meant.',
  ],
  ismsUnnamed: ['The row names no control.', controls, 'Correct `control`.'],
  ismsLostZero: [
    '{0} is in the table twice, first on line {1}, and {2} is not there: the spreadsheet dropped the last zero.',
    'each control once',
    'Write `{2}` here, and have the spreadsheet treat the column as text.',
  ],
  ismsTwice: [
    '{0} is in the table twice, first on line {1}.',
    'each control once',
    'Remove one of the two rows.',
  ],
});
