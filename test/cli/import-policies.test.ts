import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { aims } from './run.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-import-'));
  content = join(folder, 'content');
  cpSync(join(toolRoot, 'test/site/small-content'), content, { recursive: true });
  writeFileSync(join(folder, 'access-policy.md'), '# Access policy\n\nSee <b>this</b>.\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) =>
  aims(['import', 'policies', ...args, '--content', content], { cwd: folder });
const says = ['--set', 'owner=lead', '--set', 'origin=isms'];
const entry = () => join(content, 'policies/POL-access-policy.mdx');

describe('aims import policies', () => {
  it('shows first, then writes, with a line for each document', () => {
    const shown = run('access-policy.md', ...says, '--dry-run');
    expect(shown.stdout).toContain('── policies/POL-access-policy.mdx');
    expect(shown.stdout).toContain('Would write 1 file: 1 policy.');
    expect(existsSync(entry())).toBe(false);
    const { code, stdout } = run('access-policy.md', ...says);
    expect(code).toBe(0);
    expect(stdout).toContain('access-policy.md → POL-access-policy: Access policy');
    expect(readFileSync(entry(), 'utf8')).toContain('\nSee **this**.\n');
    expect(run('access-policy.md', ...says).stdout).toContain('Nothing to write');
  });

  it('writes nothing if a document cannot be imported, unless it is to be left out', () => {
    writeFileSync(join(folder, 'old.doc.docx'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    const refused = run('.', ...says);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('old.doc.docx is in the format of Word before 2007');
    expect(existsSync(entry())).toBe(false);
    const { code, stdout } = run('access-policy.md', 'old.doc.docx', ...says, '--skip-faulty');
    expect(code).toBe(0);
    expect(stdout).toContain('1 left out');
    expect(existsSync(entry())).toBe(true);
  });

  it('reports as JSON', () => {
    const { stdout } = run('access-policy.md', ...says, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      what: 'policies',
      counts: { documents: 1, new: 1, faulty: 0 },
      written: true,
      files: ['policies/POL-access-policy.mdx', '.aims/imports/policies.json'],
    });
    writeFileSync(join(folder, 'access-policy.md'), '# Access policy\n\nSee <b>that</b>.\n');
    const again = run('access-policy.md', '--update', '--dry-run');
    expect(again.stdout).toContain('  -See **this**.\n  +See **that**.\n');
    expect(again.stdout).toContain('Would write 1 file: 1 changed.');
    expect(readFileSync(entry(), 'utf8')).toContain('**this**');
  });

  it('says what is wrong with how it was called', () => {
    expect(run('gone.md').stderr).toContain('There is no file or folder gone.md.');
    expect(run('access-policy.md', '--set', 'ownr=lead').stderr).toContain('Write `owner`');
    expect(run('access-policy.md', '--base-url', 'docs').code).toBe(2);
  });
});
