import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolRoot } from '../../src/cli/content.ts';

/** A copy of the example that a test may change, and what removes it. */
export function copyOfExample(): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'aims-editing-'));
  cpSync(join(toolRoot, 'content'), root, { recursive: true });
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The day of the example. */
export const asOf = '2026-11-24';
