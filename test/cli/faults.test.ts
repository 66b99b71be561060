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
  const risks = [10, 11, 12, 13, 14].map((id) => `RISK-${id},Risk ${id},Text,lead,3,3,mitigate\n`);
  writeFileSync(
    join(folder, 'risks.csv'),
    `id,title,description,owner,likelihood,impact,treatment\n${risks.join('')}`,
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

it('a disk that is read-only is told as such, with the folder that was named', () => {
  const before = state();
  const env = meddling(`
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const real = fs.mkdirSync;
    fs.mkdirSync = (path, ...rest) => {
      if (!String(path).startsWith(${JSON.stringify(folder)})) return real(path, ...rest);
      // So does Node where it is asked for the folders above as well.
      const code = rest[0]?.recursive ? 'ENOENT' : 'EROFS';
      throw Object.assign(new Error(code + ': refused, mkdir'), { code, path: String(path) });
    };
    syncBuiltinESMExports();
  `);
  const run = (...args: string[]) => aims(args, { cwd: folder, env });
  const into = run('export', 'risks.csv', '--out', 'new/exports');
  expect(into.stderr).toContain(`${join(folder, 'new')}: The disk is read-only.`);
  const renamed = run('rename', 'role-watch', 'role-guard');
  expect(renamed.stderr).toContain(`${join(folder, 'content')}: The disk is read-only.`);
  expect([into.code, renamed.code]).toEqual([1, 1]);
  expect(state()).toEqual(before);
}, 300_000);

/**
 * What makes the system refuse to write any file in the folder, once so many have been written. It says which file
 * cannot be opened, not which finds no room.
 */
const refusing = (code: string, after: number) =>
  meddling(`
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let left = ${after};
    const real = fs.writeFileSync;
    fs.writeFileSync = (path, ...rest) => {
      if (String(path).startsWith(${JSON.stringify(folder)}) && left-- <= 0)
        throw Object.assign(new Error('${code}: refused'), {
          code: '${code}',
          ...(${!/^E(?:NOSPC|DQUOT)$/.test(code)} && { path: String(path) }),
        });
      return real(path, ...rest);
    };
    syncBuiltinESMExports();
  `);

it.each([
  [['export', 'risks.csv', 'soa.csv'], 'ENOSPC', 1, 'exports/soa.csv: The disk is full.'],
  [['rename', 'role-watch', 'role-guard'], 'EMFILE', 0, 'Too many files are open.'],
  [['new', 'evidence', '--title', 'T', '--yes'], 'EACCES', 0, 'This user has no permission'],
  [['init', 'new', '--name', 'Tiny', '--yes'], 'EDQUOT', 20, '.mdx: The disk quota'],
  [
    ['import', 'risks', 'risks.csv', '--set', 'category=ai'],
    'ENOSPC',
    3,
    'content/risks/RISK-13.mdx: The disk is full.',
  ],
  [
    ['import', 'risks', 'risks.csv', '--suggest', '--mapping', 'm.yaml'],
    'ENOSPC',
    0,
    'm.yaml: The disk is full.',
  ],
  [
    ['import', 'risks', 'risks.csv', '--dry-run', '--report', 'r.json'],
    'ENOSPC',
    0,
    'r.json: The disk is full.',
  ],
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
