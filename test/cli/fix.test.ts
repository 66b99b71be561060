import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { casesFolder } from '../checks/tiny-handbooks.ts';
import { aims } from './run.ts';

it('aims fix shows what it would mend, and mends with --yes', () => {
  const root = mkdtempSync(join(tmpdir(), 'aims-fix-'));
  try {
    cpSync(join(casesFolder, 'handbook.yaml'), join(root, 'handbook.yaml'));
    mkdirSync(join(root, 'evidence'));
    const path = join(root, 'evidence/EV-1.mdx');
    const text = '---\ntitle: One\ncollected: 3. April 2026 # why\n---\n\nText.\n';
    writeFileSync(path, text);
    const fix = (...args: string[]) => aims(['fix', ...args, '--content', root]);

    const shown = fix();
    expect(shown.code).toBe(1);
    expect(shown.stdout).toContain('-collected: 3. April 2026 # why');
    expect(shown.stdout).toContain('+collected: 2026-04-03 # why');
    expect(shown.stdout).toContain('Nothing was changed.');
    expect(readFileSync(path, 'utf8')).toBe(text);

    const done = fix('--yes');
    expect(done.code).toBe(0);
    expect(done.stdout).toMatch(/Mended 1 file\. Before: \d+ errors.*Now: \d+ errors/);
    expect(readFileSync(path, 'utf8')).toBe(
      '---\ntitle: One\ncollected: 2026-04-03 # why\n---\n\nText.\n',
    );
    expect(fix()).toMatchObject({
      code: 0,
      stdout: 'There is nothing to mend without a decision.\n',
    });
  } finally {
    rmSync(root, { recursive: true });
  }
});
