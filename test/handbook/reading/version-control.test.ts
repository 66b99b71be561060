import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { git, GitError } from '../../../src/handbook/reading/git.ts';
import { findRepository } from '../../../src/handbook/reading/repository.ts';
import { versionControl } from '../../../src/handbook/reading/version-control.ts';
import { armRepository, attributes, plant } from './hostile-repository.ts';
import { gitIn, makeRepository } from './repository.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'aims-version-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const file = 'policies/POL-1.mdx';
const subjectsOf = (root: string) =>
  versionControl(root, [file])
    .history()
    ?.revisions.get(file)
    ?.map(({ subject }) => subject);

/** A repository with one commit, and its hash. */
function committed(name = 'repository', ...init: string[]) {
  const made = makeRepository(join(folder, name), ...init);
  made.write(file, 'One.\n');
  made.commit('Add');
  return { ...made, hash: made.git('rev-parse', 'HEAD').trim() };
}

describe('a content folder', () => {
  it.each([
    ['with packed references', (root: string) => void gitIn(root, ['pack-refs', '--all'])],
    ['with packed objects', (root: string) => void gitIn(root, ['gc', '-q'])],
    [
      'with no branch checked out',
      (root: string) => void gitIn(root, ['checkout', '-q', '--detach']),
    ],
    [
      'on a branch whose name has a slash',
      (root: string) => void gitIn(root, ['checkout', '-q', '-b', 'grc/2026']),
    ],
  ])('in a repository %s has its commit and history', (_, change) => {
    const { root, hash } = committed();
    change(root);
    expect(versionControl(root, [file]).commit()).toEqual({
      hash,
      date: '2026-03-01',
      modified: false,
    });
    expect(subjectsOf(root)).toEqual(['Add']);
    expect(versionControl(root, [file]).noHistory()).toBeUndefined();
  });

  it('in a repository with hashes of another kind has its history', () => {
    const { root, hash } = committed('repository', '--object-format=sha256');
    expect(hash).toHaveLength(64);
    expect(versionControl(root, [file]).commit()).toMatchObject({ hash, modified: false });
    expect(subjectsOf(root)).toEqual(['Add']);
  });

  it('in a further working tree has the history of its branch', () => {
    const { root, git } = committed();
    const tree = join(folder, 'tree');
    git('worktree', 'add', '-q', '-b', 'side', tree);
    writeFileSync(join(tree, file), 'Two.\n');
    gitIn(tree, ['commit', '-q', '-a', '-m', 'Change on the side']);
    expect(subjectsOf(tree)).toEqual(['Change on the side', 'Add']);
    expect(subjectsOf(root)).toEqual(['Add']);
  });

  it('that is a submodule has its own history', () => {
    const { root } = committed('content');
    const outer = committed('outer');
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', root, 'handbook');
    outer.commit('Add the handbook');
    expect(subjectsOf(join(outer.root, 'handbook'))).toEqual(['Add']);
    expect(versionControl(outer.root, [file]).commit()?.modified).toBe(false);
  });

  it('to which a link leads has its history', () => {
    const { root } = committed();
    symlinkSync(root, join(folder, 'link'));
    expect(subjectsOf(join(folder, 'link'))).toEqual(['Add']);
  });

  it('in a clone that fetches contents only when they are needed has its history', () => {
    const { root, write, commit, git } = committed();
    git('config', 'uploadpack.allowFilter', 'true');
    write('policies/old.mdx', 'Another.\n');
    commit('Add another');
    git('mv', 'policies/old.mdx', 'policies/new.mdx');
    write('policies/new.mdx', 'Another.\nChanged.\n');
    write(file, 'Two.\n');
    commit('Change');
    gitIn(folder, ['clone', '-q', '--filter=blob:none', `file://${root}`, 'partial']);
    expect(subjectsOf(join(folder, 'partial'))).toEqual(['Change', 'Add']);
  });

  it.skipIf(process.getuid?.() !== 0)('that belongs to somebody else has its history', () => {
    const { root } = committed();
    for (const path of ['.', ...readdirSync(root, { recursive: true, encoding: 'utf8' })])
      chownSync(join(root, path), 65534, 65534);
    expect(subjectsOf(root)).toEqual(['Add']);
  });
});

describe('what is not committed', () => {
  const uncommitted = (root: string, ...files: string[]) =>
    [...(versionControl(root, files).history()?.uncommitted ?? [])].sort();

  it('is what was changed, removed or added', () => {
    const { root, write, commit } = committed();
    write('policies/POL-2.mdx', 'Two.\n');
    write('policies/POL-3.mdx', 'Three.\n');
    commit('Add more');
    write(file, 'Changed.\n');
    rmSync(join(root, 'policies/POL-2.mdx'));
    write('policies/POL-4.mdx', 'Four.\n');
    expect(uncommitted(root, file, 'policies/POL-3.mdx', 'policies/POL-4.mdx')).toEqual([
      file,
      'policies/POL-2.mdx',
      'policies/POL-4.mdx',
    ]);
  });

  it('is what the handbook reads though git ignores it', () => {
    const { root, write, commit } = committed();
    write('.gitignore', 'files/\n');
    commit('Ignore');
    write('files/log.txt', 'Log.\n');
    expect(uncommitted(root, file, 'files/log.txt')).toEqual(['files/log.txt']);
  });

  it('is not what differs in line ends, or is kept by Git LFS, or was only touched', () => {
    const { root, write, commit } = committed();
    const oid = '5994471abb01112afcc18159f6cc74b4f511b99806da59b3caf5a9c173cacfc5';
    write(
      'files/large.txt',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 5\n`,
    );
    commit('Add a large file');
    write('files/large.txt', '12345');
    write(file, 'One.\r\n');
    utimesSync(join(root, file), 1, 1);
    expect(uncommitted(root, file, 'files/large.txt')).toEqual([]);
    write('files/large.txt', '12346');
    expect(uncommitted(root, file, 'files/large.txt')).toEqual(['files/large.txt']);
  });

  it('is a link that leads elsewhere', () => {
    const { root, commit } = committed();
    symlinkSync('POL-1.mdx', join(root, 'policies/POL-2.mdx'));
    commit('Add a link');
    expect(uncommitted(root, file, 'policies/POL-2.mdx')).toEqual([]);
    rmSync(join(root, 'policies/POL-2.mdx'));
    symlinkSync('../policies/POL-1.mdx', join(root, 'policies/POL-2.mdx'));
    expect(uncommitted(root, file, 'policies/POL-2.mdx')).toEqual(['policies/POL-2.mdx']);
  });
});

describe.skipIf(process.platform === 'win32')('a repository that names programs', () => {
  const marker = () => join(folder, 'marker');
  const ask = (root: string) => {
    const version = versionControl(root, [file]);
    return [version.commit(), version.history(), version.noHistory()] as const;
  };

  /** A repository with a commit that claims to be signed, and a file that git would have to look into. */
  function hostile(name: string) {
    const made = committed(name);
    made.write('.gitattributes', attributes);
    made.commit('Add attributes');
    const tree = made.git('rev-parse', 'HEAD^{tree}').trim();
    const who = 'Editor <editor@tiny.example> 1772500000 +0000';
    const signature =
      'gpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----\n';
    const object = `tree ${tree}\nparent ${made.git('rev-parse', 'HEAD').trim()}\nauthor ${who}\ncommitter ${who}\n${signature}\nSign\n`;
    const hash = gitIn(made.root, ['hash-object', '-t', 'commit', '-w', '--stdin'], object);
    made.git('update-ref', 'HEAD', hash.trim());
    utimesSync(join(made.root, file), 1, 1);
    return made;
  }

  it('has its history read, and starts none of them', () => {
    const { root } = hostile('content');
    armRepository(join(root, '.git'), marker());
    // Git on its own starts them: otherwise this tests nothing.
    spawnSync('git', ['status'], { cwd: root });
    expect(existsSync(marker())).toBe(true);
    rmSync(marker());

    const [commit, history] = ask(root);
    expect(commit?.modified).toBe(false);
    expect(history?.revisions.get(file)?.map(({ subject }) => subject)).toEqual(['Add']);
    expect(existsSync(marker())).toBe(false);
  });

  it.each([
    ['is the content itself', '.'],
    ['lies in a folder of the content', 'files'],
  ])('and %s is no repository', (_, place) => {
    const { root } = hostile('content');
    armRepository(join(root, '.git'), marker());
    const planted = join(root, place);
    mkdirSync(planted, { recursive: true });
    plant(join(root, '.git'), planted);
    expect(ask(root)).toEqual([undefined, undefined, { why: 'unversioned' }]);
    expect(ask(join(root, 'policies'))[2]).toEqual({ why: 'unversioned' });
    expect(existsSync(marker())).toBe(false);
  });

  it('does not stand in for the repository around it', () => {
    const outer = committed('outer');
    const inner = hostile('inner');
    armRepository(join(inner.root, '.git'), marker());
    cpSync(join(inner.root, '.git'), join(outer.root, 'policies'), { recursive: true });
    const version = versionControl(join(outer.root, 'policies'), ['POL-1.mdx']);
    expect(version.commit()).toMatchObject({ hash: outer.hash });
    expect(version.history()?.commits.map(({ subject }) => subject)).toEqual(['Add']);
    expect(existsSync(marker())).toBe(false);
  });

  it('leaves no program of the content to be taken for git', () => {
    const { root } = committed();
    const program = join(root, 'git');
    writeFileSync(program, `#!/bin/sh\ntouch '${marker()}'\n`);
    chmodSync(program, 0o755);
    vi.stubEnv('PATH', `.${delimiter}${process.env['PATH'] ?? ''}`);
    const before = process.cwd();
    try {
      process.chdir(root);
      expect(subjectsOf(root)).toEqual(['Add']);
    } finally {
      process.chdir(before);
    }
    expect(existsSync(marker())).toBe(false);
  });
});

describe('where nothing can be read, the reason', () => {
  const why = (root: string) => {
    const version = versionControl(root, [file]);
    expect(version.history()).toBeUndefined();
    return version.noHistory()?.why;
  };

  it('is that there is no version control', () => {
    mkdirSync(join(folder, 'plain'));
    expect(why(join(folder, 'plain'))).toBe('unversioned');
    mkdirSync(join(folder, 'plain/.git'));
    expect(why(join(folder, 'plain'))).toBe('unversioned');
    expect(why(join(folder, 'not-there'))).toBe('unversioned');
  });

  it('is that there is no commit', () => {
    const { root } = makeRepository(join(folder, 'repository'));
    expect(why(root)).toBe('empty');
  });

  it('is that references are stored as they cannot be read', () => {
    const { root } = committed();
    mkdirSync(join(root, '.git/reftable'));
    expect(why(root)).toBe('reftable');
  });

  it('is that git is missing', () => {
    const { root } = committed();
    vi.stubEnv('PATH', folder);
    expect(why(root)).toBe('notStarted');
  });

  it('is that objects are missing, or are none', () => {
    const { root } = committed();
    for (const name of readdirSync(join(root, '.git/objects')))
      rmSync(join(root, '.git/objects', name), { recursive: true });
    expect(why(root)).toBe('unreadable');
    expect(versionControl(root, [file]).noHistory()?.detail).toMatch(/^fatal: /);
    expect(versionControl(root, [file]).commit()).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('is that git does not come to an end', () => {
    const { root } = committed();
    writeFileSync(join(folder, 'git'), '#!/bin/sh\nsleep 1000\n');
    chmodSync(join(folder, 'git'), 0o755);
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH'] ?? ''}`);
    const repository = findRepository(root);
    if (!repository) throw new Error('The repository is not found.');
    expect(() => git(repository, ['log'], 0.5)).toThrow(
      expect.objectContaining({ constructor: GitError, fault: 'tooSlow' }),
    );
  });
});
