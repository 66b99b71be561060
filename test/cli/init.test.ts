import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../schemas/handbook.ts';
import { runChecks } from '../../src/checks/run.ts';
import { toolRoot } from '../../src/cli/content.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { aims } from './run.ts';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'aims-init-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const init = (...args: string[]) => aims(['init', ...args], { cwd: folder });

const text = (path: string) => readFileSync(join(folder, path), 'utf8');

const filesIn = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();

const certificate = [
  ...['--certificate', '4711: A', '--certificate-body', 'Example Certification Ltd'],
  ...['--certificate-issued', '2025-03-10', '--certificate-valid-until', '2028-03-09'],
];

describe('aims init', () => {
  it.each(languages)(
    'writes a handbook without errors in %s, with one warning for all that is undecided',
    (language) => {
      const { code, stdout, stderr } = init('.', '--name', 'Acme: "A" #1', '--language', language);
      expect(stderr).toBe('');
      expect(code).toBe(0);
      expect(stdout).toContain('The check finds no errors');
      const handbook = loadHandbook({ root: join(folder, 'content') });
      expect(handbook.config).toMatchObject({ organization: { name: 'Acme: "A" #1' }, language });
      expect(handbook.config.isms).toBeUndefined();
      expect(handbook.entries.controls).toHaveLength(38);
      expect(handbook.entries.clauses.map(({ id }) => id).sort()).toHaveLength(7);
      expect(handbook.entries.roles.flatMap(({ data }) => data.holders)).toEqual([]);
      const issues = runChecks(handbook);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(issues.filter(({ rule }) => rule === 'soa/undecided')).toMatchObject([
        {
          at: { file: 'controls/A.2.2.mdx' },
          found: '38 decisions to make, begin here. No control is decided yet.',
        },
      ]);
      expect(issues.filter(({ rule }) => rule === 'content/template-left')).toHaveLength(1);
      expect(issues.length).toBeLessThan(40);
    },
  );

  it('writes everything that a repository needs, and nothing else', () => {
    init('ours', '--name', 'Acme', ...certificate);
    expect(
      filesIn(join(folder, 'ours')).filter(
        (file) => !/^(?:\.astro|content\/(?:controls|clauses|roles))\//.test(file),
      ),
    ).toEqual([
      '.gitattributes',
      '.github/workflows/handbook.yml',
      '.gitignore',
      '.gitlab-ci.yml',
      '.vscode/extensions.json',
      '.vscode/handbook.code-snippets',
      '.vscode/settings.json',
      '.vscode/tasks.json',
      'CODEOWNERS',
      'README.md',
      'astro.config.mjs',
      'content/handbook.yaml',
      'content/isms/controls.csv',
      'package.json',
    ]);
    expect(loadHandbook({ root: join(folder, 'ours/content') }).config.isms).toEqual({
      standard: 'ISO/IEC 27001:2022',
      certificate: '4711: A',
      body: 'Example Certification Ltd',
      issued: '2025-03-10',
      validUntil: '2028-03-09',
    });
    expect(JSON.parse(text('ours/package.json'))).toMatchObject({
      name: 'acme-handbook',
      private: true,
      scripts: { check: 'aims check', build: 'aims build' },
      devDependencies: {
        'aims-handbook': `file:${relative(join(folder, 'ours'), toolRoot).replaceAll('\\', '/')}`,
      },
    });
    expect(readdirSync(folder)).toEqual(['ours']);
  });

  it('gives workflows few permissions, and the actions that this repository uses itself', () => {
    init('.', '--name', 'Acme');
    const workflow = parse(text('.github/workflows/handbook.yml')) as {
      permissions: object;
      jobs: { handbook: { permissions: object; steps: { uses?: string; run?: string }[] } };
    };
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.handbook.permissions).toEqual({ contents: 'read' });
    const actions = workflow.jobs.handbook.steps.flatMap(({ uses }) => uses ?? []);
    for (const action of actions) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40}$/);
    const own = readFileSync(join(toolRoot, '.github/workflows/ci.yml'), 'utf8');
    for (const action of actions.filter((each) => !each.includes('upload-artifact')))
      expect(own).toContain(action);
    expect(parse(text('.gitlab-ci.yml'))).toMatchObject({
      handbook: { script: expect.arrayContaining(['npx aims build']) },
    });
  });

  it('adds the policies of the example as drafts, which the check finds to be a template', () => {
    init('.', '--name', 'Acme', '--from-example');
    const handbook = loadHandbook({ root: join(folder, 'content') });
    expect(handbook.entries.policies).toHaveLength(12);
    for (const { data } of handbook.entries.policies)
      expect(data).toMatchObject({ status: 'draft', version: '0.1', changes: [] });
    const issues = runChecks(handbook);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues.find(({ rule }) => rule === 'content/template-left')?.found).toContain(
      '20 files are still text of the template',
    );
    // Once the marks are gone, the names of the example are still found.
    for (const { file } of handbook.entries.policies) {
      const path = join('content', file);
      writeFileSync(join(folder, path), text(path).replace(/^# aims-template.*\n/m, ''));
    }
    const left = runChecks(loadHandbook({ root: join(folder, 'content') })).filter(
      ({ rule }) => rule === 'content/template-left',
    );
    expect(left.filter(({ found }) => found.includes('names Talfluh')).length).toBeGreaterThan(5);
  });

  it('keeps what npm and git have written', () => {
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(
      join(folder, 'package.json'),
      '{"name":"mine","scripts":{"check":"mine"},"devDependencies":{"aims-handbook":"file:x.tgz"}}',
    );
    expect(init('.', '--name', 'Acme').code).toBe(0);
    expect(JSON.parse(text('package.json'))).toMatchObject({
      name: 'mine',
      scripts: { check: 'mine', build: 'aims build' },
      devDependencies: { 'aims-handbook': 'file:x.tgz' },
    });
  });

  it('refuses a folder that is not empty, and says what is in the way', () => {
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    mkdirSync(join(folder, 'content'));
    const { code, stderr } = init('.', '--name', 'Acme');
    expect(code).toBe(2);
    expect(stderr).toContain('content and notes.txt are in the way');
    expect(readdirSync(folder).sort()).toEqual(['content', 'notes.txt']);
    expect(init('notes.txt', '--name', 'Acme')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is a file'),
    });
  });

  it('says what is missing where it cannot ask, and writes nothing', () => {
    expect(init('.')).toMatchObject({ code: 2, stderr: expect.stringContaining('--name') });
    expect(init('.', '--name', 'Acme', '--certificate', '1')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        '--certificate-body, --certificate-issued, --certificate-valid-until are missing',
      ),
    });
    expect(init('.', '--name', 'Acme', '--language', 'nl')).toMatchObject({ code: 2 });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes nothing if the answers make a handbook with errors, or package.json is broken', () => {
    const { code, stderr } = init(
      ...['a/b', '--name', 'Acme', ...certificate.slice(0, -1), '2020-01-01'],
    );
    expect(code).toBe(2);
    expect(stderr).toContain('`isms.validUntil` is 2020-01-01, before `issued` (2025-03-10)');
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(join(folder, 'package.json'), '{');
    expect(init('.', '--name', 'Acme')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not valid JSON'),
    });
    expect(readdirSync(folder)).toEqual(['package.json']);
    expect(text('package.json')).toBe('{');
  });
});
