import {
  cell,
  Document,
  gridBorders,
  hyperlink,
  pageNumberField,
  paragraph,
  row,
  table,
  text,
  textParagraph,
  toBuffer,
  totalPagesField,
} from '@cj-tech-master/excelts/word';
import type { Handbook } from '../handbook/types.ts';
import { documentHeader } from '../views/exports/document-header.ts';
import { sheetRows, type SheetValue } from '../views/exports/sheet-rows.ts';
import type { Sheet } from '../views/exports/sheets.ts';
import { repack } from './repack.ts';
import { addressFrom } from './site-address.ts';

/** A4 on its side, in twentieths of a point. */
const paper = { width: 16838, height: 11906, orientation: 'landscape' } as const;
/** How wide a letter of bold text is, more or less, in twentieths of a point. */
const letter = 105;
const gap = { value: 60, type: 'dxa' } as const;
const margins = { top: 850, right: 850, bottom: 850, left: 850 };

/**
 * A table as a Word document: its document header, then the table on sheets in landscape, with its
 * heads on each of them.
 *
 * @param site - address at which the site is published
 */
export async function docxOf(
  handbook: Handbook,
  sheet: Sheet,
  site: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const { columns, rows } = sheetRows(handbook, sheet.table());
  const { organization, soa, title } = handbook.config;
  const asOf = new Date(`${handbook.asOf}T00:00:00Z`);
  const document = Document.create();
  Document.useDefaultStyles(document);
  Document.setDocDefaults(document, { runProperties: { size: 18, font: 'Calibri' } });
  Document.setCoreProperties(document, {
    title: sheet.title,
    subject: title,
    creator: organization.name,
    lastModifiedBy: organization.name,
    created: asOf,
    modified: asOf,
  });
  Document.setSectionProperties(document, { pageSize: paper, margins });
  const running = [organization.name, sheet.title, soa.version, handbook.asOf].join(' · ');
  Document.setFooter(document, 'default', {
    children: [
      paragraph([text(`${running} · `), pageNumberField(), text(' / '), totalPagesField()]),
    ],
  });
  Document.addHeading(document, sheet.title, 1);
  for (const [label, value] of documentHeader(handbook, sheet))
    Document.addParagraphElement(
      document,
      paragraph([text(`${label}: `, { bold: true }), text(value)]),
    );
  Document.addParagraph(document, '');
  const widths = columnWidths([columns.map(({ title: name }) => name), ...rows]);
  const heads = columns.map(({ title: name }) =>
    cell([textParagraph(name, { run: { bold: true } })]),
  );
  Document.addTableElement(
    document,
    table(
      [
        row(heads, { tableHeader: true, cantSplit: true }),
        ...rows.map((values) =>
          row(
            values.map((value) => cell(paragraphsOf(value, site))),
            { cantSplit: true },
          ),
        ),
      ],
      {
        width: { value: 5000, type: 'pct' },
        layout: 'fixed',
        borders: gridBorders(4, 'BFBFBF'),
        cellMargins: { top: gap, bottom: gap, left: gap, right: gap },
      },
      widths,
    ),
  );
  return repack(await toBuffer(Document.build(document)));
}

/**
 * Widths by how much each column has to say: a column with four times the text is twice as wide, so
 * that it is twice as long. None is so narrow that a word in it is broken, as long as there is room.
 *
 * @returns in twentieths of a point
 */
function columnWidths(rows: readonly (readonly SheetValue[])[]): number[] {
  const room = paper.width - margins.left - margins.right;
  const needs = (rows[0] ?? []).map((_, index) => {
    const lengths = rows.map((row) => wordsOf(row[index] ?? '').length);
    return Math.sqrt(Math.max(8, lengths.reduce((sum, length) => sum + length, 0) / rows.length));
  });
  const least = needs.map((_, index) => longestWord(rows, index) * letter + 2 * gap.value);
  const taken = least.reduce((sum, width) => sum + width, 0);
  if (taken >= room) return least.map((width) => Math.floor((width / taken) * room));
  // What is too narrow by its share gets what it needs, and the others share the rest, till none is.
  const narrow = new Map<number, number>();
  for (;;) {
    const left = room - [...narrow.values()].reduce((sum, width) => sum + width, 0);
    const asked = needs.reduce((sum, need, index) => sum + (narrow.has(index) ? 0 : need), 0);
    const shareOf = (need: number) => (need / asked) * left;
    const found = needs.flatMap((need, index) =>
      !narrow.has(index) && shareOf(need) < (least[index] ?? 0) ? [index] : [],
    );
    if (found.length === 0)
      return needs.map((need, index) => Math.floor(narrow.get(index) ?? shareOf(need)));
    for (const index of found) narrow.set(index, least[index] ?? 0);
  }
}

/** In letters; a word that is longer than most is broken. */
const longestWord = (rows: readonly (readonly SheetValue[])[], index: number): number =>
  Math.min(
    16,
    Math.max(
      ...rows.flatMap((row) =>
        wordsOf(row[index] ?? '')
          .split(/[\s-]+/)
          .map(({ length }) => length),
      ),
    ),
  );

const wordsOf = (value: SheetValue): string => {
  if (typeof value !== 'object') return String(value);
  return 'day' in value ? value.day : value.text;
};

function paragraphsOf(value: SheetValue, site: string | undefined) {
  if (typeof value === 'object' && 'href' in value)
    return [paragraph([hyperlink(value.text, { url: addressFrom(value.href, site) })])];
  return wordsOf(value)
    .split('\n')
    .map((line) => textParagraph(line));
}
