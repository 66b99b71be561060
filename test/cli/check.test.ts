import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { casesFolder } from '../checks/tiny-handbooks.ts';
import { armRepository, plant } from '../handbook/reading/hostile-repository.ts';
import { makeRepository } from '../handbook/reading/repository.ts';
import { version } from '../../package.json' with { type: 'json' };
import { aims, main } from './run.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-cli-'));
  content = join(folder, 'content');
  mkdirSync(join(content, 'controls'), { recursive: true });
  cpSync(join(casesFolder, 'handbook.yaml'), join(content, 'handbook.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('aims check', () => {
  it('finds nothing but warnings in the example, and exits with 0', () => {
    const { code, stdout, stderr } = aims(['check']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/\n0 errors, \d+ warnings? in \d+ files?\.\n$/);
    expect(code).toBe(0);
  });

  it('lets warnings fail with --strict', () => {
    expect(aims(['check', '--strict']).code).toBe(1);
  });

  it('reports what concerns a path, and errors only, where that is asked for', () => {
    writeFileSync(join(content, 'controls/A.2.2.mdx'), '---\nowner: nobody\n---\n');
    writeFileSync(join(content, 'controls/A.2.3.mdx'), '---\nowner: nobody\n---\n\n# Title\n');
    const of = (...args: string[]) => aims(['check', ...args], { cwd: content });
    expect(of('controls/A.2.3.mdx').stdout).not.toContain('A.2.2.mdx');
    expect(of('controls/A.2.3.mdx').stdout).toContain('mdx/heading');
    expect(of('controls/A.2.3.mdx', '--errors').stdout).not.toContain('warning  ');
    expect(of('controls').stdout).toContain('controls/A.2.2.mdx');
    expect(of('controls').stdout).not.toContain('handbook.yaml:');
    expect(of('nowhere')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('does not exist'),
    });
    expect(of('..')).toMatchObject({ code: 2 });
  });

  it('prints everything that is wrong at once, with place and remedy, and exits with 1', () => {
    writeFileSync(
      join(content, 'controls/A.2.2.mdx'),
      '---\nowner: nobody\naplicable: true\n---\n\n{process.env}\n',
    );
    writeFileSync(join(content, 'controls/A.2.3.mdx'), '---\nowner: [\n---\n');
    const { code, stdout, stderr } = aims(['check', '--content', 'content'], { cwd: folder });
    expect(stderr).toBe('');
    expect(stdout).toContain('content/controls/A.2.2.mdx:3:1  error  content/schema');
    expect(stdout).toContain('did you mean: applicable');
    expect(stdout).toContain('content/controls/A.2.2.mdx:6:1  error  mdx/code');
    expect(stdout).toContain('content/controls/A.2.3.mdx');
    expect(stdout).toContain('soa/missing-control');
    expect(code).toBe(1);
  });

  it.skipIf(process.platform === 'win32')(
    'starts no other program, unless an id is missing that git may know',
    () => {
      const marker = join(folder, 'marker');
      writeFileSync(join(folder, 'git'), `#!/bin/sh\ntouch '${marker}'\n`, { mode: 0o755 });
      const repository = makeRepository(join(folder, 'repository'));
      cpSync(content, repository.root, { recursive: true });
      mkdirSync(join(repository.root, 'roles'), { recursive: true });
      for (const id of ['lead', 'board'])
        writeFileSync(
          join(repository.root, `roles/${id}.mdx`),
          `---\ntitle: ${id}\nresponsibilities: Decides.\n---\n`,
        );
      repository.commit('Add');
      armRepository(join(repository.root, '.git'), marker);
      const path = `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
      aims(['check', '--content', repository.root], { env: { PATH: path } });
      plant(join(repository.root, '.git'), repository.root);
      const { stdout } = aims(['check', '--content', repository.root], { env: { PATH: path } });
      expect(stdout).toContain('crosswalk/clause-missing');
      expect(existsSync(marker)).toBe(false);
    },
  );

  it.skipIf(!existsSync('/dev/full'))('says in a sentence that not all could be printed', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [main, 'check'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(stderr).toBe(
      'aims: The output is incomplete. The disk is full. Free some space and try again.\n',
    );
    expect(status).toBe(1);
  });

  it.skipIf(process.platform === 'win32')('does not mind that nobody reads all of it', () => {
    const command = `"${process.execPath}" "${main}" check | head -n 1`;
    const { stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  it('names a missing, empty or foreign content folder without a stack trace, and exits with 1', () => {
    const cases = [
      join(folder, 'missing'),
      mkdtempSync(join(folder, 'empty-')),
      join(content, 'handbook.yaml'),
    ];
    for (const root of cases) {
      const { code, stdout, stderr } = aims(['check', '--content', root]);
      expect(stdout).toBe('');
      expect(stderr).toContain(root);
      expect(stderr).toContain('--content DIR');
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(code).toBe(1);
    }
  });

  it('exits with 2 when it is called wrongly, and says how it is called', () => {
    for (const args of [
      ['chek'],
      ['check', '--contnet', 'x'],
      ['check', '--as-of', '2026-02-30'],
      ['check', '--as-of', 'today'],
      ['check', '--format', 'xml'],
      ['check', '--content', ''],
      ['preview', '--base', 'https://example.org/aims/'],
    ]) {
      const { code, stderr } = aims(args);
      expect(stderr, args.join(' ')).toContain('error: ');
      expect(code, args.join(' ')).toBe(2);
    }
    for (const SOURCE_DATE_EPOCH of ['yesterday', '253402300800'])
      expect(aims(['check'], { env: { SOURCE_DATE_EPOCH } }).code, SOURCE_DATE_EPOCH).toBe(2);
  });

  it('helps, and exits with 0', () => {
    const { code, stdout } = aims(['--help']);
    expect(stdout).toContain('build');
    expect(code).toBe(0);
  });

  it('tells its version', () => {
    expect(aims(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
  });

  it('takes the as-of date from the option before SOURCE_DATE_EPOCH, and that before the handbook', () => {
    // Evidence of the example expires on 2027-01-15; POL-11 is due on the same day.
    const overdue = (args: string[], env = {}) =>
      aims(['check', ...args], { env }).stdout.includes('document/overdue');
    expect(overdue([])).toBe(false);
    expect(overdue([], { SOURCE_DATE_EPOCH: String(Date.UTC(2027, 1, 1) / 1000) })).toBe(true);
    expect(
      overdue(['--as-of', '2026-11-24'], {
        SOURCE_DATE_EPOCH: String(Date.UTC(2027, 1, 1) / 1000),
      }),
    ).toBe(false);
  });

  it('prints issues as JSON for other programs', () => {
    writeFileSync(join(content, 'controls/A.2.2.mdx'), '');
    const { stdout } = aims(['check', '--content', content, '--format', 'json']);
    const { errors, issues } = JSON.parse(stdout) as {
      errors: number;
      issues: Record<string, unknown>[];
    };
    expect(errors).toBeGreaterThan(0);
    expect(issues).toContainEqual(
      expect.objectContaining({
        rule: 'content/yaml',
        line: 1,
        column: 1,
        severity: 'error',
        found: 'The file is empty.',
      }),
    );
  });
});
