import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { toolRoot } from '../../src/cli/content.ts';

export const main = join(toolRoot, 'src/cli/main.ts');

/** Runs the command line in a folder of its own, and returns what it printed and its exit code. */
export function aims(args: string[], options: { cwd?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: options.cwd ?? toolRoot,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', AIMS_CONTENT: '', SOURCE_DATE_EPOCH: '', ...options.env },
  });
  return { code: status, stdout, stderr };
}

/** What makes a process of the command line, and its threads, run a script before anything else. */
export const meddling = (script: string) => ({
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(script)}`,
});
