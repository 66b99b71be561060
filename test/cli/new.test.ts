import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfExample } from '../editing/copy.ts';
import { aims } from './run.ts';

let root: string;
let remove: () => void;
beforeEach(() => ({ root, remove } = copyOfExample()));
afterEach(() => remove());

const begin = (...args: string[]) => aims(['new', ...args, '--content', root]);

describe('aims new', () => {
  it('writes a file, and says what is left to fill in', () => {
    const { code, stdout } = begin(
      ...['risks', 'RISK-77', '--title', 'Prompt injection', '--owner', 'role-ciso'],
      ...['--set', 'category=ai', '--set', 'likelihood=3'],
    );
    expect(code).toBe(0);
    expect(stdout).toContain('risks/RISK-77.mdx');
    expect(stdout).toContain('To fill in: impact.');
    const text = readFileSync(join(root, 'risks/RISK-77.mdx'), 'utf8');
    expect(text).toContain('title: Prompt injection\n');
    expect(text).toContain('likelihood: 3\n');
    expect(text).toContain('\n# treatment: mitigate\n');
  });

  it('writes nothing through a folder that is a link to another place', () => {
    const outside = mkdtempSync(join(tmpdir(), 'aims-outside-'));
    try {
      rmSync(join(root, 'incidents'), { recursive: true, force: true });
      symlinkSync(outside, join(root, 'incidents'));
      const { code, stderr } = begin('incidents', 'INC-77', '--title', 'x');
      expect([code, readdirSync(outside)]).toEqual([2, []]);
      expect(stderr).toContain('is a link that leads out of the content');
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('never overwrites an entry', () => {
    const before = readFileSync(join(root, 'risks/RISK-01.mdx'), 'utf8');
    expect(begin('risks', 'RISK-01')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('exists already'),
    });
    expect(readFileSync(join(root, 'risks/RISK-01.mdx'), 'utf8')).toBe(before);
  });

  it('says what is wrong with how it was called, and writes nothing', () => {
    const before = readdirSync(root, { recursive: true });
    for (const [args, words] of [
      [['risk'], 'Did you mean risks?'],
      [['risks', '--set', 'likelyhood=3'], 'Did you mean `likelihood`?'],
      [['risks', '--set', 'likelihood=9'], 'number from 1 to 5'],
      [['roles'], '--title'],
      [['risks', '../escape'], 'cannot be an id'],
    ] as const) {
      const { code, stderr } = begin(...args);
      expect(code, args.join(' ')).toBe(2);
      expect(stderr).toContain(words);
    }
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });
});
