import { Workbook } from '@cj-tech-master/excelts';
import { conflictLines, shownValue } from './conflict-lines.ts';
import { asPlainText } from '../views/exports/plain-text.ts';
import { quantity } from '../issues/words.ts';
import type { CellOutcome, ImportProblem } from './entries/make.ts';
import type { Importable } from './fields.ts';
import type { Prepared } from './prepare.ts';

/** So many cells with the same fault are named in a text; the other formats have them all. */
const namedCells = 20;

/** What an import did, or would do, in figures. */
export const importCounts = ({
  table,
  created,
  changed,
  unchanged,
  leftAlone,
  outcomes,
  problems,
}: Prepared) => {
  const cells = (became: CellOutcome['became']) =>
    outcomes.filter((each) => each.became === became).length;
  return {
    rows: table.rows.length,
    passedRows: table.passed.length,
    new: created.length,
    changed: changed.length,
    unchanged: unchanged.length,
    leftAlone: leftAlone.length,
    cells: {
      placed: cells('field'),
      guessed: cells('guessed'),
      body: cells('body'),
      left: cells('left'),
      wrong: cells('wrong'),
    },
    problems: problems.length,
  };
};

/** The report for a terminal. */
export function reportText(what: Importable, prepared: Prepared): string {
  const { source, table, proposals, mapping, otherSheets, problems, warnings, leftAlone, open } =
    prepared;
  const counts = importCounts(prepared);
  const isJson = source.format === 'JSON';
  const lines = [
    `${source.file}: ${source.format}${source.sheets.length > 1 ? `, sheet "${table.sheet.name}"` : ''}${isJson ? '' : `, headings in row ${table.heading}`}, ${quantity(counts.rows, 'row')}.`,
    ...otherSheets.map(({ name, why }) => `  Sheet "${name}" is not imported: ${why}.`),
    ...together(
      table.passed.map(({ number, why }) => `  Row ${number} is not an entry: it ${why}.`),
      10,
    ),
    '',
    ...table.columns.map(({ title }) => {
      const use = mapping.columns[title];
      const field = typeof use === 'string' ? use : (use?.field ?? 'body');
      const found = proposals.find(({ column }) => column.title === title);
      const sure =
        found?.field === field && field !== 'body'
          ? `  (${Math.round(found.sure * 100)} % sure)`
          : '';
      return `  ${title} → ${field === 'body' && what === 'isms' ? 'nothing' : field === 'body' ? 'text' : field}${sure}`;
    }),
    '',
    `Cells: ${counts.cells.placed} placed, ${counts.cells.guessed} guessed, ${counts.cells.body} put into the text, ${counts.cells.left} left, ${counts.cells.wrong} wrong.`,
    ...reasons(prepared.outcomes),
  ];
  for (const { id, field, before, after } of prepared.cellChanges)
    lines.push(`  ${id}: ${field}: ${shownValue(before)} → ${shownValue(after)}`);
  lines.push(...againLines(prepared));
  if (leftAlone.length > 0)
    lines.push(
      `Left as ${leftAlone.length === 1 ? 'it is' : 'they are'}, since ${leftAlone.length === 1 ? 'it is' : 'they are'} there already: ${quantity(leftAlone.length, 'entry', 'entries')} (${few(leftAlone)}). Change what the file says of them with --update.`,
    );
  if (prepared.conflicts.length > 0) lines.push('', ...conflictLines(prepared.conflicts));
  if (problems.length > 0)
    lines.push('', ...problemLines(problems, table.sheet.name, source.sheets.length > 1));
  else if (prepared.conflicts.length === 0 && open.length > 0)
    lines.push(
      `${quantity(open.length, 'decision is', 'decisions are')} open, since an import makes none: ${openWords(open)}.`,
      '`aims check` reports them as errors until they are made. To build before that, write `warning` behind these rules under `checks` of handbook.yaml.',
    );
  if (problems.length === 0 && warnings > 0)
    lines.push(
      `The checks have ${quantity(warnings, 'warning')} about the entries: \`aims check\` shows what is open.`,
    );
  return lines.join('\n');
}

/** What an import does not change, since editors did. */
function againLines({ kept, gone, removed, isOwn }: Prepared): string[] {
  const since = isOwn ? 'the file was exported' : 'the last import';
  return [
    ...(kept.length > 0
      ? [
          `Kept, since only editors changed ${kept.length === 1 ? 'it' : 'them'} since ${since}: ${few(kept.map(({ id, field }) => `${id}: ${field}`))}.`,
        ]
      : []),
    ...(gone.length > 0
      ? [
          `Not in the file any more: ${few(gone)}. ${gone.length === 1 ? 'It stays as it is' : 'They stay as they are'}; nothing is deleted.`,
        ]
      : []),
    ...(removed.length > 0
      ? [
          `Removed from the handbook since ${since}, and not made again: ${few(removed)}. \`--take ${removed[0]}\` brings ${removed.length === 1 ? 'it' : 'one'} back.`,
        ]
      : []),
  ];
}

const openWords = (open: Prepared['open']): string =>
  [...Map.groupBy(open, ({ rule }) => rule)]
    .map(([rule, all]) => `${all.length} × \`${rule}\``)
    .join(', ');

const few = (ids: readonly string[]) =>
  ids.length > 5 ? `${ids.slice(0, 5).join(', ')}, …` : ids.join(', ');

const together = (lines: readonly string[], most: number): string[] =>
  lines.length <= most
    ? [...lines]
    : [...lines.slice(0, most), `  … and ${lines.length - most} more.`];

/** Why cells are where they are, with how many for each reason. */
function reasons(outcomes: readonly CellOutcome[]): string[] {
  const words: Partial<Record<CellOutcome['became'], string>> = {
    guessed: 'guessed',
    body: 'in the text',
    left: 'left',
  };
  const groups = Map.groupBy(
    outcomes.filter(({ became, why }) => why !== undefined && words[became] !== undefined),
    ({ became, column, why, text }) =>
      `${words[became]}: ${column}${became === 'guessed' && column !== '' && !why?.startsWith('the id') ? `: "${text.slice(0, 40)}"` : ''} ${why?.startsWith('the id') ? 'is spelt as an id' : why}`,
  );
  return together(
    [...groups]
      .toSorted((a, b) => b[1].length - a[1].length)
      .map(([reason, all]) => `  ${all.length} × ${reason}`),
    25,
  );
}

/** Numbers of rows, those that follow one another together: "2–711, 713". */
function rowRanges(rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of [...new Set(rows)].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const shown = ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return shown.length > 20 ? `${shown.slice(0, 20).join(', ')}, …` : shown.join(', ');
}

/** The faults cell by cell, those of one kind together. */
function problemLines(problems: readonly ImportProblem[], sheet: string, named: boolean): string[] {
  const groups = [
    ...Map.groupBy(
      problems,
      ({ column, field, expected }) =>
        `${column} ${field} ${expected.replace(/"[^"]*"|`[^`]*`|\b[A-Z][\w.-]*\d[\w.-]*/g, '…')}`,
    ).values(),
  ];
  return [
    `${quantity(problems.length, 'fault')}. Nothing was written.`,
    ...groups.flatMap((alike) => {
      const [first] = alike;
      if (!first) return [];
      const head = `${first.column ? `Column "${first.column}"` : first.row === 0 ? 'The handbook' : 'Rows'}${first.field ? ` (${first.field})` : ''}, ${quantity(alike.length, 'fault')}. ${first.isTold ? '' : 'Expected: '}${first.expected}${/[.!?]$/.test(first.expected) ? '' : '.'}`;
      const inRows = alike.filter(
        ({ at, row, value }) => at === undefined && row > 0 && value === undefined,
      );
      const cells = alike.filter((each) => !inRows.includes(each) && each.row > 0);
      return [
        head,
        ...(inRows.length > 0
          ? [`  ${inRows.length === 1 ? 'Row' : 'Rows'} ${rowRanges(inRows.map(({ row }) => row))}`]
          : []),
        ...together(
          cells.map(
            ({ at, row, value }) =>
              `  ${named ? `${sheet}!` : ''}${at ?? `row ${row}`}${value === undefined ? '' : `: "${value.replace(/\s+/g, ' ').slice(0, 80)}"`}`,
          ),
          namedCells,
        ),
      ];
    }),
  ];
}

/** The report as data, with what became of every cell. */
export const reportJson = (what: Importable, prepared: Prepared, written: boolean): string =>
  `${JSON.stringify(
    {
      what,
      file: prepared.source.file,
      format: prepared.source.format,
      sheet: prepared.table.sheet.name,
      heading: prepared.table.heading,
      otherSheets: prepared.otherSheets,
      passedRows: prepared.table.passed,
      columns: prepared.proposals.map(({ column, field, sure, why }) => ({
        title: column.title,
        proposed: field,
        sure: Number(sure.toFixed(2)),
        why,
      })),
      counts: importCounts(prepared),
      written,
      files: written
        ? [...prepared.files.keys(), ...(prepared.record ? [prepared.record.file] : [])]
        : [],
      changes: prepared.cellChanges,
      kept: prepared.kept,
      conflicts: prepared.conflicts,
      gone: prepared.gone,
      removed: prepared.removed,
      leftAlone: prepared.leftAlone,
      problems: prepared.problems,
      open: prepared.open.map(({ rule, at, found }) => ({ rule, file: at.file, found })),
      cells: prepared.outcomes,
    },
    null,
    2,
  )}\n`;

/** The rows of the source with a column that says what became of each. */
export async function reportWorkbook({
  table,
  outcomes,
  created,
  changed,
  unchanged,
  leftAlone,
  problems,
}: Prepared): Promise<Uint8Array> {
  const workbook = new Workbook();
  const page = workbook.addWorksheet('Rows');
  page.addRow([
    'Row',
    'What became of it',
    ...table.columns.map(({ title }) => asPlainText(title)),
  ]).font = { bold: true };
  const byRow = Map.groupBy(outcomes, ({ row }) => row);
  const faults = Map.groupBy(problems, ({ row }) => row);
  const entries = new Map([
    ...created.map(
      ({ row, id }) =>
        [row.number, problems.length > 0 ? `would be new: ${id}` : `new: ${id}`] as const,
    ),
    ...changed.map(({ entry }) => [entry.row.number, `changed: ${entry.id}`] as const),
  ]);
  const known = new Set([...unchanged, ...leftAlone]);
  for (const row of table.rows) {
    const said = byRow.get(row.number) ?? [];
    const became = [
      entries.get(row.number) ??
        (known.size > 0 && said.some(({ became }) => became !== 'left')
          ? 'is there already'
          : 'left'),
      ...(faults.get(row.number) ?? []).map(
        ({ at, expected }) => `${at ?? 'row'}: expected ${expected}`,
      ),
      ...said
        .filter(({ why }) => why !== undefined)
        .map(({ at, became, why }) => `${at} ${became}: ${why}`),
    ];
    page.addRow([
      row.number,
      became.join('\n'),
      ...table.columns.map(({ index }) => asPlainText(row.cells.get(index)?.text ?? '')),
    ]);
  }
  page.views = [{ state: 'frozen', xSplit: 2, ySplit: 1 }];
  page.getColumn(2).width = 60;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
