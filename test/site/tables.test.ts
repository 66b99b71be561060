import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerPath } from '../../src/addresses/sitemap.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import type { Handbook } from '../../src/handbook/types.ts';
import { registerOf, type TableRegister } from '../../src/views/registers.ts';
import { soaTable } from '../../src/views/statement/soa-table.ts';
import { soaView } from '../../src/views/statement/soa.ts';
import { plainRows } from '../views/plain-rows.ts';
import type { Table } from '../../src/views/table/table.ts';
import { collectionNames } from '../../schemas/fields.ts';
import { buildTemporary, exampleContent, type Built } from './build.ts';
import { elementsOf, pagesOf, type SitePage } from './pages.ts';

const names: TableRegister[] = [...collectionNames, 'documents', 'obligations'];
const tables: Record<string, (handbook: Handbook) => Table> = {
  soa: (handbook) => soaTable(handbook, soaView(handbook)),
  ...Object.fromEntries(
    names.map((name) => [name, (handbook: Handbook) => registerOf(handbook, name)]),
  ),
};

describe('what an export writes of a table', () => {
  const handbook = loadHandbook({ root: exampleContent });
  let built: Built;
  let pages: Map<string, SitePage>;

  beforeAll(async () => {
    built = await buildTemporary();
    pages = new Map(pagesOf(built.out).map((page) => [page.path, page]));
  });
  afterAll(() => built?.remove());

  it.each(Object.entries(tables))(
    'stands on the page %s, row by row and cell by cell',
    (path, of) => {
      const table = of(handbook);
      const shown = shownRows(
        pages.get(path === 'soa' ? '/soa/' : registerPath(path as TableRegister)),
        table.name,
      );
      const rows = plainRows(handbook, table);
      expect(shown).toHaveLength(rows.length);
      for (const [index, { values }] of rows.entries())
        for (const [column, value] of values.entries()) {
          // A trend is a picture on the page, and numbers in a spreadsheet.
          if (table.columns[column]?.id === 'trend') continue;
          // A long list of what evidence proves is cut on the page, and whole in a spreadsheet.
          if (table.columns[column]?.id === 'proves') continue;
          for (const line of String(value).split('\n'))
            expect(shown[index]?.[column] ?? '', `${path}, row ${index + 1}`).toContain(
              squeezed(line),
            );
        }
    },
  );
});

/** What the rows of a table say, without spaces; headings of groups are left out. */
function shownRows(page: SitePage | undefined, name: string): string[][] {
  const table = elementsOf(page?.tree ?? { type: 'root', children: [] }).find(
    ({ tagName, properties }) => tagName === 'table' && classesOf(properties).includes(name),
  );
  return elementsOf(table ?? { type: 'root', children: [] })
    .filter(({ tagName, properties }) => tagName === 'tr' && properties['id'] !== undefined)
    .map((row) => row.children.filter((child) => child.type === 'element').map(textOf));
}

const classesOf = ({ className }: Element['properties']): unknown[] =>
  Array.isArray(className) ? className : [];

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', (node) => void (text += node.value));
  return squeezed(text);
}

const squeezed = (text: string) => text.replaceAll(/\s/g, '');
