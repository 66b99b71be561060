import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runChecks } from '../../src/checks/run.ts';
import { NoStateError, withHandbookAt } from '../../src/handbook/former.ts';
import type { Handbook } from '../../src/handbook/types.ts';
import { asOf, inRepository } from '../compare/two-states.ts';
import { armRepository, attributes } from './reading/hostile-repository.ts';
import { gitIn } from './reading/repository.ts';

afterEach(() => void vi.unstubAllEnvs());

/** What is made of the handbook of a former commit. */
const at = <T>(root: string, commit: string, use: (handbook: Handbook) => T): T =>
  withHandbookAt({ root, asOf, commit }, use);

/** The ids in the handbook of a former commit. */
const idsAt = (root: string, commit: string) =>
  at(root, commit, ({ byId }) => [...byId.keys()].sort());

/** Why a former state cannot be read. */
function refusal(root: string, commit: string): NoStateError {
  try {
    at(root, commit, () => undefined);
  } catch (error) {
    if (error instanceof NoStateError) return error;
    throw error;
  }
  throw new Error('It was read.');
}

const all = ['A.6.2.4', 'EV-1', 'board', 'lead'];
const blob = (root: string, content: string) =>
  gitIn(root, ['hash-object', '-w', '--stdin'], content).trim();

/** A tree as nobody could check it out. @param lines - as `git mktree` takes them */
const tree = (root: string, lines: readonly string[]) =>
  gitIn(root, ['mktree', '--missing'], lines.map((line) => `${line}\n`).join('')).trim();

/** A commit whose tree is that of the last one with these lines, and which is followed by that one again. */
function commitTree(root: string, lines: readonly string[]): string {
  const kept = gitIn(root, ['ls-tree', 'HEAD']).trim().split('\n');
  return gitIn(root, [
    'commit-tree',
    tree(root, [...kept, ...lines]),
    '-p',
    'HEAD',
    '-m',
    'Odd',
  ]).trim();
}

describe.skipIf(process.platform === 'win32')(
  'the handbook of a former commit',
  { timeout: 120_000 },
  () => {
    it('is read from a repository that names programs everywhere, and starts none', () => {
      inRepository(({ root, write, commit }) => {
        const marker = join(root, '..', 'marker');
        write('.gitattributes', attributes);
        write('.gitmodules', '[submodule "x"]\n\tpath = x\n\turl = ext::sh\n\tupdate = !sh\n');
        commit('Add attributes');
        write('roles/board.mdx', '');
        armRepository(join(root, '.git'), marker);
        // Git on its own starts them: otherwise this tests nothing.
        spawnSync('git', ['diff', 'HEAD'], { cwd: root });
        expect(existsSync(marker)).toBe(true);
        spawnSync('rm', [marker]);
        expect(idsAt(root, 'HEAD')).toEqual(all);
        expect(idsAt(root, 'HEAD~1')).toEqual(all);
        expect(existsSync(marker)).toBe(false);
      });
    });

    it('does not follow replaced objects and grafts, nor a damaged graph of commits', () => {
      inRepository(({ root, write, commit, git }) => {
        const first = git('rev-parse', 'HEAD').trim();
        write('roles/more.mdx', '---\ntitle: More\nresponsibilities: Does more.\n---\n');
        commit('Add a role');
        git('commit-graph', 'write', '--reachable');
        git('replace', first, 'HEAD');
        const graph = join(root, '.git/objects/info/commit-graph');
        chmodSync(graph, 0o644);
        writeFileSync(graph, 'CGPH\u0001\u0001 damaged');
        writeFileSync(join(root, '.git/info/grafts'), `${git('rev-parse', 'main').trim()}\n`);
        expect(idsAt(root, first)).toEqual(all);
        expect(idsAt(root, 'HEAD^')).toEqual(all);
        expect(idsAt(root, 'main')).toEqual([...all, 'more'].sort());
      });
    });

    it('is read from objects that lie elsewhere, in a shallow clone, and in a further working tree', () => {
      inRepository(({ root, git }) => {
        const clone = join(root, '../clone');
        gitIn(join(root, '..'), ['clone', '-q', '--shared', root, clone]);
        expect(idsAt(clone, 'HEAD')).toEqual(all);
        gitIn(join(root, '..'), ['clone', '-q', '--depth', '1', `file://${root}`, 'shallow']);
        expect(idsAt(join(root, '../shallow'), 'HEAD')).toEqual(all);
        expect(refusal(join(root, '../shallow'), 'HEAD^').fix).toContain('--unshallow');
        git('worktree', 'add', '-q', '-b', 'side', join(root, '../tree'));
        expect(idsAt(join(root, '../tree'), 'side')).toEqual(all);
      });
    });

    it('is not fetched from a server where a clone lacks it', () => {
      inRepository(({ root, git, write, commit }) => {
        write('roles/board.mdx', '---\ntitle: Former\nresponsibilities: Did it.\n---\n');
        commit('Change');
        write('roles/board.mdx', '---\ntitle: Board\nresponsibilities: Does it.\n---\n');
        commit('Change again');
        git('config', 'uploadpack.allowFilter', 'true');
        git('config', 'uploadpack.allowAnySHA1InWant', 'true');
        gitIn(join(root, '..'), ['clone', '-q', '--filter=blob:none', `file://${root}`, 'partial']);
        const partial = join(root, '../partial');
        const marker = join(root, '../marker');
        const program = join(root, '../program');
        writeFileSync(program, `#!/bin/sh\ntouch '${marker}'\n`);
        chmodSync(program, 0o755);
        gitIn(partial, ['config', 'remote.origin.uploadpack', program]);
        gitIn(partial, ['config', 'core.sshCommand', program]);
        // Git on its own asks the server: otherwise this tests nothing.
        spawnSync('git', ['cat-file', 'blob', 'HEAD^:roles/board.mdx'], { cwd: partial });
        expect(existsSync(marker)).toBe(true);
        spawnSync('rm', [marker]);
        const { why, message, fix } = refusal(partial, 'HEAD^');
        expect(why).toBe('unreadable');
        expect(message).toContain('the repository lacks roles/board.mdx');
        expect(fix).toContain('git fetch --refetch --no-filter');
        expect(existsSync(marker)).toBe(false);
      });
    });

    it('has bounds as that of today has', () => {
      inRepository(({ root, write, commit }) => {
        write('roles/huge.mdx', 'x'.repeat(300_000));
        write('roles/deep.mdx', `---\ntitle: Deep\nresponsibilities: a\n---\n${'> '.repeat(500)}a`);
        commit('Add what is too large');
        write('roles/huge.mdx', '');
        write('roles/deep.mdx', '');
        const found = at(root, 'HEAD', (handbook) =>
          runChecks(handbook).map((issue) => issue.found),
        );
        expect(found).toContain('The file has 293 KB.');
        expect(found).toContain('More than 50 lists or quotations start on this line.');
      });
    });

    it('has no links that lead out, and no files outside', () => {
      inRepository(({ root }) => {
        const secret = join(root, '../secret.mdx');
        writeFileSync(secret, '---\ntitle: Secret\nresponsibilities: None.\n---\n');
        const roles = tree(root, [
          `120000 blob ${blob(root, secret)}\tsecret.mdx`,
          `120000 blob ${blob(root, '../../../secret.mdx')}\tnear.mdx`,
          `120000 blob ${blob(root, 'x'.repeat(5_000))}\tlong.mdx`,
        ]);
        const kept = gitIn(root, ['ls-tree', 'HEAD'])
          .split('\n')
          .filter((line) => line && !line.endsWith('\troles'));
        const odd = gitIn(root, [
          'commit-tree',
          tree(root, [
            ...kept,
            `040000 tree ${roles}\troles`,
            `120000 blob ${blob(root, join(root, '..'))}\tfiles`,
          ]),
          ...['-m', 'Odd'],
        ]).trim();
        at(root, odd, ({ byId, attachments, problems }) => {
          expect([...byId.keys()].sort()).toEqual(['A.6.2.4', 'EV-1']);
          expect([...attachments.keys()]).toEqual([]);
          const told = problems.map(({ at }) => at.file);
          expect(told).toEqual(
            expect.arrayContaining(['files', 'roles/near.mdx', 'roles/secret.mdx']),
          );
        });
      });
    });

    it.each([
      [
        'a file and a folder of one name',
        (root: string) => [
          `100644 blob ${blob(root, 'a')}\tfiles`,
          `040000 tree ${tree(root, [`100644 blob ${blob(root, 'b')}\ta.txt`])}\tfiles`,
        ],
      ],
      [
        'a name that no disk takes',
        (root: string) => [`100644 blob ${blob(root, 'a')}\t${'a'.repeat(300)}.txt`],
      ],
      ['a file that is nowhere', () => [`100644 blob ${'1'.repeat(40)}\tb.txt`]],
    ])('with %s is refused in a sentence', (_, lines) => {
      inRepository(({ root }) => {
        const { why, message } = refusal(root, commitTree(root, lines(root)));
        expect(why).toBe('unreadable');
        expect(message).toMatch(/^The former state cannot be read: /);
      });
    });

    it('is refused where few objects become endless files', () => {
      inRepository(({ root }) => {
        const large = blob(root, '0'.repeat(12 * 1024 * 1024));
        const files = tree(
          root,
          Array.from({ length: 100 }, (_, index) => `100644 blob ${large}\t${index}.txt`).sort(),
        );
        expect(refusal(root, commitTree(root, [`040000 tree ${files}\tfiles`])).message).toContain(
          'more than 1 GB',
        );
      });
    });

    it('is told to be none where a name is odd, or git is missing', () => {
      inRepository(({ root, git }) => {
        for (const name of [
          '\u001b[2J',
          '--output=/tmp/x',
          '../../HEAD',
          'HEAD:roles',
          ':/Add',
          'a\nb',
          'HEAD@{1}',
        ])
          expect(refusal(root, name).why).toBe('unknown');
        const refs = join(root, '.git/refs/heads');
        symlinkSync('/etc/passwd', join(refs, 'link'));
        writeFileSync(join(refs, 'loop'), 'ref: refs/heads/loop\n');
        mkdirSync(join(refs, 'folder'));
        for (const name of ['link', 'loop', 'folder'])
          expect(refusal(root, name).why).toBe('unknown');
        const odd = 'caf\u00e9';
        git('branch', odd);
        expect(idsAt(root, odd)).toEqual(all);
        vi.stubEnv('PATH', join(root, 'no'));
        expect(refusal(root, 'main')).toMatchObject({
          why: 'unreadable',
          message: expect.stringContaining('git is not installed') as string,
          fix: expect.stringContaining('Install git') as string,
        });
      });
    });

    it('leaves no folder behind, and takes no program of the content for git', () => {
      inRepository(({ root, write, commit }) => {
        const marker = join(root, '../marker');
        write('git', `#!/bin/sh\ntouch '${marker}'\n`);
        write('sh', `#!/bin/sh\ntouch '${marker}'\n`);
        chmodSync(join(root, 'git'), 0o755);
        chmodSync(join(root, 'sh'), 0o755);
        commit('Add programs');
        const temporary = join(root, '../tmp');
        mkdirSync(temporary);
        vi.stubEnv('TMPDIR', temporary);
        vi.stubEnv('PATH', `.${delimiter}${process.env['PATH'] ?? ''}`);
        expect(tmpdir()).toBe(temporary);
        expect(idsAt(root, 'HEAD')).toEqual(all);
        expect(readdirSync(temporary)).toEqual([]);
        expect(existsSync(marker)).toBe(false);
      });
    });
  },
);
