import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Handbook } from '../handbook/types.ts';
import { replaceFile } from './files.ts';
import { editorSchemas } from './json-schemas.ts';

/**
 * The folder in which a handbook has its schemas if nobody says otherwise: `.aims/schemas/` in the project
 * of the handbook.
 *
 * @param content - absolute path of the content folder
 */
export const schemaFolder = (content: string): string =>
  join(basename(content) === 'content' ? dirname(content) : content, '.aims', 'schemas');

/**
 * Writes the schemas of a handbook. A file that says the same already is left alone, so that no editor
 * reads it again.
 *
 * @returns the names of the files that were written
 */
export function writeSchemas(handbook: Handbook, folder: string): string[] {
  return editorSchemas(handbook).flatMap(({ name, schema }) => {
    const path = join(folder, name);
    const text = `${JSON.stringify(schema, undefined, 2)}\n`;
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    replaceFile(path, text);
    return [name];
  });
}

/** Writes the schemas anew where a handbook has some: whoever wants them has asked for them once. */
export function refreshSchemas(handbook: Handbook) {
  const folder = schemaFolder(handbook.root);
  if (existsSync(folder)) writeSchemas(handbook, folder);
}
