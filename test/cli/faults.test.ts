import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { aims, meddling } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'aims-faults-')));
  cpSync(join(toolRoot, 'test/site/small-content'), join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'content/roles'), { recursive: true });
  writeFileSync(
    join(folder, 'content/roles/role-watch.mdx'),
    '---\ntitle: Watch\nresponsibilities: Watches.\n---\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** All that is in the folder, hidden files too. */
const state = () =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, entry.isFile() ? readFileSync(path, 'utf8') : ''];
    }),
  );

/** What makes the system refuse to write any file in the folder, once so many have been written. */
const refusing = (code: string, after: number) =>
  meddling(`
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let left = ${after};
    const real = fs.writeFileSync;
    fs.writeFileSync = (path, ...rest) => {
      if (String(path).startsWith(${JSON.stringify(folder)}) && left-- <= 0)
        throw Object.assign(new Error('${code}: refused, open'), { code: '${code}', path: String(path) });
      return real(path, ...rest);
    };
    syncBuiltinESMExports();
  `);

it.each([
  [['export', 'risks.csv', 'soa.csv'], 'ENOSPC', 1, 'The disk is full.'],
  [['rename', 'role-watch', 'role-guard'], 'EMFILE', 0, 'Too many files are open.'],
  [['new', 'evidence', '--title', 'T', '--yes'], 'EACCES', 0, 'This user has no permission'],
  [['init', 'new', '--name', 'Tiny', '--yes'], 'EDQUOT', 20, 'The disk quota'],
] as const)(
  '%s leaves all as it was where nothing can be written, and says why',
  (args, code, after, words) => {
    const before = state();
    const run = aims([...args], { cwd: folder, env: refusing(code, after) });
    expect(run.stderr).toContain(words);
    expect(run.stderr).not.toMatch(/^ +at /m);
    expect(run.code).toBe(1);
    const made = args[0] === 'export' ? [join(folder, 'exports')] : [];
    expect([...state().keys()].filter((path) => !before.has(path))).toEqual(made);
    for (const [path, text] of before) expect(state().get(path), path).toBe(text);
  },
  300_000,
);
