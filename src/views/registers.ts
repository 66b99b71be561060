import type { CollectionName } from '../../schemas/fields.ts';
import { pageError } from '../addresses/page-error.ts';
import {
  registerPages,
  registerPageSize,
  registerPath,
  type RegisterName,
} from '../addresses/sitemap.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { memo } from '../memo.ts';
import { changeRegister } from './changes/tables.ts';
import { contextRegister } from './context/tables.ts';
import { auditRegister } from './audits/audit-register.ts';
import { findingRegister } from './audits/finding-register.ts';
import { datasetRegister } from './datasets/dataset-register.ts';
import { documentRegister } from './documents/document-register.ts';
import { evidenceRegister } from './evidence/evidence-register.ts';
import { entryRegister } from './entries/register.ts';
import { wordCounts } from './entries/word-counts.ts';
import { incidentRegister } from './incidents/incident-register.ts';
import { systemRegister } from './law/system-register.ts';
import { objectiveRegister } from './objectives/objective-register.ts';
import { pageOf, type Paging } from './paging.ts';
import { planRegister, riskRegister } from './risks/tables.ts';
import { roleRegister } from './roles/role-register.ts';
import { controlRegister } from './statement/control-register.ts';
import type { Register } from './table/register.ts';
import { rowsOf, type Table, type TableColumn } from './table/table.ts';

/** Registers that are a table of their entries, and long lists beside them that are read as registers are. */
export type TableRegister = Exclude<RegisterName, 'lifecycle' | 'commitments'>;

/** Registers of collections with nothing special: a row for each entry, in the order of the entries. */
const ofEntries = {
  policies: (handbook) => entryRegister(handbook, 'policies'),
  clauses: (handbook) => entryRegister(handbook, 'clauses'),
  inventory: (handbook) => entryRegister(handbook, 'inventory'),
  assessments: (handbook) => entryRegister(handbook, 'assessments'),
  suppliers: (handbook) => entryRegister(handbook, 'suppliers'),
  regulations: (handbook) => entryRegister(handbook, 'regulations'),
} satisfies { readonly [Name in CollectionName]?: (handbook: Handbook) => Register };

const isOfEntries = (name: TableRegister): name is keyof typeof ofEntries => name in ofEntries;

/** How each register is made. A collection without one does not compile. */
const registers = {
  policies: ofEntries.policies,
  clauses: ofEntries.clauses,
  controls: controlRegister,
  inventory: ofEntries.inventory,
  assessments: ofEntries.assessments,
  risks: riskRegister,
  evidence: evidenceRegister,
  suppliers: ofEntries.suppliers,
  datasets: datasetRegister,
  roles: roleRegister,
  objectives: objectiveRegister,
  audits: auditRegister,
  findings: findingRegister,
  incidents: incidentRegister,
  regulations: ofEntries.regulations,
  context: contextRegister,
  changes: changeRegister,
  documents: documentRegister,
  obligations: systemRegister,
  'treatment-plan': planRegister,
} satisfies { readonly [Name in TableRegister]: (handbook: Handbook) => Register };

/** The names of all registers. */
export const allRegisters = Object.keys(registers) as TableRegister[];

const made = memo((_: Handbook) => new Map<TableRegister, Register>());

/** A register with all of its rows. */
export function registerOf(handbook: Handbook, name: TableRegister): Register {
  const known = made(handbook).get(name) ?? registers[name](handbook);
  made(handbook).set(name, known);
  return known;
}

/** One page of a register. */
export interface RegisterPage extends Paging {
  /** The rows of the page. */
  table: Table;
}

/**
 * A page of a register.
 *
 * @param page - counts from 1
 */
export function registerPage(handbook: Handbook, name: TableRegister, page = 1): RegisterPage {
  const register = registerOf(handbook, name);
  const rows = rowsOf(register);
  if (!isCut(register))
    return { table: register, total: rows.length, page, pages: [registerPath(name)] };
  const { items, paging } = pageOf(rows, page, (no) => registerPath(name, no));
  const columns = countedColumns(handbook)(register);
  return { table: { ...register, columns, groups: [{ rows: items }] }, ...paging };
}

/** Scripts see the rows of their page only, and are told how many there are on all pages. */
const countedColumns = memo(({ config }: Handbook) => {
  const { none } = messagesFor(config.language).common;
  return memo((register: Register): TableColumn[] =>
    register.columns.map((column, index) => ({
      ...column,
      counts:
        column.filter === undefined
          ? undefined
          : wordCounts(
              rowsOf(register).flatMap(({ cells }) => cells[index] ?? []),
              none,
            ),
    })),
  );
});

/** The page of a register that shows the row of an entry; the first where none does. */
export const pageOfRow = (handbook: Handbook, name: TableRegister, id: string): number =>
  pagesByRow(handbook)(name).get(id) ?? 1;

/** By ids of rows; of an id that several rows have, the first page. */
const pagesByRow = memo((handbook: Handbook) => {
  const known = new Map<TableRegister, ReadonlyMap<string | undefined, number>>();
  return (name: TableRegister) => {
    const pages =
      known.get(name) ??
      new Map(
        pagesOfRows(handbook, name)
          .flatMap((rows, index) => rows.map(({ id }) => [id, index + 1] as const))
          .toReversed(),
      );
    known.set(name, pages);
    return pages;
  };
});

/** The rows of a register by page, if there are several. Cells of a long register take time: a row is its id here. */
function pagesOfRows(handbook: Handbook, name: TableRegister): { id?: string | undefined }[][] {
  if (isOfEntries(name)) return registerPages(handbook.entries[name] as readonly Entry[]);
  const register = registerOf(handbook, name);
  return isCut(register) ? registerPages(rowsOf(register)) : [];
}

/**
 * How many pages a register has.
 *
 * @throws Error that names the first page, which is made for it
 */
export function pageCount(handbook: Handbook, name: TableRegister): number {
  try {
    return registerPage(handbook, name).pages.length;
  } catch (error) {
    throw pageError(registerPath(name), error);
  }
}

/** Registers that go on at other pages: they have an index. */
export const longRegisters = (handbook: Handbook): TableRegister[] =>
  allRegisters.filter((name) => pageCount(handbook, name) > 1);

/** A register that goes on at other pages. Where rows are grouped, they are on one page. */
const isCut = (register: Register) =>
  rowsOf(register).length > registerPageSize && register.groups.length === 1;
