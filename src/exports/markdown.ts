import type { Root, RootContent, PhrasingContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Handbook } from '../handbook/types.ts';
import { documentHeader } from '../views/exports/document-header.ts';
import { sheetRows, type SheetValue } from '../views/exports/sheet-rows.ts';
import type { Sheet } from '../views/exports/sheets.ts';
import { addressFrom } from './site-address.ts';

/**
 * A table as a document in GitHub Flavored Markdown, with its document header.
 *
 * @param site - address at which the site is published
 */
export function markdownOf(handbook: Handbook, sheet: Sheet, site: string | undefined): string {
  const { columns, rows } = sheetRows(handbook, sheet.table());
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(sheet.title)] },
      {
        type: 'list',
        spread: false,
        children: documentHeader(handbook, sheet).map(([label, value]) => ({
          type: 'listItem',
          spread: false,
          children: [
            {
              type: 'paragraph',
              children: [{ type: 'strong', children: [text(`${label}:`)] }, text(` ${value}`)],
            },
          ],
        })),
      },
      tableOf([
        columns.map(({ title }) => [text(title)]),
        ...rows.map((row) => row.map((value) => inlineOf(value, site))),
      ]),
    ],
  };
  return writer.stringify(tree);
}

const writer = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify);

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const tableOf = (rows: readonly PhrasingContent[][][]): RootContent => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  })),
});

function inlineOf(value: SheetValue, site: string | undefined): PhrasingContent[] {
  if (typeof value === 'number') return [text(String(value))];
  if (typeof value === 'string') return linesOf(value);
  if ('day' in value) return [text(value.day)];
  return [{ type: 'link', url: addressFrom(value.href, site), children: [text(value.text)] }];
}

/** A cell of a table is one line. */
const linesOf = (value: string): PhrasingContent[] =>
  value
    .split('\n')
    .flatMap((line, index) =>
      index === 0 ? [text(line)] : [{ type: 'html' as const, value: '<br>' }, text(line)],
    );
