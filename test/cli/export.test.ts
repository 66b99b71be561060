import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { aims } from './run.ts';

let folder: string;
let content: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-export-'));
  content = join(folder, 'content');
  out = join(folder, 'taken');
  cpSync(join(toolRoot, 'test/site/small-content'), content, { recursive: true });
  writeFileSync(
    join(content, 'roles/role-night.mdx'),
    '---\ntitle: Night watch\nresponsibilities: Looks after the systems at night.\n---\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const take = (...args: string[]) =>
  aims(['export', '--content', content, '--out', out, ...args], { cwd: folder });

describe('aims export', () => {
  it('writes the files that were named, and nothing else', () => {
    const { code, stdout } = take('roles', 'soa.md', '--site', 'https://aims.example.org/');
    expect(stdout).toContain(`Wrote 3 files to ${out}`);
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['roles.csv', 'roles.xlsx', 'soa.md']);
    expect(readFileSync(join(out, 'roles.csv'), 'utf8')).toContain('Night watch');
  });

  it('writes all files where none was named', () => {
    expect(take().code).toBe(0);
    expect(readdirSync(out)).toEqual(expect.arrayContaining(['soa.docx', 'handbook.json']));
  });

  it('says which exports there are where a name is none of them', () => {
    const { code, stderr } = take('rules');
    expect(code).toBe(2);
    expect(stderr).toContain('There is no export rules. There are: soa.xlsx,');
    expect(existsSync(out)).toBe(false);
  });

  it('writes nothing of a handbook with errors', () => {
    writeFileSync(join(content, 'roles/role-day.mdx'), '---\ntitle: 1\n---\n');
    const { code, stderr } = take();
    expect(code).toBe(1);
    expect(stderr).toContain('Nothing was exported');
    expect(existsSync(out)).toBe(false);
  });

  it('takes no address that is none', () => {
    expect(take('--site', 'aims.example.org').code).toBe(2);
  });
});
