import { groupingPath, groupings, type GroupedRegister } from '../addresses/groupings.ts';
import { registerPages, registerPath } from '../addresses/sitemap.ts';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { numbered } from './links.ts';
import { pageOf, type Paging } from './paging.ts';
import { registerNames } from './register-names.ts';
import { registerOf, type TableRegister } from './registers.ts';
import { groupsOfPlaces, placesInGroups } from './table/grouped.ts';
import { nameOf } from './table/name-of.ts';
import type { GroupOfRows, Grouping } from './table/register.ts';
import type { Table, TableColumn } from './table/table.ts';

/** A way to read a register: as it is, or with its rows in groups. */
export interface RegisterView {
  path: string;
  text: string;
  current: boolean;
}

/** A page of a register whose rows are grouped. */
export interface GroupedPage extends Paging {
  title: string;
  table: Table;
  /** The groups that begin on this page. */
  headings: { id: string; text: string }[];
  /** Groups that begin on a later page, with the way there; of the first page, where links to groups lead. */
  elsewhere: { id: string; text: string; href: string }[];
}

/** More groups than anybody looks through: those of a thousand systems are found by their own pages. */
const mostElsewhere = 100;

const isGrouped = (name: TableRegister): name is GroupedRegister => name in groupings;

/** By what the rows of a register are grouped, in the order of the sitemap. */
function groupingsOf(handbook: Handbook, name: GroupedRegister): [string, Grouping][] {
  const { groupings: made = {} } = registerOf(handbook, name);
  return groupings[name].flatMap((grouping): [string, Grouping][] => {
    const found = made[grouping];
    return found ? [[grouping, found]] : [];
  });
}

const pathOf = (name: GroupedRegister, grouping: string, page = 1) =>
  groupingPath(name, grouping as (typeof groupings)[typeof name][number], page);

/** The ways to read a register; none where its rows are not grouped. */
export function registerViews(
  handbook: Handbook,
  name: TableRegister,
  current?: string,
): RegisterView[] {
  if (!isGrouped(name)) return [];
  return [
    {
      path: registerPath(name),
      text: messagesFor(handbook.config.language).register.ungrouped,
      current: current === undefined,
    },
    ...groupingsOf(handbook, name).map(([id, { by }]) => ({
      path: pathOf(name, id),
      text: by,
      current: id === current,
    })),
  ];
}

/** Registers whose rows are grouped, with how many pages that takes. */
export const groupedRoutes = (handbook: Handbook) =>
  (Object.keys(groupings) as GroupedRegister[]).flatMap((name) =>
    groupingsOf(handbook, name).flatMap(([grouping, { groups }]) =>
      registerPages(placesInGroups(registerOf(handbook, name), groups)).map((_, index) => ({
        name,
        grouping,
        page: index + 1,
      })),
    ),
  );

/**
 * A page of a register whose rows are grouped.
 *
 * @param page - counts from 1
 * @throws Error if the register is not grouped by that
 */
export function groupedPage(
  handbook: Handbook,
  name: GroupedRegister,
  grouping: string,
  page: number,
): GroupedPage {
  const register = registerOf(handbook, name);
  const found = register.groupings?.[grouping];
  if (!found) throw new Error(`The register ${name} is not grouped by ${grouping}.`);
  const { by, groups } = found;
  const places = placesInGroups(register, groups);
  const pages = registerPages(places);
  const { items, paging } = pageOf(places, page, (no) => pathOf(name, grouping, no));
  const before = pages[page - 2]?.at(-1)?.group;
  const title = `${registerNames(handbook, name).title} ${by}`;
  return {
    ...paging,
    title,
    table: {
      ...register,
      caption: title,
      columns: register.columns.map(comparedBy),
      groups: groupsOfPlaces(items, before),
    },
    headings: [...new Set(items.map(({ group }) => group))]
      .filter((group) => group !== before)
      .map((group) => ({ id: group.id, text: titleOf(group) })),
    elsewhere: page === 1 ? groupsElsewhere(pages, paging.pages) : [],
  };
}

/** Under groups, a narrow screen shows by what rows are compared: figures, and the words by which they are filtered. */
const comparedBy = (column: TableColumn, index: number): TableColumn =>
  index === 0 || column.numeric || column.filter ? column : { ...column, minor: true };

const titleOf = ({ id, what }: GroupOfRows): string =>
  what.kind === 'link' ? numbered(what.link) : (nameOf(what) ?? id);

/** The groups that begin on a later page. */
function groupsElsewhere(
  pages: readonly (readonly { group: GroupOfRows }[])[],
  paths: readonly string[],
): GroupedPage['elsewhere'] {
  const seen = new Set(pages[0]?.map(({ group }) => group));
  return pages
    .slice(1)
    .flatMap((places, index) =>
      [...new Set(places.map(({ group }) => group))].flatMap((group) => {
        if (seen.has(group)) return [];
        seen.add(group);
        const href = `${paths[index + 1] ?? ''}#${group.id}`;
        return [{ id: group.id, text: titleOf(group), href }];
      }),
    )
    .slice(0, mostElsewhere);
}
