import type { CollectionName } from '../../schemas/fields.ts';
import { collections } from '../../schemas/index.ts';
import { schemaAt } from '../../schemas/walk.ts';
import { entryPath, registerPages, registerPath } from '../handbook/sitemap.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import { collectionDescription, collectionTitle } from '../i18n/terms.ts';
import { cellAt, labelOf, type Cell, type Column } from './cells.ts';

/** Collections whose register is a page of its own, with more on it than the table: `src/pages/<collection>/`. */
export const ownRegisters: readonly CollectionName[] = ['controls', 'regulations', 'audits', 'findings', 'objectives', 'roles', 'risks', 'assessments'];

/** Registers of which the later pages, too, are pages of their own. */
export const ownPages: readonly CollectionName[] = ['controls', 'findings', 'objectives'];

export interface RegisterRow {
  id: string;
  title: string;
  path: string;
  cells: Cell[];
}

/** One page of a collection's register. */
export interface Register {
  title: string;
  description: string;
  columns: Column[];
  rows: RegisterRow[];
  total: number;
  page: number;
  /** Paths of all pages of the register. */
  pages: string[];
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
  const pages = registerPages(entries);
  return {
    title: collectionTitle(language, name),
    description: collectionDescription(language, name),
    columns: columns.map((path) => {
      const field = path.split('.');
      const at = schemaAt(schema, field);
      return { field: path, label: at ? labelOf(handbook, at, field.at(-1) ?? path) : path };
    }),
    rows: (pages[page - 1] ?? []).map((entry) => ({
      id: entry.id,
      title: entry.title,
      path: entryPath(entry),
      cells: columns.map((path) => cellAt(handbook, schema, entry.data, path)),
    })),
    total: entries.length,
    page,
    pages: pages.map((_, index) => registerPath(name, index + 1)),
  };
}
