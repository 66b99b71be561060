import { Buffer } from 'node:buffer';
import type { TableFormat } from '../addresses/exports.ts';
import type { Handbook } from '../handbook/types.ts';
import { calendarsOf } from '../views/exports/calendar.ts';
import { feedFile } from '../views/exports/feed.ts';
import { sheetsOf, type Sheet } from '../views/exports/sheets.ts';
import { atomOf } from './atom.ts';
import { csvOf } from './csv.ts';
import { docxOf } from './docx.ts';
import { handbookJson, handbookSchema, handbookSchemaFile } from './handbook-json.ts';
import { icsOf } from './ics.ts';
import { markdownOf } from './markdown.ts';
import { oscalDocuments } from './oscal/oscal.ts';
import { xlsxOf } from './xlsx.ts';

/** A file that can be taken away. */
export interface ExportFile {
  /** Its path below `/exports/`: `soa.xlsx`, `oscal/ssp.json`. */
  name: string;
  type: string;
  /** Makes its bytes, the same for the same content and day. */
  make: () => Promise<Uint8Array<ArrayBuffer>>;
}

interface Format {
  type: string;
  /** @param site - address at which the site is published */
  write: (
    handbook: Handbook,
    sheet: Sheet,
    site: string | undefined,
  ) => string | Promise<Uint8Array<ArrayBuffer>>;
}

const formats: Readonly<Record<TableFormat, Format>> = {
  csv: {
    type: 'text/csv; charset=utf-8',
    write: (handbook, sheet) => csvOf(handbook, sheet.table()),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: xlsxOf,
  },
  md: { type: 'text/markdown; charset=utf-8', write: markdownOf },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: docxOf,
  },
};

/**
 * All files that can be taken away.
 *
 * @param site - address at which the site is published; without it, links in files lead from the
 *   folder of the exports
 */
export const exportFiles = (handbook: Handbook, site?: string): ExportFile[] => [
  ...sheetsOf(handbook).flatMap((sheet) =>
    sheet.formats.map((format) => ({
      name: `${sheet.name}.${format}`,
      type: formats[format].type,
      make: async () => bytesOf(await formats[format].write(handbook, sheet, site)),
    })),
  ),
  ...calendarsOf(handbook).map((calendar) => ({
    name: calendar.file,
    type: 'text/calendar; charset=utf-8',
    make: async () => bytesOf(icsOf(handbook, calendar, site)),
  })),
  // The history of a handbook, and its records by control, are not for the public.
  ...(handbook.edition === 'public' ? [] : forInsiders(handbook, site)),
  {
    name: 'handbook.json',
    type: 'application/json',
    make: async () => bytesOf(handbookJson(handbook)),
  },
  {
    name: handbookSchemaFile,
    type: 'application/schema+json',
    make: async () => bytesOf(handbookSchema()),
  },
];

const forInsiders = (handbook: Handbook, site: string | undefined): ExportFile[] => [
  {
    name: feedFile,
    type: 'application/atom+xml; charset=utf-8',
    make: async () => bytesOf(atomOf(handbook, site)),
  },
  ...oscalDocuments(handbook).map(({ name, make }) => ({
    name,
    type: 'application/oscal+json',
    make: async () => bytesOf(make()),
  })),
];

const bytesOf = (content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'utf8')) : content;
