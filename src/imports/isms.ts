import { stringify } from 'csv-stringify/sync';
import { ismsColumns } from '../../schemas/isms-controls.ts';
import { compareIds, lookup } from '../standards/catalogue.ts';
import { checkDrafts } from './draft.ts';
import type { CellOutcome, ImportProblem } from './entries/make.ts';
import { targetsOf } from './fields.ts';
import { columnOf, plainTitle } from './mapping/mapping.ts';
import { sourceName } from './source-name.ts';
import type { ImportRequest, Opened, Prepared } from './prepare.ts';
import { emptyCellAt } from './table.ts';
import { mergedIsms, notStated } from './update/isms-changes.ts';
import { noChoices } from './update/three-way.ts';
import { converted, plainText } from './values/convert.ts';

const file = 'isms/controls.csv';

/** The Statement of the ISMS as rows of its table, and what keeps rows from it. */
export function importIsms(opened: Opened, request: ImportRequest): Prepared {
  const { root, asOf, update } = request;
  const { handbook, table, mapping, context, source } = opened;
  const targets = targetsOf('isms');
  const outcomes: CellOutcome[] = [];
  const problems: ImportProblem[] = [];
  const records = new Map<string, { record: Record<string, string>; row: number }>();
  const controlColumn = table.columns.find(
    ({ title }) => columnOf(mapping, title)?.field === 'control',
  );
  for (const row of table.rows) {
    const record: Record<string, string> = {};
    const says: CellOutcome[] = [];
    for (const column of table.columns) {
      const cell = row.cells.get(column.index);
      if (!cell) continue;
      const use = columnOf(mapping, column.title) ?? { field: 'body' };
      const target = targets.find(({ name }) => name === use.field);
      const place = { row: row.number, at: cell.at, column: column.title, text: cell.text };
      if (!target) {
        says.push({
          ...place,
          became: 'left',
          why: 'the Statement of the ISMS has no column for it',
        });
        continue;
      }
      const named = Object.entries(use.values ?? {}).find(
        ([text]) => plainTitle(text) === plainTitle(cell.text),
      );
      const result = named
        ? ({ kind: 'value', value: named[1] } as const)
        : target.name === 'control'
          ? ({ kind: 'value', value: controlOf(cell.text, records) ?? cell.text } as const)
          : converted(cell, target, context(column));
      if (result.kind === 'value') {
        record[target.name] = plainText(String(result.value));
        says.push({
          ...place,
          field: target.name,
          became: 'guessed' in result && result.guessed ? 'guessed' : 'field',
          ...('guessed' in result &&
            result.guessed && { why: `taken for ${String(result.value)}` }),
        });
      } else if (result.kind === 'wrong') {
        problems.push({
          row: row.number,
          at: cell.at,
          column: column.title,
          value: cell.text,
          field: target.name,
          expected: result.expected,
        });
        says.push({
          ...place,
          field: target.name,
          became: 'wrong',
          why: `expected ${result.expected}`,
        });
      } else says.push({ ...place, field: target.name, became: 'left', why: 'says nothing' });
    }
    const { control } = record;
    const isControl =
      control !== undefined && lookup(`27001:${control}`)?.kind === 'iso27001-control';
    outcomes.push(...says);
    if (!isControl) {
      const cell = controlColumn && row.cells.get(controlColumn.index);
      problems.push({
        row: row.number,
        at: cell?.at,
        column: controlColumn?.title,
        value: cell?.text,
        field: 'control',
        expected: /^A?\.?\d+\.\d+\.\d+$/.test(cell?.text ?? '')
          ? 'a control of ISO/IEC 27001:2022, A.5.1 to A.8.34; this is numbered as in the edition of 2013'
          : 'a control of ISO/IEC 27001:2022, A.5.1 to A.8.34',
      });
      continue;
    }
    const first = records.get(control);
    if (first) {
      problems.push({
        row: row.number,
        field: 'control',
        value: control,
        expected: `each control once; ${control} is in row ${first.row}, too`,
      });
      continue;
    }
    for (const name of ['applicable', ...(record['applicable'] === 'true' ? ['status'] : [])])
      if (
        !record[name] &&
        !problems.some((each) => each.row === row.number && each.field === name)
      ) {
        const column = table.columns.find(({ title }) => columnOf(mapping, title)?.field === name);
        problems.push({
          row: row.number,
          at: column && emptyCellAt(table, column, row.number),
          column: column?.title,
          field: name,
          expected:
            name === 'applicable'
              ? `whether ${control} applies: yes or no. Nobody but you can decide that`
              : `how far ${control} is implemented: planned, partial or implemented`,
        });
      }
    record['justification'] ||= notStated(source.file);
    records.set(control, { record, row: row.number });
  }
  const isThere = handbook.isms.length > 0;
  const merged = mergedIsms({
    ...{ handbook, file, rows: records, choices: request.choices ?? noChoices },
    columns: table.columns.flatMap(({ title }) => {
      const field = columnOf(mapping, title)?.field;
      return field !== undefined && field !== 'control' && isColumn(field) ? [field] : [];
    }),
    name: sourceName(request, mapping),
  });
  const sorted = [...merged.rows].toSorted(([a], [b]) => compareIds(a, b));
  const text = stringify([
    [...ismsColumns],
    ...sorted.map(([, row]) => ismsColumns.map((name) => row[name] ?? '')),
  ]);
  const isSame =
    isThere && merged.changes.length === 0 && merged.rows.size === handbook.isms.length;
  const files = new Map(
    isSame || (isThere && !update) || problems.length + merged.conflicts.length > 0
      ? []
      : [[file, text]],
  );
  const checked =
    files.size > 0 ? checkDrafts({ root, asOf }, files) : { errors: [], warnings: [] };
  const isLeft = isThere && !update;
  return {
    ...opened,
    ...{ files, outcomes, created: [], changed: [], removed: [] },
    cellChanges: isLeft ? [] : merged.changes,
    unchanged: isSame ? [file] : [],
    leftAlone: isLeft && !isSame ? [file] : [],
    kept: isLeft ? [] : merged.kept,
    conflicts: isLeft ? [] : merged.conflicts,
    gone: isLeft ? [] : merged.gone,
    record: isLeft || merged.conflicts.length > 0 ? undefined : merged.record,
    problems: [
      ...problems,
      ...checked.errors.map(({ at, found, fix }) => ({
        row: at.file === file ? (records.get(sorted[at.line - 2]?.[0] ?? '')?.row ?? 0) : 0,
        expected: `${found} ${fix}`,
      })),
    ],
    open: [],
    warnings: checked.warnings.length,
  };
}

const isColumn = (name: string): boolean => (ismsColumns as readonly string[]).includes(name);

/** The control that a cell names, also with its title, without its letter, or without the zero that a spreadsheet dropped. */
function controlOf(written: string, seen: ReadonlyMap<string, unknown>): string | undefined {
  const [, area = '', number = ''] =
    /^(?:27001:)?\s*(?:annex\s*)?(?:A[.\s]?)?\s*([5-8])\.0?(\d{1,2})(?![\d.])/i.exec(
      written.trim(),
    ) ?? [];
  const control = `A.${area}.${number}`;
  const whole = `${control}0`;
  const isThere = (id: string) => lookup(`27001:${id}`)?.kind === 'iso27001-control';
  if (!isThere(control)) return undefined;
  return seen.has(control) && isThere(whole) && !seen.has(whole) ? whole : control;
}
