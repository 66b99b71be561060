import { loadHandbook } from '../handbook/load.ts';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { Issue } from '../issues/issue.ts';
import { nearest } from '../issues/nearest.ts';
import { listed } from '../issues/words.ts';
import { assessedStatement } from './assessed-statement.ts';
import { checkDrafts, entryText } from './draft.ts';
import { bodyOf } from './entries/body.ts';
import {
  makeEntries,
  type CellOutcome,
  type ImportProblem,
  type MadeEntry,
} from './entries/make.ts';
import { targetsOf, type Importable } from './fields.ts';
import { ImportError } from './import-error.ts';
import { importIsms } from './isms.ts';
import {
  columnOf,
  emptyMapping,
  isConstant,
  plainTitle,
  readMapping,
  type Mapping,
} from './mapping/mapping.ts';
import { knownHeading, proposalsFor, type Proposal } from './mapping/suggest.ts';
import { problemsOf } from './problems.ts';
import { sourceName } from './source-name.ts';
import { readSource } from './sources/read-source.ts';
import type { Source } from './sources/source.ts';
import { emptyCellAt, tableOf, type SourceTable, type TableColumn } from './table.ts';
import type { EntryChange } from './update/changes.ts';
import { changesOfExport } from './update/exported.ts';
import { ownExport } from './update/own-export.ts';
import { noChoices, type Choices, type Conflict, type KeptEdit } from './update/three-way.ts';
import { updateFrom, updateWithoutRecord } from './update/update.ts';
import type { ColumnContext } from './values/convert.ts';
import { slashOrderOf } from './values/days.ts';
import { resolver } from './values/references.ts';

export interface ImportRequest {
  what: Importable;
  /** Path of the file that is imported. */
  file: string;
  /** Absolute path of the content folder. */
  root: string;
  asOf?: string | undefined;
  /** Path of a mapping. */
  mapping?: string | undefined;
  /** The sheet of a workbook; without it, the one that is most like what is imported. */
  sheet?: string | undefined;
  /** Fields that are the same in all entries, beside those of the mapping. */
  constants: Readonly<Record<string, unknown>>;
  /** Entries that are there already are changed where the source says something else. */
  update: boolean;
  /** The name by which it is known what the last import of this source wrote; else that of the mapping, or what it is. */
  source?: string | undefined;
  /** What is done where an editor and the source both changed a value. */
  choices?: Choices;
}

/** A source, the table of it that is imported, and how. */
export interface Opened {
  handbook: Handbook;
  source: Source;
  table: SourceTable;
  mapping: Mapping;
  proposals: readonly Proposal[];
  context: (column: TableColumn) => ColumnContext;
  /** Sheets that are not imported, and why. */
  otherSheets: readonly { name: string; why: string }[];
}

interface CellChange {
  id: string;
  field: string;
  before: unknown;
  after: unknown;
}

/** What an import would write, and what became of every cell. */
export interface Prepared extends Opened {
  /** Texts of the files that are new or changed, by their paths in the content folder. */
  files: ReadonlyMap<string, string>;
  created: readonly MadeEntry[];
  changed: readonly EntryChange[];
  /** The fields that change, of entries or of rows of the Statement of the ISMS. */
  cellChanges: readonly CellChange[];
  /** Ids of entries that are there already, and that the source does not change. */
  unchanged: readonly string[];
  /** Changes of editors since the last import that stay. */
  kept: readonly KeptEdit[];
  /** What an editor and the source both changed, and nobody has chosen between: nothing is written. */
  conflicts: readonly Conflict[];
  /** Ids of entries that the source had, and has no more: they are left as they are. */
  gone: readonly string[];
  /** Ids of entries that editors removed since the last import: they are not made again. */
  removed: readonly string[];
  /** What this import writes, for the next one to compare with. */
  record: { file: string; text: string } | undefined;
  /** Ids of entries that are there already, and are left as they are without `--update`. */
  leftAlone: readonly string[];
  outcomes: readonly CellOutcome[];
  problems: readonly ImportProblem[];
  /** What is left to judge, by the rules that ask for it. */
  open: readonly Issue[];
  /** Warnings of the checks about the entries that would be written. */
  warnings: number;
}

/**
 * Opens a source: finds the sheet, its heading, and what its columns are.
 *
 * @throws ImportError where there is nothing to import, or the mapping is wrong
 */
export async function openSource(request: ImportRequest): Promise<Opened> {
  const { what, root, asOf } = request;
  const handbook = loadHandbook({ root, asOf });
  const targets = targetsOf(what);
  const given = request.mapping === undefined ? undefined : readMapping(request.mapping, targets);
  const wrong = Object.keys(request.constants).find((name) => !isConstant(name, targets));
  if (wrong !== undefined) {
    const meant = nearest(
      wrong,
      targets.map(({ name }) => name),
    );
    throw new ImportError(
      `\`${wrong}\` is not a field of ${what}.${meant ? ` Write \`${meant}\`, if that is meant.` : ''}`,
    );
  }
  const source = await readSource(request.file);
  const own = what === 'isms' ? undefined : ownExport(handbook, what);
  const { determination, notes } = messagesFor(handbook.config.language).exports;
  const assessors = new Set([determination, notes].map(plainTitle));
  const known = knownHeading(what);
  const knows = (title: string) =>
    Math.max(
      known(title),
      own?.titles.has(plainTitle(title)) || assessors.has(plainTitle(title)) ? 0.9 : 0,
    );
  const { table: found, otherSheets } = chosenTable(
    source,
    request.sheet ?? given?.sheet,
    knows,
    given?.heading,
  );
  const assessed = what === 'findings' && !given ? assessedStatement(handbook, found) : undefined;
  const table = assessed?.table ?? found;
  const resolve = resolver(handbook);
  // Each cell asks for it, and it follows from all cells of the column.
  const contexts = new Map<number, ColumnContext>();
  const context = ({ index }: TableColumn): ColumnContext => {
    const texts = () => table.rows.flatMap(({ cells }) => cells.get(index)?.text ?? []);
    const known = contexts.get(index) ?? {
      resolve,
      from1904: table.sheet.from1904,
      order: given?.dates ?? slashOrderOf(texts()),
    };
    contexts.set(index, known);
    return known;
  };
  const absent = Object.keys(given?.columns ?? {}).filter(
    (title) => !table.columns.some((column) => plainTitle(column.title) === plainTitle(title)),
  );
  if (absent.length > 0)
    throw new ImportError(
      `The mapping names ${listed(absent.map((title) => `the column \`${title}\``))}, which the table does not have. It has: ${table.columns.map(({ title }) => title).join(', ')}.`,
    );
  const proposals = proposalsFor(what, table, context);
  const mapping = given ??
    assessed?.mapping ?? {
      ...emptyMapping,
      columns: Object.fromEntries(
        proposals
          .filter(({ sure }) => sure >= 0.5)
          .map(({ column, field }) => [column.title, field]),
      ),
    };
  return {
    ...{ handbook, source, table, proposals, context, otherSheets },
    mapping: { ...mapping, constants: { ...mapping.constants, ...request.constants } },
  };
}

/** The sheet that is imported: the one that is asked for, else of those that readers see the one with the headings that are known best. */
function chosenTable(
  source: Source,
  asked: string | undefined,
  knows: (title: string) => number,
  heading: number | undefined,
): { table: SourceTable; otherSheets: Opened['otherSheets'] } {
  const names = source.sheets.map(({ name }) => name);
  const candidates =
    asked === undefined
      ? source.sheets.filter(({ hidden }) => !hidden)
      : source.sheets.filter(({ name }) => plainTitle(name) === plainTitle(asked));
  if (names.length === 0)
    throw new ImportError(
      `${source.file} has no sheets that can be read. Save it as XLSX again, or as CSV.`,
    );
  if (candidates.length === 0)
    throw new ImportError(
      asked === undefined
        ? `All sheets of ${source.file} are hidden: ${names.join(', ')}. Name one with --sheet.`
        : `${source.file} has no sheet ${asked}. It has: ${names.join(', ')}.`,
    );
  const tables = candidates.flatMap((sheet) => {
    const table = tableOf(sheet, knows, heading);
    return table && table.rows.length > 0 ? [table] : [];
  });
  const score = ({ columns, rows }: SourceTable) =>
    columns.reduce((sum, { title }) => sum + knows(title), 0) + Math.log10(rows.length + 1);
  const [table] = tables.toSorted((a, b) => score(b) - score(a));
  if (!table)
    throw new ImportError(
      `${source.file} has no table: no row has headings with values below them${heading === undefined ? '' : `, and row ${heading} is not one`}. Write the headings of the columns into one row, or say under \`heading\` of a mapping which row has them.`,
    );
  return {
    table,
    otherSheets: source.sheets
      .filter(({ name }) => name !== table.sheet.name)
      .map(({ name, hidden }) => ({
        name,
        why: hidden ? 'it is hidden' : 'another sheet is more like what is imported',
      })),
  };
}

/**
 * Works out what an import would write. Nothing is written.
 *
 * @throws ImportError where the source or the mapping cannot be read
 */
export async function prepareImport(request: ImportRequest): Promise<Prepared> {
  const opened = await openSource(request);
  if (request.what === 'isms') return importIsms(opened, request);
  const { what, root, asOf, update } = request;
  const { handbook, table, mapping, context, source } = opened;
  const own = ownExport(handbook, what);
  const isOwn = request.mapping === undefined && own.isExport(table);
  const made = makeEntries(
    what,
    table,
    isOwn ? own.mapping(table) : mapping,
    handbook,
    context,
    source.file,
  );
  const known = made.entries.filter(({ existing }) => existing);
  const { created, changes, removed, gone, conflicts, record } = isOwn
    ? updateWithoutRecord(
        made.entries,
        (update ? known : []).map((entry) =>
          changesOfExport(handbook, what, entry, own.difference(table, entry, context)),
        ),
      )
    : updateFrom(
        {
          ...{ handbook, what, table, mapping, file: source.file },
          choices: request.choices ?? noChoices,
        },
        made.entries,
        sourceName(request, mapping),
        update,
      );
  const changed = changes.filter(({ fields }) => fields.length > 0);
  const files = new Map<string, string>();
  const owners = new Map<string, MadeEntry>();
  for (const entry of created) {
    const file = `${what}/${entry.id}.mdx`;
    files.set(file, entryText(entry.fields, bodyOf(entry.kept)));
    owners.set(file, entry);
  }
  for (const change of changed) {
    files.set(change.file, change.text);
    owners.set(change.file, change.entry);
  }
  const { errors, open, warnings } =
    files.size > 0 ? checkDrafts({ root, asOf }, files) : { errors: [], open: [], warnings: [] };
  const found = [
    ...made.problems.filter(({ row }) =>
      isOwn
        ? created.some((entry) => entry.row.number === row)
        : ![...removed, ...(update ? [] : known)].some((entry) => entry.row.number === row),
    ),
    ...changes.flatMap(({ problems }) => problems),
  ];
  const told = new Set(found.map(({ row, field }) => `${row} ${field}`));
  const allConflicts = [...conflicts, ...changes.flatMap((change) => change.conflicts)];
  const isDecided = allConflicts.length === 0;
  return {
    ...opened,
    files: isDecided ? files : new Map(),
    created,
    changed,
    unchanged: changes
      .filter((each) => each.fields.length + each.problems.length + each.conflicts.length === 0)
      .map(({ entry }) => entry.id),
    cellChanges: changed.flatMap(({ entry, fields }) =>
      fields.map((field) => ({ id: entry.id, ...field })),
    ),
    ...{ gone, record: isDecided ? record : undefined, removed: removed.map(({ id }) => id) },
    kept: changes.flatMap((change) => change.kept),
    conflicts: allConflicts,
    leftAlone: update ? [] : known.map(({ id }) => id),
    outcomes: made.outcomes,
    // A cell that cannot be read leaves its field out, which is then missing.
    problems: [
      ...found,
      ...problemsOf(errors, owners, files, made.outcomes, (field, row) => {
        const column = table.columns.find(({ title }) => columnOf(mapping, title)?.field === field);
        return column && { at: emptyCellAt(table, column, row), column: column.title };
      }).filter(({ row, field }) => !told.has(`${row} ${field}`)),
    ],
    open,
    warnings: warnings.length,
  };
}
