import type { SourceCell } from '../sources/source.ts';
import type { SourceTable, TableColumn } from '../table.ts';
import { converted, isJudgement, type ColumnContext } from '../values/convert.ts';
import { targetsOf, type Importable, type Target } from '../fields.ts';
import { comparable, headingNames } from './heading-names.ts';

/** What a column is proposed to be, and how sure that is. */
export interface Proposal {
  column: TableColumn;
  /** A field, `id`, or `body` for what has no field. */
  field: string;
  /** From 0 to 1. */
  sure: number;
  why: string;
  /** What the column says that the field does not take, or takes by a guess, with what is proposed. */
  values: readonly { written: string; value: unknown; guessed: boolean }[];
}

/** How well a text is known as the heading of some column, from 0 to 1. */
export const knownHeading = (what: Importable) => {
  const targets = targetsOf(what);
  return (title: string): number =>
    Math.max(byName(what, 'id', title), ...targets.map((target) => byTitle(what, target, title)));
};

function byTitle(what: Importable, { name, titles }: Target, title: string): number {
  const text = comparable(title);
  if (text === '') return 0;
  // What a field of a group is called alone, a date or a name, many columns are called.
  if (!name.includes('.') && titles.some((each) => comparable(each) === text)) return 0.95;
  return name === title ? 1 : byName(what, name, title);
}

/** With what is in brackets, and without it: `Likelihood (1-5)`. */
const byName = (what: Importable, field: string, title: string): number => {
  const texts = [title, title.replace(/\s*[([][^)\]]*[)\]]\s*/g, ' ')].map(comparable);
  const patterns = headingNames(what, field);
  return texts.some((text) => text !== '' && patterns.some((pattern) => pattern.test(text)))
    ? 0.8
    : 0;
};

/**
 * Proposes what each column of a table is, by its heading and by what is in it.
 *
 * @param context - how cells of a column are read
 */
export function proposalsFor(
  what: Importable,
  table: SourceTable,
  context: (column: TableColumn) => ColumnContext,
): Proposal[] {
  const targets = targetsOf(what);
  const parts = partsOf(table.columns);
  const cellsOf = (index: number) => table.rows.flatMap(({ cells }) => cells.get(index) ?? []);
  const scored = table.columns.flatMap((column) => {
    const cells = cellsOf(column.index);
    return [
      { column, field: 'id', ...(what === 'isms' ? nothing : ofId(what, column, cells)) },
      ...targets.map((target) => ({
        column,
        field: target.name,
        ...scoreOf(what, target, column, parts.get(column), cells, context(column)),
      })),
    ];
  });
  const chosen = new Map<number, (typeof scored)[number]>();
  const taken = new Set<string>();
  for (const each of scored.toSorted(
    (a, b) => b.sure - a.sure || a.column.index - b.column.index,
  )) {
    if (each.sure < 0.4 || chosen.has(each.column.index) || taken.has(each.field)) continue;
    chosen.set(each.column.index, each);
    taken.add(each.field);
  }
  if (what !== 'isms' && !taken.has('title')) {
    const found = table.columns.find(
      ({ index }) =>
        ['purpose', 'services', undefined].includes(chosen.get(index)?.field) &&
        isLikeTitles(cellsOf(index)),
    );
    if (found)
      chosen.set(found.index, {
        ...{ column: found, field: 'title', sure: 0.5 },
        why: 'its values are short texts, each there once',
      });
  }
  return table.columns.map((column) => {
    const {
      field = 'body',
      sure = 1,
      why = 'no field is like it',
    } = chosen.get(column.index) ?? {};
    const target = targets.find(({ name }) => name === field);
    return {
      ...{ column, field, sure, why },
      values: target ? valuesOf(target, cellsOf(column.index), context(column)) : [],
    };
  });
}

/** What columns are called without the heading of their group, if no other column is called so. */
function partsOf(columns: readonly TableColumn[]): Map<TableColumn, string> {
  const parts = new Map(
    columns.map((column) => [column, column.title.split(': ').slice(1).join(': ') || column.title]),
  );
  const counts = Map.groupBy(parts.values(), comparable);
  return new Map(
    [...parts].filter(
      ([{ title }, part]) => part !== title && counts.get(comparable(part))?.length === 1,
    ),
  );
}

/** Whether values are short texts, most of them different. */
function isLikeTitles(cells: readonly SourceCell[]): boolean {
  const texts = cells
    .filter(
      ({ text, number, day }) =>
        number === undefined && day === undefined && /\p{L}{3}/u.test(text),
    )
    .map(({ text }) => text);
  const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  return (
    texts.length > cells.length * 0.9 &&
    texts.length > 0 &&
    length <= 100 &&
    new Set(texts).size > texts.length * 0.8
  );
}

const nothing = { sure: 0, why: '' };

function ofId(what: Importable, { title }: TableColumn, cells: readonly SourceCell[]) {
  const named = byName(what, 'id', title);
  if (named === 0) return nothing;
  const texts = cells.map(({ text }) => text);
  const repeated = texts.length - new Set(texts).size;
  const isShort = texts.every((text) => text.length <= 60);
  return isShort && repeated <= Math.max(2, texts.length * 0.2)
    ? { sure: named + 0.1, why: 'its heading and its values are those of ids' }
    : nothing;
}

function scoreOf(
  what: Importable,
  target: Target,
  { title }: TableColumn,
  part: string | undefined,
  cells: readonly SourceCell[],
  context: ColumnContext,
): { sure: number; why: string } {
  // What it is called with its group is surer: a residual likelihood is not the likelihood.
  const named = Math.max(
    byTitle(what, target, title),
    part === undefined ? 0 : byTitle(what, target, part) * 0.8,
  );
  if (named === 0) return nothing;
  // A word that is near a judgement is no judgement.
  if (isJudgement(target.name) && target.name.startsWith('aiAct') && named < 0.8) return nothing;
  const sample = cells.slice(0, 200);
  const results = sample.map((cell) => converted(cell, target, context));
  const said = results.filter(({ kind }) => kind !== 'empty').length;
  const right = results.filter(
    (result) => result.kind === 'value' || (result.kind === 'wrong' && result.doubtful === true),
  ).length;
  if (said === 0) return { sure: named * 0.9, why: 'its heading' };
  const share = right / said;
  if (share >= 0.9)
    return { sure: Math.min(0.99, named + 0.04), why: 'its heading and its values' };
  // What a heading says plainly is told of each cell that does not fit.
  if (share === 0 && named < 0.95 && !isOpenToValues(target)) return nothing;
  return { sure: named * (0.5 + share / 2), why: `its heading; ${right} of ${said} values fit` };
}

/** What a mapping can say of values: a word for each, as those of an owner or a score. */
const isOpenToValues = ({ name }: Target): boolean =>
  ['owner', 'likelihood', 'impact', 'status', 'applicable', 'grade'].includes(
    name.split('.').at(-1) ?? name,
  );

/** So many different values are told: more are text. */
const maxValues = 60;

function valuesOf(
  target: Target,
  cells: readonly SourceCell[],
  context: ColumnContext,
): Proposal['values'] {
  const found = new Map<string, { value: unknown; guessed: boolean }>();
  for (const cell of cells) {
    if (found.has(cell.text) || cell.failed !== undefined) continue;
    const result = converted(cell, target, context);
    if (result.kind === 'wrong' && result.apart)
      found.set(cell.text, { value: undefined, guessed: false });
    else if (result.kind === 'value' && result.guessed)
      found.set(cell.text, { value: result.value, guessed: true });
  }
  return found.size > maxValues ? [] : [...found].map(([written, rest]) => ({ written, ...rest }));
}
