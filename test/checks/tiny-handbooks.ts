import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { loadHandbook } from '../../src/handbook/load.ts';
import type { Handbook } from '../../src/handbook/types.ts';

export const casesFolder = join(import.meta.dirname, '../handbooks');

/** The day at which tiny handbooks are judged, where they do not say so themselves. */
const asOf = '2026-11-24';

/** The cases of a rule by name: `trips-…` and `passes-…`. */
export function casesOf(rule: string): string[] {
  const folder = join(casesFolder, rule);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** Loads a tiny handbook from a copy, with the common `handbook.yaml` where it has none. */
export function withTinyHandbook<T>(folder: string, use: (handbook: Handbook) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'aims-tiny-'));
  try {
    cpSync(folder, root, { recursive: true, filter: (file) => basename(file) !== 'expected.txt' });
    if (existsSync(join(root, 'handbook.yaml'))) return use(loadHandbook({ root }));
    cpSync(join(casesFolder, 'handbook.yaml'), join(root, 'handbook.yaml'));
    return use(loadHandbook({ root, asOf }));
  } finally {
    rmSync(root, { recursive: true });
  }
}
