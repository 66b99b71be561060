import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { renaming } from '../handbook/reading/beside.ts';
import { UsageError } from './exit.ts';

/**
 * The handbook that one stands in: the nearest folder, from here upwards, that has a `handbook.yaml`
 * in itself or in its `content/`.
 *
 * @param from - an absolute path
 * @returns absolute path of the folder with `handbook.yaml`; undefined where there is none
 */
function surroundingHandbook(from: string): string | undefined {
  for (const folder of [from, join(from, 'content')])
    if (existsSync(join(folder, 'handbook.yaml'))) return folder;
  const above = dirname(from);
  return above === from ? undefined : surroundingHandbook(above);
}

/**
 * The content folder: the one that is named, else the one that one stands in. The handbook of
 * somebody else, such as the example of this tool, is never taken in its place.
 *
 * @param named - what `--content` says, relative to the current folder
 * @returns an absolute path; a folder that is named need not be there
 * @throws UsageError where none is named and none is found
 */
export function contentFolder(named?: string): string {
  const name = named ?? process.env['AIMS_CONTENT'];
  if (name) return resolve(name);
  const here = process.cwd();
  const found = surroundingHandbook(here);
  if (found) return found;
  throw new UsageError(
    `No handbook was found: neither ${here} nor any folder above it has a handbook.yaml or a content/handbook.yaml.
      ${renaming(readdirSync(here)) ?? 'Go to the folder of your handbook, or name it with --content DIR or in AIMS_CONTENT. `aims init` begins a new one.'}`,
  );
}

/** Where a site goes if nobody says otherwise: `dist/` in the project of the handbook that one stands in. */
export function defaultOut(): string {
  const content = surroundingHandbook(process.cwd()) ?? process.cwd();
  return join(basename(content) === 'content' ? dirname(content) : content, 'dist');
}
