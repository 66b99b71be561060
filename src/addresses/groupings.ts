import { siteFolder, type RegisterName } from './register-paths.ts';

/**
 * By what the rows of a register are grouped, each on a page of its own. The names are part of addresses:
 * `/risks/-/by-system/`.
 */
export const groupings = {
  risks: ['system', 'control', 'objective', 'source', 'owner', 'before', 'today', 'after'],
} as const satisfies { readonly [Name in RegisterName]?: readonly string[] };

/** A register whose rows are grouped. */
export type GroupedRegister = keyof typeof groupings;

/** What the rows of a register are grouped by. */
export type GroupingName<Name extends GroupedRegister = GroupedRegister> =
  (typeof groupings)[Name][number];

/** Path of a page of a register whose rows are grouped, counting from 1. */
export const groupingPath = <Name extends GroupedRegister>(
  register: Name,
  grouping: GroupingName<Name>,
  page = 1,
) => `/${siteFolder(register)}/-/by-${grouping}/${page === 1 ? '' : `${page}/`}`;

/** Paths of all registers whose rows are grouped, of the first page of each. */
export const groupingPaths = (Object.keys(groupings) as GroupedRegister[]).flatMap((register) =>
  groupings[register].map((grouping) => groupingPath(register, grouping)),
);
