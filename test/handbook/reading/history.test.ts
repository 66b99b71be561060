import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { versionControl } from '../../../src/handbook/reading/version-control.ts';
import { gitIn, makeRepository } from './repository.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'aims-history-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const lines = (...words: string[]) => words.map((word) => `${word}\n`).join('');
const text = lines('one', 'two', 'three', 'four', 'five');

const repository = () => makeRepository(join(folder, 'repository'));
const git = (cwd: string, ...args: string[]) => gitIn(cwd, args);
const readHistory = (root: string, ...files: string[]) => versionControl(root, files).history();

const subjectsOf = (root: string, file: string) =>
  readHistory(root)
    ?.revisions.get(file)
    ?.map(({ subject }) => subject);

describe('readHistory', () => {
  it('gives each file its own commits, the latest first, with day and hash', () => {
    const { root, write, commit, git } = repository();
    write('policies/POL-1.mdx', text);
    write('policies/POL-2.mdx', text.toUpperCase());
    commit('Add both');
    write('policies/POL-1.mdx', text + 'six\n');
    commit('Say "six", too');

    const history = readHistory(root);
    expect(history?.start).toBeUndefined();
    expect(history?.revisions.get('policies/POL-1.mdx')).toEqual([
      { hash: git('rev-parse', 'HEAD').trim(), date: '2026-03-02', subject: 'Say "six", too' },
      { hash: git('rev-parse', 'HEAD~1').trim(), date: '2026-03-01', subject: 'Add both' },
    ]);
    expect(subjectsOf(root, 'policies/POL-2.mdx')).toEqual(['Add both']);
  });

  it('keeps the names of authors out', () => {
    const { root, write, commit } = repository();
    write('policies/POL-1.mdx', text);
    commit('Add');
    expect(JSON.stringify([...(readHistory(root)?.revisions ?? [])])).not.toMatch(/editor/i);
  });

  it('follows a file through renames, and a new file of the old name starts anew', () => {
    const { root, write, commit } = repository();
    write('policies/old.mdx', text);
    commit('Add');
    renameSync(join(root, 'policies/old.mdx'), join(root, 'policies/POL-1.mdx'));
    write('policies/POL-1.mdx', text + 'six\n');
    commit('Give it its number');
    write('policies/old.mdx', 'Something else.\n');
    commit('Reuse the name');

    expect(subjectsOf(root, 'policies/POL-1.mdx')).toEqual(['Give it its number', 'Add']);
    expect(subjectsOf(root, 'policies/old.mdx')).toEqual(['Reuse the name']);
  });

  it('reads a folder of a repository, and nothing of what stands beside it', () => {
    const { root, write, commit } = repository();
    write('grc/content/policies/POL-1.mdx', text);
    write('grc/content-of-others/policies/POL-1.mdx', text.toUpperCase());
    commit('Add');
    write('grc/content-of-others/policies/POL-1.mdx', 'Changed.\n');
    write('README.md', 'Read me.\n');
    commit('Change others');

    expect([...(readHistory(join(root, 'grc/content'))?.revisions.keys() ?? [])]).toEqual([
      'policies/POL-1.mdx',
    ]);
    expect(subjectsOf(join(root, 'grc/content'), 'policies/POL-1.mdx')).toEqual(['Add']);
  });

  it.each([
    ['a folder of another name', 'docs/aims/policies/POL-1.mdx'],
    ['the top of the repository', 'policies/POL-1.mdx'],
    ['a file of another name', 'word/ai policy.md'],
  ])('goes on where the handbook moved in from %s', (_, before) => {
    const { root, write, commit, git } = repository();
    write(before, text);
    commit('Add');
    write(before, text + 'six\n');
    commit('Change');
    mkdirSync(join(root, 'content/policies'), { recursive: true });
    git('mv', before, 'content/policies/POL-1.mdx');
    commit('Move');

    expect(subjectsOf(join(root, 'content'), 'policies/POL-1.mdx')).toEqual([
      'Move',
      'Change',
      'Add',
    ]);
  });

  it('shows both sides of a merge, and the merge where a conflict was solved in it', () => {
    const { root, write, commit, git } = repository();
    write('policies/POL-1.mdx', text);
    write('policies/POL-2.mdx', text.toUpperCase());
    commit('Add');
    git('checkout', '-q', '-b', 'side');
    write('policies/POL-1.mdx', text.replace('two', 'side'));
    write('policies/POL-2.mdx', 'Changed on one side only.\n');
    commit('Side');
    git('checkout', '-q', 'main');
    write('policies/POL-1.mdx', text.replace('two', 'main'));
    commit('Main');
    expect(() => git('merge', '-q', 'side')).toThrow();
    write('policies/POL-1.mdx', text.replace('two', 'both'));
    commit('Merge');

    expect(subjectsOf(root, 'policies/POL-1.mdx')).toEqual(['Merge', 'Main', 'Side', 'Add']);
    expect(subjectsOf(root, 'policies/POL-2.mdx')).toEqual(['Side', 'Add']);
  });

  it('takes the beginning of a shallow clone for no change', () => {
    const { root, write, commit } = repository();
    write('policies/POL-1.mdx', text);
    write('policies/POL-2.mdx', text.toUpperCase());
    commit('Add');
    write('policies/POL-1.mdx', text + 'six\n');
    commit('Change before the clone');
    write('policies/POL-1.mdx', text + 'seven\n');
    commit('Change after it begins');
    git(folder, 'clone', '-q', '--depth', '2', pathToFileURL(root).href, 'shallow');

    const history = readHistory(join(folder, 'shallow'));
    expect(history?.start).toMatchObject({
      date: '2026-03-02',
      subject: 'Change before the clone',
    });
    expect(history?.revisions.get('policies/POL-1.mdx')).toHaveLength(1);
    expect(history?.revisions.has('policies/POL-2.mdx')).toBe(false);
  });

  it('is whole in a clone with all commits', () => {
    const { root, write, commit } = repository();
    write('policies/POL-1.mdx', text);
    commit('Add');
    git(folder, 'clone', '-q', pathToFileURL(root).href, 'whole');
    expect(readHistory(join(folder, 'whole'))?.start).toBeUndefined();
    expect(subjectsOf(join(folder, 'whole'), 'policies/POL-1.mdx')).toEqual(['Add']);
  });

  it('says which files differ from what was committed, by names of any kind', () => {
    const { root, write, commit } = repository();
    write('content/policies/POL-1.mdx', text);
    write('content/policies/POL-2.mdx', text.toUpperCase());
    commit('Add');
    write('content/policies/POL-1.mdx', 'Changed.\n');
    write('content/policies/Überblick 2.mdx', 'New.\n');
    write('README.md', 'Not of the handbook.\n');

    const files = ['policies/POL-1.mdx', 'policies/POL-2.mdx', 'policies/Überblick 2.mdx'];
    expect(readHistory(join(root, 'content'), ...files)?.uncommitted).toEqual(
      new Set(['policies/POL-1.mdx', 'policies/Überblick 2.mdx']),
    );
  });

  it('takes no message and no name of a file for another commit', () => {
    const { root, write, commit, git } = repository();
    write('policies/POL-1.mdx', text);
    commit('Add');
    const forged = `\x1e${'0'.repeat(40)}\x1f\x1f2019-01-01\x1fApproved by the board\x1f`;
    write('policies/POL-1.mdx', text + 'six\n');
    write(`policies/${'a'.repeat(40)}`, 'M');
    write('policies/M', 'M');
    commit(`Change${forged}`);

    const history = readHistory(root);
    expect(history?.commits.map(({ hash }) => hash)).toEqual(
      git('log', '--format=%H').trim().split('\n'),
    );
    const [revision] = history?.revisions.get('policies/POL-1.mdx') ?? [];
    expect(revision?.date).toBe('2026-03-02');
    expect(revision?.subject).toMatch(/^Change\ufffd0+\ufffd/);
    expect(history?.revisions.get(`policies/${'a'.repeat(40)}`)).toEqual([revision]);
  });

  it('shows no sign in a message that cannot be seen or turns what follows', () => {
    const { root, write, commit } = repository();
    write('policies/POL-1.mdx', text);
    commit('Undo \u202eevorppA\u202c \x1b[2Jnow\x9b');
    expect(subjectsOf(root, 'policies/POL-1.mdx')).toEqual([
      'Undo \ufffdevorppA\ufffd \ufffd[2Jnow\ufffd',
    ]);
  });

  it.each([
    ['-5', '1970-01-01'],
    ['253402300800', '9999-12-31'],
    ['99999999999999999999999', '1970-01-01'],
    ['never', '1970-01-01'],
  ])('gives a commit of the date %s a day that can be written', (date, day) => {
    const { root, write, commit, git } = repository();
    write('policies/POL-1.mdx', text);
    commit('Add');
    const tree = git('rev-parse', 'HEAD^{tree}').trim();
    const author = `Editor <editor@tiny.example> ${date} +0000`;
    const object = `tree ${tree}\nauthor ${author}\ncommitter ${author}\n\nAdd\n`;
    const hash = gitIn(
      root,
      ['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'],
      object,
    );
    git('update-ref', 'HEAD', hash.trim());
    expect(readHistory(root)?.commits.map(({ date }) => date)).toEqual([day]);
    expect(versionControl(root, []).commit()?.date).toBe(day);
  });

  it('heeds no settings of whoever runs it', () => {
    const { root, write, commit, git } = repository();
    write('content/policies/old.mdx', text);
    commit('Add');
    renameSync(join(root, 'content/policies/old.mdx'), join(root, 'content/policies/Ü.mdx'));
    commit('Rename');
    for (const [name, value] of Object.entries({
      'diff.renames': 'false',
      'diff.relative': 'true',
      'log.showRoot': 'false',
      'log.showSignature': 'true',
      'color.ui': 'always',
      'core.quotePath': 'true',
    }))
      git('config', name, value);
    expect(subjectsOf(join(root, 'content'), 'policies/Ü.mdx')).toEqual(['Rename', 'Add']);
  });
});
