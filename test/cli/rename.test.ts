import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyOfExample } from '../editing/copy.ts';
import { aims } from './run.ts';

it('aims rename shows what it changes, first without changing it', () => {
  const { root, remove } = copyOfExample();
  try {
    const rename = (...args: string[]) => aims(['rename', ...args, '--content', root]);
    const record = join(root, '.aims/imports/evidence.json');
    mkdirSync(join(root, '.aims/imports'), { recursive: true });
    writeFileSync(record, '{"entries":{"EV-021":{"fields":{"kind":"record"}}}}');
    const dry = rename('EV-021', 'EV-900', '--dry-run');
    expect(dry.code).toBe(0);
    expect(dry.stdout).toContain('evidence/EV-021.mdx → ');
    expect(dry.stdout).toMatch(/\n {2}-.*EV-021.*\n {2}\+.*EV-900/);
    expect(dry.stdout).toContain('Nothing was changed.');
    expect(existsSync(join(root, 'evidence/EV-021.mdx'))).toBe(true);

    const done = rename('EV-021', 'EV-900');
    expect(done.code).toBe(0);
    expect(done.stdout).toContain('The checks find the same as before.');
    expect(existsSync(join(root, 'evidence/EV-021.mdx'))).toBe(false);
    expect(readFileSync(join(root, 'controls/A.6.2.4.mdx'), 'utf8')).toContain('EV-900');
    // The source of an import goes on to call it by its old id.
    expect(JSON.parse(readFileSync(record, 'utf8'))).toMatchObject({
      entries: { 'EV-900': { inSource: 'EV-021', fields: { kind: 'record' } } },
    });

    for (const [args, words] of [
      [['EV-90', 'EV-1'], 'No entry has the id EV-90'],
      [['A.6.2.4', 'ORG.8'], 'from the standard'],
      [['EV-001', 'pol-01'], 'exists already'],
    ] as const)
      expect(rename(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(words) });
  } finally {
    remove();
  }
});
