import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { reasonOf } from '../../handbook/reading/read-text.ts';
import { ImportError } from '../import-error.ts';
import { maxBytes, withinBounds } from './bounds.ts';
import { readCsv } from './csv.ts';
import { readJson } from './json.ts';
import type { Source } from './source.ts';
import { readXlsx } from './xlsx.ts';

/**
 * Reads a file with tables: CSV, XLSX or JSON. What it is, its first bytes say rather than its name.
 *
 * @throws ImportError where it cannot be read as one of them
 */
export async function readSource(path: string): Promise<Source> {
  return withinBounds(await sourceIn(path));
}

const tooLarge = (file: string): string =>
  `${file} has more than ${maxBytes / 1_000_000} MB. Import a part of it.`;

async function sourceIn(path: string): Promise<Source> {
  const file = basename(path);
  let bytes: Buffer;
  try {
    const status = statSync(path);
    if (!status.isFile())
      throw new ImportError(`${path} is not a file. Give the file with the table.`);
    if (status.size > maxBytes) throw new ImportError(tooLarge(file));
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ImportError(
      isMissing
        ? `There is no file ${path}. Correct its name.`
        : `${path} cannot be read: ${reasonOf(error)}.`,
    );
  }
  if (bytes.length === 0) throw new ImportError(`${file} is empty.`);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    if (/^\.(?:ods|odt|docx|pptx)$/i.test(extname(file)))
      throw new ImportError(`${file} is not a workbook of Excel. Save it as XLSX, or as CSV.`);
    return readXlsx(bytes, file);
  }
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new ImportError(
      `${file} is a workbook in the format of Excel before 2007, or it is locked with a password. Save it as XLSX without a password, or as CSV.`,
    );
  if (/\.(?:json|jsonl|ndjson)$/i.test(file)) return readJson(bytes, file);
  if (/\.pdf$/i.test(file) || bytes.subarray(0, 4).toString('latin1') === '%PDF')
    throw new ImportError(`${file} is a PDF. Export the table as XLSX or CSV.`);
  return readCsv(bytes, file);
}
