import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectionNames } from '../../schemas/fields.ts';
import type { Handbook } from '../handbook/types.ts';
import { replaceFile } from './files.ts';
import { editorSchemas } from './json-schemas.ts';

/** Where the language server of Astro looks for schemas of front matter, from the folder that is opened. */
const folderInProject = '.astro/collections';

const projectOf = (content: string): string =>
  basename(content) === 'content' ? dirname(content) : content;

/**
 * The folder in which a handbook has its schemas if nobody says otherwise: `.astro/collections/` in the
 * project of the handbook.
 *
 * @param content - absolute path of the content folder
 */
export const schemaFolder = (content: string): string => join(projectOf(content), folderInProject);

/**
 * Writes the schemas of a handbook, and which file is of which collection, as the language server of Astro
 * reads it. A file that says the same already is left alone, so that no editor reads it again.
 *
 * @returns the names of the files that were written
 */
export function writeSchemas(handbook: Handbook, folder: string): string[] {
  const files = editorSchemas(handbook).map(({ name, schema }) => ({ name, content: schema }));
  return [...files, { name: 'collections.json', content: entries(handbook) }].flatMap(
    ({ name, content }) => {
      const path = join(folder, name);
      const text = `${JSON.stringify(content, undefined, 2)}\n`;
      if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
      replaceFile(path, text);
      return [name];
    },
  );
}

/** The form is Astro's own: the addresses of files in lower case. A translation is no entry. */
const entries = ({ root, documents }: Handbook) => ({
  collections: collectionNames.map((name) => ({ hasSchema: true, name })),
  entries: Object.fromEntries(
    documents.map(({ file, collection }) => [
      decodeURIComponent(pathToFileURL(join(root, file)).href).toLowerCase(),
      collection,
    ]),
  ),
});

/** Writes the schemas anew where a handbook has some, or the settings of an editor ask for them. */
export function refreshSchemas(handbook: Handbook) {
  const folder = schemaFolder(handbook.root);
  if (existsSync(folder) || areWired(projectOf(handbook.root))) writeSchemas(handbook, folder);
}

function areWired(project: string): boolean {
  const settings = join(project, '.vscode', 'settings.json');
  return existsSync(settings) && readFileSync(settings, 'utf8').includes(folderInProject);
}
