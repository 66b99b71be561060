import { count, line, list, none } from './make.ts';
import type { GroupOfRows, Register } from './register.ts';
import { rowsOf, type Table, type TableGroup, type TableRow } from './table.ts';

/** A row under the group in which it is shown; without a row for a group that has none. */
export interface PlaceInGroup {
  group: GroupOfRows;
  row?: TableRow;
}

/**
 * The rows of a register under the groups they are in. A row has no id here, since several groups can have
 * it: scripts tell by `data-row` that it is the same.
 *
 * @throws Error if a group names a row that the register lacks
 */
export function placesInGroups(register: Register, groups: readonly GroupOfRows[]): PlaceInGroup[] {
  const byId = new Map(rowsOf(register).map((row) => [row.id, row]));
  return groups.flatMap((group): PlaceInGroup[] =>
    group.rows.length === 0
      ? [{ group }]
      : group.rows.map((id) => {
          const row = byId.get(id);
          if (!row) throw new Error(`The register ${register.name} has no row ${id}.`);
          return { group, row: { ...row, id: undefined, values: { ...row.values, row: id } } };
        }),
  );
}

/**
 * Places that follow one another as groups of a table. A group that began on an earlier page has no id, so that links
 * lead to where it begins.
 *
 * @param before - the group of the place before the first
 */
export function groupsOfPlaces(
  places: readonly PlaceInGroup[],
  before: GroupOfRows | undefined,
): TableGroup[] {
  const groups: (TableGroup & { of: GroupOfRows; rows: TableRow[] })[] = [];
  for (const { group, row } of places) {
    if (groups.at(-1)?.of !== group)
      groups.push({
        of: group,
        id: group === before ? undefined : group.id,
        head: line(group.what, count(group.rows.length)),
        none: group.none,
        rows: [],
      });
    if (row) groups.at(-1)?.rows.push(row);
  }
  return groups.map(({ of: _, ...group }) => group);
}

/** A register with a column for each grouping that none of its columns tells, as a spreadsheet needs it. */
export function withGroupColumns(register: Register): Table {
  const { groupings = {}, ...table } = register;
  const added = Object.entries(groupings).flatMap(([id, { title, groups, isColumn }]) =>
    isColumn ? [] : [{ id: `by-${id}`, title, headsOf: headsByRow(groups) }],
  );
  return {
    ...table,
    columns: [...table.columns, ...added.map(({ id, title }) => ({ id, title }))],
    groups: table.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({
        ...row,
        cells: [
          ...row.cells,
          ...added.map(({ headsOf }) => {
            const heads = headsOf.get(row.id ?? '');
            return heads ? list(heads.map(({ what }) => what)) : none();
          }),
        ],
      })),
    })),
  };
}

/** What the groups of a row are, by its id. */
const headsByRow = (groups: readonly GroupOfRows[]) =>
  Map.groupBy(
    groups.flatMap(({ what, rows }) => rows.map((id) => ({ id, what }))),
    ({ id }) => id,
  );
