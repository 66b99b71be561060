import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rules } from '../../src/checks/rules.ts';
import { runChecks } from '../../src/checks/run.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import type { Handbook } from '../../src/handbook/types.ts';

const asOf = '2026-11-24';

/** A role that nothing is wrong with, before a body. */
export const role = (body = '') =>
  `---\ntitle: Lead\nresponsibilities: Answers for AI.\n---\n${body}`;

/** Makes a content folder of these files, beside the common `handbook.yaml`, and takes it away again. */
export function inContentFolder<T>(
  files: Record<string, string | Buffer>,
  use: (root: string) => T,
): T {
  const root = mkdtempSync(join(tmpdir(), 'aims-content-'));
  try {
    chmodSync(root, 0o755);
    cpSync(join(import.meta.dirname, '../handbooks/handbook.yaml'), join(root, 'handbook.yaml'));
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The handbook that these files make. */
export const handbookIn = (files: Record<string, string | Buffer>): Handbook =>
  inContentFolder(files, (root) => loadHandbook({ root, asOf }));

/** What the rules on reading, text, links and references say of a folder, a line each. */
export function linesFor(root: string, groups = ['content', 'mdx', 'link']): string[] {
  const chosen = rules.filter(({ id }) => groups.includes(id.split('/')[0] ?? ''));
  return runChecks(loadHandbook({ root, asOf }), chosen).map(
    ({ at: { file, line, column }, rule, found }) => `${file}:${line}:${column} ${rule}: ${found}`,
  );
}

/** The same for a folder of these files. */
export const linesIn = (files: Record<string, string | Buffer>, groups?: string[]): string[] =>
  inContentFolder(files, (root) => linesFor(root, groups));

/** Runs something as a user who may read nothing that is not open to all, and never as root. */
export function asNobody<T>(run: () => T): T {
  if (process.geteuid?.() !== 0) return run();
  process.seteuid?.(65534);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
  }
}
