import { afterEach, describe, expect, it, vi } from 'vitest';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadHandbook } from '../../src/handbook/load.ts';
import type { KnownFiles } from '../../src/handbook/read-source.ts';
import type { Handbook } from '../../src/handbook/types.ts';
import { handbookIn, inContentFolder, role } from './content-folder.ts';

const config = (more: string) =>
  `title: T\norganization: { name: T }\nlanguage: de\nscope: s\nsoa: { version: "1", status: draft, owner: lead }\nriskAppetite: 8\n${more}`;

describe('the as-of date', () => {
  afterEach(() => void vi.useRealTimers());
  const asOf = (yaml: string, given?: string) =>
    inContentFolder(
      { 'handbook.yaml': config(yaml) },
      (root) => loadHandbook({ root, asOf: given }).asOf,
    );

  it('is the one that is asked for', () => {
    expect(asOf('asOf: 2026-01-31', '2025-05-05')).toBe('2025-05-05');
  });

  it('is else that of the handbook', () => {
    expect(asOf('asOf: 2026-01-31')).toBe('2026-01-31');
  });

  it('is else today in UTC, wherever the machine stands', () => {
    vi.useFakeTimers({ now: new Date('2027-03-01T23:30:00-05:00') });
    expect(asOf('')).toBe('2027-03-02');
  });

  it('is still that of the handbook where something else in handbook.yaml is wrong', () => {
    expect(asOf('asOf: 2026-01-31\nbrnd: x')).toBe('2026-01-31');
  });
});

describe('a handbook.yaml that is wrong', () => {
  it('loses only the fields that are wrong', () => {
    const { config: read } = handbookIn({
      'handbook.yaml': config('reviewSoonDays: soon\nchecks: { mdx/heading: off }'),
    });
    expect(read.language).toBe('de');
    expect(read.riskAppetite).toBe(8);
    expect(read.soa.owner).toBe('lead');
    expect(read.checks).toEqual({ 'mdx/heading': 'off' });
    expect(read.reviewSoonDays).toBe(60);
  });
});

describe('entries', () => {
  it('come in the order of the standard, whatever the folders', () => {
    const control =
      '---\nowner: lead\napplicable: false\njustification: x\nexclusionBasis: not-needed\nlastReviewed: 2026-01-01\nnextReview: 2027-01-01\n---\n';
    const { entries } = handbookIn({
      'controls/b/A.10.2.mdx': control,
      'controls/A.2.3.mdx': control,
      'controls/a/A.2.2.mdx': control,
    });
    expect(entries.controls.map(({ id, title }) => `${id} ${title}`)).toEqual([
      'A.2.2 AI policy',
      'A.2.3 Alignment with other organizational policies',
      'A.10.2 Allocating responsibilities',
    ]);
  });

  it('with an id that is taken are not loaded twice, and what they name is still checked', () => {
    const policy =
      '---\ntitle: P\nowner: nobody\nkind: policy\norigin: aims\nversion: "1"\nstatus: draft\n---\n';
    const handbook = handbookIn({ 'policies/a/P-1.mdx': policy, 'policies/b/P-1.mdx': policy });
    expect(handbook.entries.policies).toHaveLength(1);
    expect(handbook.references.map(({ file, to }) => [file, to])).toEqual([
      ['policies/a/P-1.mdx', 'nobody'],
      ['policies/b/P-1.mdx', 'nobody'],
    ]);
  });
});

describe('the commit', () => {
  const git = (root: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@t.example', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  const commit = (root: string) => {
    git(root, 'init', '--quiet');
    git(root, 'add', '.');
    git(root, 'commit', '--quiet', '--message', 'All');
    return git(root, 'rev-parse', 'HEAD').trim();
  };

  it('is unknown without version control', () => {
    expect(handbookIn({}).commit()).toBeUndefined();
  });

  it('is the one at which the folder stands, and its day', () => {
    vi.stubEnv('GIT_COMMITTER_DATE', '2026-05-04T12:00:00Z');
    inContentFolder({ 'roles/lead.mdx': role() }, (root) => {
      const hash = commit(root);
      expect(loadHandbook({ root }).commit()).toEqual({
        hash,
        date: '2026-05-04',
        modified: false,
      });
    });
    vi.unstubAllEnvs();
  });

  it.each([
    ['changed', 'roles/lead.mdx'],
    ['new', 'roles/board.mdx'],
  ])('says that a file is %s', (_, file) => {
    inContentFolder({ 'roles/lead.mdx': role() }, (root) => {
      commit(root);
      writeFileSync(join(root, file), role('More.\n'));
      expect(loadHandbook({ root }).commit()?.modified).toBe(true);
    });
  });

  it('is that of the folder, not of a repository that git was started for', () => {
    inContentFolder({}, (other) => {
      commit(other);
      vi.stubEnv('GIT_DIR', join(other, '.git'));
      try {
        expect(handbookIn({}).commit()).toBeUndefined();
      } finally {
        vi.unstubAllEnvs();
      }
    });
  });
});

describe('a handbook that is loaded again', () => {
  it('reads only the files whose text changed, and finds what is wrong in all of them', () => {
    const files = { 'handbook.yaml': config(''), 'roles/lead.mdx': role(), 'roles/cro.mdx': 'x' };
    inContentFolder(files, (root) => {
      const known: KnownFiles = new Map();
      const documentOf = (id: string, { documents }: Handbook) =>
        documents.find((document) => document.id === id);
      const first = loadHandbook({ root, known });
      writeFileSync(join(root, 'roles/lead.mdx'), role().replace('title: ', 'title: New '));
      const second = loadHandbook({ root, known });
      expect(documentOf('cro', second)).toBe(documentOf('cro', first));
      expect(second.byId.get('lead')?.title).not.toBe(first.byId.get('lead')?.title);
      expect(second.problems).toEqual(loadHandbook({ root }).problems);
    });
  });

  it('takes the titles of a standard in the new language when the language changes', () => {
    const control = '---\nowner: lead\napplicable: undecided\n---\n';
    inContentFolder({ 'handbook.yaml': config(''), 'controls/A.2.2.mdx': control }, (root) => {
      const known: KnownFiles = new Map();
      const title = () => loadHandbook({ root, known }).byId.get('A.2.2')?.title;
      const german = title();
      writeFileSync(
        join(root, 'handbook.yaml'),
        config('').replace('language: de', 'language: fr'),
      );
      expect(german).toBe('KI-Politik');
      expect(title()).toBe('Politique d’IA');
    });
  });
});
