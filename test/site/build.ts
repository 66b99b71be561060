import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from '../../src/checks/run.ts';
import { buildSite } from '../../src/cli/site.ts';
import { toolRoot } from '../../src/cli/content.ts';
import { loadHandbook } from '../../src/handbook/load.ts';

/** The example handbook, as it is built and tested everywhere. */
export const exampleContent = join(toolRoot, 'content');

export interface Built {
  /** Folder of the site. */
  out: string;
  remove: () => void;
}

/** Builds a handbook's site into a temporary folder. */
export async function buildTemporary(content = exampleContent, base = '/'): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'aims-site-'));
  const handbook = loadHandbook({ root: content });
  const out = join(folder, 'site');
  await buildSite({ handbook, issues: runChecks(handbook), out, base });
  return { out, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
