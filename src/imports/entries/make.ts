import { z } from 'zod';
import type { CollectionName } from '../../../schemas/fields.ts';
import { collections } from '../../../schemas/index.ts';
import { fieldsOf, unwrap } from '../../../schemas/walk.ts';
import type { Handbook } from '../../handbook/types.ts';
import { columnOf, plainTitle, type Mapping } from '../mapping/mapping.ts';
import type { SourceCell } from '../sources/source.ts';
import type { SourceTable, TableColumn, TableRow } from '../table.ts';
import { targetsOf, type Importable, type Target } from '../fields.ts';
import { converted, type ColumnContext, type Converted } from '../values/convert.ts';
import type { Kept } from './body.ts';
import { Ids } from './ids.ts';
import { currentEntry } from './current-entry.ts';
import { openFacts } from './open-facts.ts';

/** What became of a cell. */
export interface CellOutcome {
  row: number;
  at: string;
  column: string;
  text: string;
  became: 'field' | 'guessed' | 'body' | 'left' | 'wrong';
  /** The field that it fills, or was to fill. */
  field?: string;
  /** Why it is not in a field, or what was expected. */
  why?: string;
}

/** An entry as a row of the source says it. */
export interface MadeEntry {
  id: string;
  row: TableRow;
  /** Fields by their names, `aiAct.risk` for those of groups, in the order of the schema. */
  fields: ReadonlyMap<string, unknown>;
  /** Fields that the source itself fills, with the cell of each. */
  cells: ReadonlyMap<string, SourceCell>;
  kept: readonly Kept[];
  /** The entry of the handbook that it is, if it is there already. */
  existing: boolean;
  /** The id that the source has for it, if it was renamed since. */
  inSource?: string | undefined;
}

/** A cell, or a row, that cannot be imported, and why. */
export interface ImportProblem {
  row: number;
  /** Address of the cell; undefined where none is at fault. */
  at?: string | undefined;
  column?: string | undefined;
  value?: string | undefined;
  field?: string | undefined;
  expected: string;
  /** `expected` is what a check says, in whole sentences. */
  isTold?: boolean;
}

export interface Made {
  entries: MadeEntry[];
  outcomes: CellOutcome[];
  problems: ImportProblem[];
}

/** So long is a title at most; the rest is text. */
const maxTitle = 140;

/**
 * Makes entries of the rows of a table. Nothing is written.
 *
 * @param renamed - ids of entries by those that the source has for them, in small letters
 */
export function makeEntries(
  what: Exclude<Importable, 'isms'>,
  table: SourceTable,
  mapping: Mapping,
  handbook: Handbook,
  context: (column: TableColumn) => ColumnContext,
  file: string,
  renamed: ReadonlyMap<string, string> = new Map(),
): Made {
  const targets = targetsOf(what);
  const made: Made = { entries: [], outcomes: [], problems: [] };
  const ids = new Ids(handbook, what, mapping.id);
  const existing = new Map(
    handbook.documents
      .filter(({ collection }) => collection === what)
      .map(({ id }) => [id.toLowerCase(), id]),
  );
  const titles = new Map(handbook.entries[what].map(({ id, title }) => [plainTitle(title), id]));
  const idColumn = table.columns.find(({ title }) => columnOf(mapping, title)?.field === 'id');
  const seen = new Map<string, string>();
  /** How often rows have an id of their own. */
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const same = JSON.stringify([...row.cells].map(([column, { text }]) => [column, text]));
    const first = seen.get(same);
    if (first !== undefined) {
      leaveRow(made, table, row, `repeats row ${first}`);
      continue;
    }
    seen.set(same, String(row.number));
    const says = (title: string) =>
      row.cells.get(
        table.columns.find((column) => plainTitle(column.title) === plainTitle(title))?.index ?? -1,
      )?.text;
    const read = readRow(row, table, mapping, targets, context, made);
    const titleField = read.fields.get('title');
    const written = idColumn && row.cells.get(idColumn.index);
    if (titleField === undefined && written === undefined && read.fields.size === 0) {
      made.outcomes = made.outcomes.filter((outcome) => outcome.row !== row.number);
      leaveRow(made, table, row, 'the row has neither an id nor a title, and fills no field');
      continue;
    }
    const own = ids.named(written?.failed === undefined ? written?.text : undefined, says);
    const times = own === undefined ? 0 : (counts.get(own.toLowerCase()) ?? 0) + 1;
    if (own !== undefined) counts.set(own.toLowerCase(), times);
    const said = times > 1 ? `${own}-${times}` : own;
    const named = said === undefined ? undefined : (renamed.get(said.toLowerCase()) ?? said);
    const inSource = named === said ? undefined : said;
    const known =
      (named !== undefined ? existing.get(named.toLowerCase()) : undefined) ??
      (named === undefined && typeof titleField === 'string'
        ? titles.get(plainTitle(titleField))
        : undefined);
    const isKnown =
      known !== undefined && !made.entries.some((entry) => entry.existing && entry.id === known);
    if (named !== undefined && !isKnown && handbook.collectionOf.has(named) && known === undefined)
      made.problems.push({
        row: row.number,
        at: written?.at,
        column: idColumn?.title,
        value: written?.text,
        field: 'id',
        expected: `an id that no other entry has; \`${named}\` is one of ${collections[handbook.collectionOf.get(named) as CollectionName].title}`,
      });
    const id = isKnown ? known : named === undefined ? ids.next() : ids.take(named);
    if (written)
      made.outcomes.push({
        ...{
          row: row.number,
          at: written.at,
          column: idColumn?.title ?? '',
          text: written.text,
          field: 'id',
        },
        ...(written.text === id
          ? { became: 'field' as const }
          : inSource !== undefined
            ? { became: 'field' as const, why: `was renamed to ${id}` }
            : { became: 'guessed' as const, why: `the id is ${id}` }),
      });
    // An id that had to change is kept as the source has it.
    if (written && written.text !== (inSource ?? id) && written.failed === undefined)
      read.kept.unshift({ title: idColumn?.title ?? 'ID', text: written.text });
    if (titleField === undefined && written && !isKnown) read.fields.set('title', written.text);
    else
      shortenTitle(
        read,
        table.columns.find(({ title }) => columnOf(mapping, title)?.field === 'title')?.title ??
          'Title',
      );
    if (isKnown) {
      const { valueOf } = currentEntry(handbook, what, id);
      const isThere = (name: string) => read.fields.has(name) || valueOf(name) !== undefined;
      completeGroups(what, read, targets, file, isThere);
    }
    made.entries.push({
      ...{ id, row, cells: read.cells, kept: read.kept, existing: isKnown, inSource },
      fields: isKnown ? read.fields : completed(what, read, mapping, targets, file),
    });
  }
  return made;
}

interface ReadRow {
  fields: Map<string, unknown>;
  cells: Map<string, SourceCell>;
  kept: Kept[];
}

function leaveRow({ outcomes }: Made, table: SourceTable, row: TableRow, why: string) {
  for (const [index, { at, text }] of row.cells)
    outcomes.push({
      ...{ row: row.number, at, text, why, became: 'left' },
      column: table.columns.find((column) => column.index === index)?.title ?? '',
    });
}

/** Reads the cells of a row, each into its field, or into what is kept as text. */
function readRow(
  row: TableRow,
  table: SourceTable,
  mapping: Mapping,
  targets: readonly Target[],
  context: (column: TableColumn) => ColumnContext,
  { outcomes, problems }: Made,
): ReadRow {
  const read: ReadRow = { fields: new Map(), cells: new Map(), kept: [] };
  for (const column of table.columns) {
    const cell = row.cells.get(column.index);
    const use = columnOf(mapping, column.title) ?? { field: 'body' };
    if (!cell || use.field === 'id') continue;
    const { at, text } = cell;
    const place = { row: row.number, at, column: column.title, text };
    const keep = (why?: string, field?: string) => {
      read.kept.push({ title: column.title, text });
      outcomes.push({ ...place, became: 'body', ...(field && { field }), ...(why && { why }) });
    };
    const target = targets.find(({ name }) => name === use.field);
    if (use.field === 'skip')
      outcomes.push({ ...place, became: 'left', why: 'the mapping skips it' });
    else if (!target) {
      if (cell.failed === undefined) keep();
      else wrong(cell.failed);
    } else {
      const told = toldByMapping(cell, use.values) ?? converted(cell, target, context(column));
      if (told === 'nothing') keep(`the mapping has no value for it`, target.name);
      else if (told.kind === 'empty')
        outcomes.push({ ...place, became: 'left', field: target.name, why: 'says nothing' });
      else if (told.kind === 'value') {
        read.fields.set(target.name, told.value);
        read.cells.set(target.name, cell);
        outcomes.push({
          ...place,
          field: target.name,
          ...(told.guessed === true
            ? { became: 'guessed', why: `taken for ${JSON.stringify(told.value)}` }
            : { became: 'field' }),
        });
        // A guess may be wrong, and what was written is then still there.
        if (told.guessed === true) read.kept.push({ title: column.title, text });
      } else if (told.apart === true) keep(`is not ${told.expected}`, target.name);
      else wrong(told.expected, target.name);
    }

    function wrong(expected: string, field?: string) {
      const isFailed = field === undefined;
      const says = isFailed
        ? `a value; the cell has ${expected}, because a formula of the spreadsheet failed`
        : expected;
      problems.push({
        row: row.number,
        at,
        column: column.title,
        value: text,
        field,
        expected: says,
      });
      outcomes.push({
        ...place,
        became: 'wrong',
        ...(field && { field }),
        why: `expected ${says}`,
      });
    }
  }
  return read;
}

/** What the mapping says of a value; undefined where it says nothing, `nothing` where it leaves the field out. */
function toldByMapping(
  { text }: SourceCell,
  values: Record<string, unknown> | undefined,
): Converted | 'nothing' | undefined {
  const found = Object.entries(values ?? {}).find(
    ([written]) => plainTitle(written) === plainTitle(text),
  );
  if (!found) return undefined;
  const [, value] = found;
  return value === null || value === undefined || value === ''
    ? 'nothing'
    : { kind: 'value', value };
}

/** The first sentence of a title that is a whole text, which is then kept in the body under its heading. */
function shortenTitle({ fields, kept }: ReadRow, heading: string) {
  const title = fields.get('title');
  if (typeof title !== 'string') return;
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= maxTitle) {
    fields.set('title', line);
    return;
  }
  const [sentence = line] = /^.{15,139}?[.!?](?=\s)/.exec(line) ?? [line];
  fields.set(
    'title',
    sentence.length <= maxTitle
      ? sentence
      : `${sentence.slice(0, maxTitle - 1).replace(/\s+\S*$/, '')}…`,
  );
  kept.push({ title: heading, text: title });
}

/** The fields of a new entry: those of the source, the constants, and what is open. */
function completed(
  what: Exclude<Importable, 'isms'>,
  read: ReadRow,
  mapping: Mapping,
  targets: readonly Target[],
  file: string,
): Map<string, unknown> {
  const all = new Map<string, unknown>([
    ...Object.entries(openFacts(what, file)),
    ...flat(mapping.constants),
    ...read.fields,
  ]);
  completeGroups(what, { ...read, fields: all }, targets, file, (name) => all.has(name));
  const order = targets.map(({ name }) => name);
  const rank = (name: string) => (order.indexOf(name) < 0 ? order.length : order.indexOf(name));
  return new Map([...all].toSorted(([a], [b]) => rank(a) - rank(b)));
}

/** Constants by the names of fields, whether a mapping writes `aiAct.risk` or a group `aiAct`. */
export const flat = (
  constants: Readonly<Record<string, unknown>>,
  above = '',
): [string, unknown][] =>
  Object.entries(constants).flatMap(([name, value]) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !['duties', 'lifecycle'].includes(name)
      ? flat(value as Record<string, unknown>, `${above}${name}.`)
      : value === null || value === undefined
        ? []
        : [[above + name, value] as [string, unknown]],
  );

/** A group of which a required field is missing: a text is unknown; without anything else, the group is kept as text. */
function completeGroups(
  what: Exclude<Importable, 'isms'>,
  { fields, cells, kept }: ReadRow,
  targets: readonly Target[],
  file: string,
  isThere: (name: string) => boolean,
) {
  const groups = new Set(
    [...fields.keys()]
      .filter((name) => name.includes('.'))
      .map((name) => name.split('.').slice(0, -1).join('.')),
  );
  for (const group of groups) {
    const inside = targets.filter(
      ({ name }) => name.startsWith(`${group}.`) && !name.slice(group.length + 1).includes('.'),
    );
    const lacking = inside.filter(
      ({ name, schema }) => !isThere(name) && !z.safeParse(schema, undefined).success,
    );
    if (lacking.length === 0) continue;
    const texts = lacking.filter(({ schema }) => unwrap(schema) instanceof z.ZodString);
    if (texts.length === lacking.length)
      for (const { name } of texts) fields.set(name, `not stated in ${file}`);
    else if (isOptionalGroup(what, group))
      for (const { name } of inside) {
        const cell = cells.get(name);
        if (cell) kept.push({ title: name, text: cell.text });
        fields.delete(name);
        cells.delete(name);
      }
  }
}

function isOptionalGroup(what: Exclude<Importable, 'isms'>, group: string): boolean {
  const [top = group] = group.split('.');
  const schema = fieldsOf(collections[what].schema)?.[top];
  return schema !== undefined && z.safeParse(schema, undefined).success;
}
