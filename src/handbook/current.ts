import type { Handbook } from './types.ts';

// Pages are bundled, so that they and the integration hold different copies of this module: what
// they share stands on the global object.
const key = Symbol.for('aims-handbook.current');
const shared = globalThis as { [key]?: Current };

/** The handbook that is being built or served, with all that the pages need to know of it. */
export interface Current {
  handbook: Handbook;
  /** Path at which the site is served, with a slash at both ends. */
  base: string;
  /**
   * Folder in which the site comes together, which may lie on another file system than what Astro
   * works in; undefined where that is left to Astro. An absolute path.
   */
  out?: string | undefined;
  /** How many pages the site has, once they are written. */
  pages?: number;
  /** Whether it is served while it is written, by `aims dev`; otherwise it is built. */
  live: boolean;
  /** What the checks found. */
  findings: readonly CurrentFinding[];
  /** All rules; which of them are switched off stands in the configuration of the handbook. */
  rules: readonly { id: string; severity: string; summary: string; why: string }[];
}

/** A finding as the site shows it. */
export interface CurrentFinding {
  rule: string;
  severity: 'error' | 'warning';
  file: string;
  line: number;
  reason: string;
  fix: string;
}

export const hasCurrent = () => shared[key] !== undefined;

export const setCurrent = (current: Current | undefined) => {
  if (current) shared[key] = current;
  else delete shared[key];
};

/** @throws Error where no handbook was loaded: pages are rendered by `aims build`, `aims dev` or the integration. */
export function currentHandbook(): Current {
  const current = shared[key];
  if (!current) throw new Error('No handbook is loaded. Build the site with `npm run build`.');
  return current;
}
