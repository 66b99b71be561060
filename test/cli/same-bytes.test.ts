import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { aims } from './run.ts';
import { filesOf } from '../site/pages.ts';

/** Two people, far from one another. */
const people = [
  { folder: 'one', env: { TZ: 'Pacific/Kiritimati', LANG: 'de_CH.UTF-8' } },
  { folder: 'Prüfung für die Behörde', env: { TZ: 'America/Los_Angeles', LANG: 'C' } },
];

describe('two clones of a repository', () => {
  let root: string;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'aims-same-'));
    const origin = join(root, 'origin');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        stdio: 'ignore',
      });
    cpSync(join(toolRoot, 'test/site/small-content'), join(origin, 'content'), { recursive: true });
    git('-C', origin, 'init', '--initial-branch=main');
    git('-C', origin, 'add', '.');
    git('-C', origin, 'commit', '--message=Begin the handbook');
    for (const { folder } of people) git('clone', origin, join(root, folder));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const run = (...args: string[]) =>
    people.map(({ folder, env }) => {
      const cwd = join(root, folder);
      const day = ['--as-of', '2026-11-24', '--content', 'content', '--out', `${args[0]}-made`];
      const { code, stderr } = aims([...args, ...day], { cwd, env });
      expect([code, stderr]).toEqual([0, '']);
      return join(cwd, `${args[0]}-made`);
    });
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

  it('export the same bytes', () => {
    const [one, two] = run('export').map((made) =>
      Object.fromEntries(filesOf(made).map((file) => [file, hash(join(made, file))])),
    );
    expect(two).toEqual(one);
    // One of each kind, at the least.
    for (const kind of ['.csv', '.xlsx', '.md', '.docx', '.json', '.ics', '.xml'])
      expect(
        Object.keys(one ?? {}).some((file) => file.endsWith(kind)),
        kind,
      ).toBe(true);
    expect(Object.keys(one ?? {})).toContain(join('oscal', 'ssp.json'));
  }, 300_000);

  it('pack the same bytes', () => {
    const [one, two] = run('pack').map(hash);
    expect(two).toBe(one);
  }, 600_000);
});
