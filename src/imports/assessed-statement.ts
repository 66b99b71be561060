import { valueNamed } from '../handbook/reading/schema/meant.ts';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { lookup } from '../standards/catalogue.ts';
import { emptyMapping, plainTitle, type Mapping } from './mapping/mapping.ts';
import type { SourceCell } from './sources/source.ts';
import type { PassedRow, SourceTable, TableColumn, TableRow } from './table.ts';
import { otherValueNames } from './values/value-names.ts';

/** What an auditor writes where a control is as it should be, in the languages of the tool. */
const conforms =
  /^(?:conform(?:s|ing|ity|it[eé]|e)?|ok|c|yes|fulfilled|met|satisfied|erf[uü]llt|konform|in ordnung|rempli|conforme|cumple|soddisfatto)\.?$/i;

/** What the auditor's notebook calls a note without judgement, in the languages of the tool. */
const isNote = /^(?:note|notiz|nota)$/i;

/** The headings by which the columns that are made here are known. */
const titleHeading = 'Finding';

/**
 * The Statement of Applicability as an auditor gave it back, or the notes of the auditor's notebook: what is in
 * the columns for the assessor becomes a table of findings, each against the control or clause of its row.
 *
 * @returns undefined where a table is neither of them with these columns, or nobody wrote into them
 */
export function assessedStatement(
  handbook: Handbook,
  table: SourceTable,
): { table: SourceTable; mapping: Mapping } | undefined {
  const { exports } = messagesFor(handbook.config.language);
  const column = (title: string) =>
    table.columns.find((each) => plainTitle(each.title) === plainTitle(title));
  const [id, determination, notes] = [exports.id, exports.determination, exports.notes].map(column);
  if (!id || !determination || !notes) return undefined;
  const idAt = table.columns.indexOf(id);
  const controlTitle = table.columns[idAt + 1];
  const idIn = (cells: TableRow['cells']) => cells.get(id.index)?.text ?? '';
  const isControl = ({ cells }: TableRow) =>
    ['iso42001-control', 'iso42001-clause'].includes(lookup(idIn(cells))?.kind ?? '') ||
    handbook.collectionOf.get(idIn(cells)) === 'controls';
  // Of the auditor's notebook, which has notes on evidence, too.
  const isEvidence = ({ cells }: TableRow) => handbook.collectionOf.get(idIn(cells)) === 'evidence';
  if (!table.rows.some((row) => isControl(row) || isEvidence(row))) return undefined;
  const finding: TableColumn = {
    index: Math.max(...table.columns.map(({ index }) => index)) + 1,
    title: titleHeading,
  };
  const passed: PassedRow[] = [];
  const rows = table.rows.flatMap((row): TableRow[] => {
    const judged = row.cells.get(determination.index);
    const noted = row.cells.get(notes.index);
    if (!judged && !noted) return [];
    if (judged && conforms.test(judged.text)) {
      passed.push({ number: row.number, why: `is no finding: "${judged.text}"` });
      return [];
    }
    if (judged && isNote.test(judged.text)) {
      passed.push({ number: row.number, why: 'is a note without judgement' });
      return [];
    }
    if (isEvidence(row)) {
      const why = `is about ${idIn(row.cells)}: a finding is against a control or a clause`;
      passed.push({ number: row.number, why });
      return [];
    }
    return [{ number: row.number, cells: findingCells(row, judged, noted) }];
  });
  return rows.length + passed.length === 0
    ? undefined
    : {
        table: { ...table, columns: [id, determination, finding], rows, passed },
        mapping: {
          ...emptyMapping,
          columns: {
            // An id in this column is whole: 6.1.2 is the clause, and never the control A.6.1.2.
            [id.title]: { field: 'against', values: exactly(rows.map(({ cells }) => idIn(cells))) },
            [determination.title]: 'grade',
            [titleHeading]: 'title',
          },
        },
      };

  function findingCells(
    row: TableRow,
    judged: SourceCell | undefined,
    noted: SourceCell | undefined,
  ) {
    const control = row.cells.get(id?.index ?? -1);
    const title = controlTitle && row.cells.get(controlTitle.index);
    const grade = judged && gradeIn(judged);
    const said = noted ?? title;
    return new Map<number, SourceCell>([
      ...(control ? [[id?.index ?? -1, control] as const] : []),
      ...(grade ? [[determination?.index ?? -1, grade] as const] : []),
      ...(said ? [[finding.index, said] as const] : []),
    ]);
  }
}

const exactly = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, [id]]));

const grades = ['major', 'minor', 'observation', 'opportunity'];

/** The grade that a determination names, alone or among other words: "Minor nonconformity". */
function gradeIn(cell: SourceCell): SourceCell {
  const whole = valueNamed(cell.text, grades) ?? otherValueNames('grade', cell.text);
  if (whole !== undefined) return cell;
  const named = grades.filter((grade) =>
    cell.text.split(/[^\p{L}]+/u).some((word) => valueNamed(word, [grade]) !== undefined),
  );
  return named.length === 1 ? { ...cell, text: named[0] ?? cell.text } : cell;
}
