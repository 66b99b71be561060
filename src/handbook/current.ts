import { AsyncLocalStorage } from 'node:async_hooks';
import type { Issue } from '../issues/issue.ts';
import type { KnownFiles } from './read-source.ts';
import type { Handbook } from './types.ts';

// `aims dev` runs the pages through Vite, which loads a copy of this module for them. Both find the
// same storage; what it holds is known inside `inSite` only.
const key = Symbol.for('aims-handbook.sites');
const shared = globalThis as { [key]?: AsyncLocalStorage<Current> };
const sites = (shared[key] ??= new AsyncLocalStorage<Current>());

/** The handbook that is being built or served, with all that the pages need to know of it. */
export interface Current {
  handbook: Handbook;
  /** Path at which the site is served, with a slash at both ends. */
  base: string;
  /** The language of the handbook, on the page of a translation, whose `handbook` is in another one. */
  sourceLanguage?: Handbook['config']['language'];
  /** Whether it is served while it is written, by `aims dev`; otherwise it is built. */
  live: boolean;
  /** What the command line asked for, so that a handbook that is read again is read and reported alike. */
  asked?: Asked | undefined;
  /** What the checks found, in the language of the handbook as far as it has words for it. */
  issues: readonly Issue[];
  /** The same in English, as the terminal tells it. */
  reported: readonly Issue[];
  /** All rules; which of them are switched off stands in the configuration of the handbook. */
  rules: readonly {
    id: string;
    severity: string;
    summary: string;
    why: string;
    alwaysOn?: string | undefined;
  }[];
}

/** What was asked for on the command line, and decides how `aims dev` reads and reports. */
export interface Asked {
  /** The day at which everything is judged, `YYYY-MM-DD`; undefined where the handbook says it. */
  asOf: string | undefined;
  /** What to put before the path of a file, so that a terminal can open it. */
  prefix: string;
  color: boolean;
}

/** The site that is shown: `aims dev` puts another in its place whenever the content changes. */
export interface SiteSource {
  current: Current;
  /** The files of the handbook as they were read, so that only those that changed are read again. */
  known?: KnownFiles;
}

/**
 * Does work for a site: pages that are rendered in it, at once or later, find that site, and no other.
 *
 * @returns what the work returns
 */
export const inSite = <Result>(site: Current, work: () => Result): Result => sites.run(site, work);

export const hasCurrent = () => sites.getStore() !== undefined;

/** @throws Error where no handbook was handed in: pages are rendered by `aims build` and `aims dev`. */
export function currentHandbook(): Current {
  const current = sites.getStore();
  if (!current) throw new Error('No handbook is loaded. Build the site with `aims build`.');
  return current;
}
