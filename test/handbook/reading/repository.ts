import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Git without the settings of whoever runs the tests. */
export const gitIn = (cwd: string, args: readonly string[], input = '', date?: string) =>
  execFileSync('git', args, {
    cwd,
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'Editor',
      GIT_AUTHOR_EMAIL: 'editor@tiny.example',
      GIT_COMMITTER_NAME: 'Editor',
      GIT_COMMITTER_EMAIL: 'editor@tiny.example',
      ...(date && { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }),
    },
  });

/** Makes a repository whose commits are one day apart, the first on 2026-03-01. */
export function makeRepository(root: string, ...init: string[]) {
  let day = 0;
  mkdirSync(root);
  gitIn(root, ['init', '-q', '-b', 'main', ...init]);
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  };
  const commit = (subject: string) => {
    gitIn(root, ['add', '-A']);
    const date = `2026-03-${String(++day).padStart(2, '0')}T12:00:00Z`;
    gitIn(root, ['commit', '-q', '-F', '-'], subject, date);
  };
  return { root, write, commit, git: (...args: string[]) => gitIn(root, args) };
}
