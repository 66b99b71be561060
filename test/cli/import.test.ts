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
  writeFileSync(
    join(folder, 'vendors.csv'),
    'Ref,Vendor,Services,Country\nV-1,Karo AG,"Hosting, support",Switzerland\nV-2,Mira,,\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => aims(['import', ...args, '--content', content], { cwd: folder });

describe('aims import', () => {
  it('says what is missing, and writes nothing', () => {
    const { code, stdout } = run('suppliers', 'vendors.csv');
    expect(code).toBe(1);
    expect(stdout).toContain('2 faults. Nothing was written.');
    expect(stdout).toContain('--set owner=…');
    expect(stdout).toContain('Rows 2–3');
    expect(existsSync(join(content, 'suppliers'))).toBe(false);
  });

  it('shows first, then writes, and reports what became of each cell', () => {
    const shown = run('suppliers', 'vendors.csv', '--set', 'owner=lead', '--dry-run');
    expect(shown.stdout).toContain('── suppliers/V-1.mdx');
    expect(shown.stdout).toContain('Would write 2 files: 2 new.');
    expect(existsSync(join(content, 'suppliers'))).toBe(false);
    const { code, stdout } = run(
      'suppliers',
      'vendors.csv',
      '--set',
      'owner=lead',
      '--report',
      'r.json',
    );
    expect([code, stdout.includes('Wrote 2 files: 2 new.')]).toEqual([0, true]);
    expect(readFileSync(join(content, 'suppliers/V-1.mdx'), 'utf8')).toBe(
      '---\ntitle: Karo AG\nowner: lead\nservices:\n  - Hosting, support\ncountry: Switzerland\nresponsibilities: []\n---\n',
    );
    const report = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as {
      cells: { at: string }[];
      written: boolean;
    };
    expect(report.written).toBe(true);
    expect(report.cells.map(({ at }) => at)).toEqual(['B2', 'C2', 'D2', 'A2', 'B3', 'A3']);
  });

  it('writes a proposal for a mapping, and never over a file', () => {
    const { code, stdout } = run('suppliers', 'vendors.csv', '--suggest');
    expect([code, stdout.includes('Wrote vendors.suppliers.yaml')]).toEqual([0, true]);
    expect(readFileSync(join(folder, 'vendors.suppliers.yaml'), 'utf8')).toContain(
      'Vendor: title # ',
    );
    const again = run('suppliers', 'vendors.csv', '--suggest');
    expect([again.code, again.stderr.includes('exists already')]).toEqual([1, true]);
    expect(run('suppliers', 'vendors.csv', '--mapping', 'vendors.suppliers.yaml').code).toBe(0);
  });

  it.each([
    [['suppliers'], 2],
    [['nonsense', 'vendors.csv'], 2],
    [['suppliers', 'none.csv'], 1],
    [['suppliers', 'vendors.csv', '--set', 'owner'], 2],
    [['suppliers', 'vendors.csv', '--set', 'ownr=lead'], 1],
    [['suppliers', 'vendors.csv', '--report', 'r.txt'], 2],
    [['suppliers', 'vendors.csv', '--mapping', 'none.yaml'], 1],
  ])('%j ends with %d, and without a stack trace', (args, expected) => {
    const { code, stderr } = run(...args);
    expect(code).toBe(expected);
    expect(stderr).not.toMatch(/\n {4}at /);
  });
});
