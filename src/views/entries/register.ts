import type { CollectionName } from '../../../schemas/fields.ts';
import { collections } from '../../../schemas/index.ts';
import { schemaAt } from '../../../schemas/walk.ts';
import { entryPath, registerPath } from '../../handbook/sitemap.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { collectionDescription, collectionTitle } from '../../i18n/terms.ts';
import { cellAt, labelOf, type Cell, type Column } from '../cells.ts';
import { pageOf, type Paging } from '../paging.ts';

/** Collections whose register is a page of its own, with more on it than the table: `src/pages/<collection>/`. */
export const ownRegisters: readonly CollectionName[] = [
  'controls',
  'regulations',
  'audits',
  'findings',
  'objectives',
  'roles',
  'risks',
  'assessments',
];

/** Registers of which the later pages, too, are pages of their own. */
export const ownPages: readonly CollectionName[] = ['controls', 'findings', 'objectives'];

export interface RegisterRow {
  id: string;
  title: string;
  path: string;
  cells: Cell[];
}

/** One page of a collection's register. */
export interface Register extends Paging {
  name: CollectionName;
  title: string;
  description: string;
  columns: Column[];
  rows: RegisterRow[];
}

/**
 * A page of the register of a collection, with the columns that the collection names.
 *
 * @param page - counts from 1
 */
export function registerView(handbook: Handbook, name: CollectionName, page = 1): Register {
  const { columns, schema } = collections[name];
  const { language } = handbook.config;
  const entries: readonly Entry[] = handbook.entries[name];
  const { items, paging } = pageOf(entries, page, (no) => registerPath(name, no));
  return {
    name,
    title: collectionTitle(language, name),
    description: collectionDescription(language, name),
    columns: columns.map((path) => {
      const field = path.split('.');
      const at = schemaAt(schema, field);
      return { field: path, label: at ? labelOf(handbook, at, field.at(-1) ?? path) : path };
    }),
    rows: items.map((entry) => ({
      id: entry.id,
      title: entry.title,
      path: entryPath(entry),
      cells: columns.map((path) => cellAt(handbook, schema, entry.data, path)),
    })),
    ...paging,
  };
}

/** Values of a column by which a reader may filter: fewer tell nothing apart, more are no choice. */
const filterValues = { least: 2, most: 8 };

/**
 * The columns of a register by whose values a reader can filter: those that hold words of an
 * enumeration, and a handful of different ones.
 *
 * @returns indices of columns
 */
export function filterColumns({ columns, rows }: Pick<Register, 'columns' | 'rows'>): number[] {
  return columns.flatMap((_, index) => {
    const values = new Set<string>();
    for (const { cells } of rows) {
      const cell = cells[index];
      if (!cell || cell.kind === 'none') continue;
      const words = cell.kind === 'list' ? cell.items : [cell];
      for (const word of words) {
        if (word.kind !== 'word') return [];
        values.add(word.value);
      }
    }
    return values.size >= filterValues.least && values.size <= filterValues.most ? [index] : [];
  });
}
