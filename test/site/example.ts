import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { aims } from '../cli/run.ts';
import { pagesOf, type SitePage } from './pages.ts';

/**
 * The site of the example, which all files of a run share: it is built by the command line for the
 * first that needs it. Nobody changes it.
 *
 * @returns its folder
 */
export function exampleSite(): string {
  const out = join(inject('runFolder'), 'example');
  if (existsSync(out)) return out;
  const { code, stdout, stderr } = aims(['build', '--out', out]);
  if (code !== 0) throw new Error(`The example cannot be built.\n${stdout}${stderr}`);
  return out;
}

let pages: readonly SitePage[] | undefined;

/** The pages of that site, read and parsed once for all files of a project. */
export const examplePages = (): readonly SitePage[] => (pages ??= pagesOf(exampleSite()));
