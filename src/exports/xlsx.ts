import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { documentHeader } from '../views/exports/document-header.ts';
import { sheetRows } from '../views/exports/sheet-rows.ts';
import type { Sheet } from '../views/exports/sheets.ts';
import { writeWorkbook } from './workbook-writer.ts';

/**
 * A table as a workbook: a sheet with what the table is and its rows, and one that says what its
 * columns mean. Two empty columns at the end are for whoever assesses the rows.
 *
 * @param site - address at which the site is published
 */
export function xlsxOf(
  handbook: Handbook,
  sheet: Sheet,
  site: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const { exports } = messagesFor(handbook.config.language);
  const { columns, rows } = sheetRows(handbook, sheet.table());
  return writeWorkbook({
    organization: handbook.config.organization.name,
    asOf: handbook.asOf,
    title: sheet.title,
    header: documentHeader(handbook, sheet),
    columns: [
      ...columns,
      { title: exports.determination, meaning: exports.forAssessor },
      { title: exports.notes, meaning: exports.forAssessor },
    ],
    rows,
    site,
    definitions: { title: exports.columns, column: exports.column, meaning: exports.meaning },
  });
}
