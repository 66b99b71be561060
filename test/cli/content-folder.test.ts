import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aims } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'aims-where-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a handbook whose only fault names it: a role without fields. */
function handbookAt(path: string, id: string) {
  mkdirSync(join(folder, path, 'roles'), { recursive: true });
  writeFileSync(join(folder, path, 'handbook.yaml'), 'title: Ours\n');
  writeFileSync(join(folder, path, 'roles', `${id}.mdx`), '');
}

/** Which handbook is checked from a folder, by the path at which its role is reported. */
function checked(cwd: string, args: string[] = [], env: Record<string, string> = {}) {
  mkdirSync(join(folder, cwd), { recursive: true });
  const { stdout, stderr } = aims(['check', ...args], { cwd: join(folder, cwd), env });
  return /^(\S*\.mdx):/m.exec(stdout)?.[1] ?? stderr;
}

describe('the handbook that is checked', { timeout: 60_000 }, () => {
  it('is the one that one stands in, or above, or its content/', () => {
    handbookAt('ours', 'ours');
    expect(checked('ours')).toBe('roles/ours.mdx');
    expect(checked('ours/roles/board')).toBe('../../roles/ours.mdx');
    handbookAt('site/content', 'site');
    expect(checked('site')).toBe('content/roles/site.mdx');
    expect(checked('site/scripts')).toBe('../content/roles/site.mdx');
    expect(checked('site/content/files')).toBe('../roles/site.mdx');
  });

  it('is the nearest, where one is within another', () => {
    handbookAt('.', 'outer');
    handbookAt('part', 'inner');
    expect(checked('part')).toBe('roles/inner.mdx');
    expect(checked('elsewhere')).toBe('../roles/outer.mdx');
  });

  it('is what --content names, before what AIMS_CONTENT names, before that', () => {
    for (const name of ['here', 'named', 'set']) handbookAt(name, name);
    const env = { AIMS_CONTENT: '../set' };
    expect(checked('here', ['--content', '../named'], env)).toBe('../named/roles/named.mdx');
    expect(checked('here', [], env)).toBe('../set/roles/set.mdx');
    expect(checked('here', [], { AIMS_CONTENT: '' })).toBe('roles/here.mdx');
  });

  it('is never the example of the tool: without any, the command was called wrongly', () => {
    for (const command of ['check', 'build', 'dev']) {
      const { code, stdout, stderr } = aims([command], { cwd: folder });
      expect(code, command).toBe(2);
      expect(stdout, command).toBe('');
      expect(stderr, command).toContain(`No handbook was found: neither ${folder} nor`);
      expect(stderr, command).toContain('--content DIR');
    }
  });

  it('is not one whose handbook.yaml has another name, which is told', () => {
    writeFileSync(join(folder, 'handbook.yml'), 'title: Ours\n');
    const { code, stderr } = aims(['check'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('Rename handbook.yml to handbook.yaml.');
    expect(aims(['check', '--content', '.'], { cwd: folder }).stderr).toContain(
      'Rename handbook.yml to handbook.yaml.',
    );
  });

  it('is not the folder above its content/, which is told where it is named', () => {
    handbookAt('site/content', 'site');
    const { code, stderr } = aims(['check', '--content', 'site'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain(`Name ${join(folder, 'site/content')}`);
  });
});

describe('the site', { timeout: 60_000 }, () => {
  it('is looked for beside the handbook that one stands in', () => {
    handbookAt('site/content', 'site');
    for (const cwd of ['site', 'site/content', 'site/content/roles'])
      expect(aims(['preview'], { cwd: join(folder, cwd) }).stderr).toContain(
        join(folder, 'site/dist'),
      );
  });
});
