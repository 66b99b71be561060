import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolRoot } from '../../src/cli/content.ts';

/**
 * A copy of the example that a test may change, and what removes it.
 *
 * @param folder - its folder in that of its project; without it, the project is the handbook
 */
export function copyOfExample(folder = ''): { root: string; remove: () => void } {
  const project = mkdtempSync(join(tmpdir(), 'aims-editing-'));
  const root = join(project, folder);
  cpSync(join(toolRoot, 'content'), root, { recursive: true });
  return { root, remove: () => rmSync(project, { recursive: true, force: true }) };
}

/** The day of the example. */
export const asOf = '2026-11-24';
