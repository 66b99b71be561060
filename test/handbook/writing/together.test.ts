import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFile, replaceFile } from '../../../src/editing/files.ts';
import { isLeftBehind, ownMark } from '../../../src/handbook/writing/left-behind.ts';
import { finishInterrupted, putTogether } from '../../../src/handbook/writing/together.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'aims-together-')));
  writeFileSync(join(root, 'a.txt'), 'old a');
  writeFileSync(join(root, 'b.txt'), 'old b');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const source = (file: string) => join(import.meta.dirname, '../../../src', file);

/** All files of the folder by their paths, hidden ones too. */
const state = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );

const old = { 'a.txt': 'old a', 'b.txt': 'old b' };
const changed = { 'a.txt': 'new a', 'c.txt': 'new b', 'd/e.txt': 'new' };

/** Changes the files in a process of its own, before whose n-th step of the file system something happens. */
function change(step: number, happens: string) {
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let steps = 0;
    for (const name of ['writeFileSync', 'renameSync', 'linkSync', 'mkdirSync', 'rmSync']) {
      const real = fs[name];
      fs[name] = (...args) => {
        if (++steps === ${step}) { ${happens} }
        return real(...args);
      };
    }
    syncBuiltinESMExports();
    const { putTogether } = await import(${JSON.stringify(source('handbook/writing/together.ts'))});
    putTogether(${JSON.stringify(root)}, (staged) => {
      for (const [name, text] of [['0', 'new a'], ['1', 'new b'], ['2', 'new']])
        fs.writeFileSync(staged + '/' + name, text, { flag: 'wx' });
      return [
        { from: '0', to: 'a.txt' },
        { from: '1', to: 'c.txt', instead: 'b.txt' },
        { from: '2', to: 'd/e.txt' },
      ];
    });
    console.log(steps);
  `;
  return spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
    encoding: 'utf8',
  });
}

describe('files that are changed together', { timeout: 300_000 }, () => {
  const reset = () => {
    rmSync(root, { recursive: true, force: true });
    mkdirSync(root);
    for (const [name, text] of Object.entries(old)) writeFileSync(join(root, name), text);
  };

  it('are all there in the end, and nothing else', () => {
    const { status, stdout } = change(0, '');
    expect(status).toBe(0);
    expect(Number(stdout)).toBeGreaterThanOrEqual(16);
    expect(state()).toEqual(changed);
  });

  it('are all old or all new at the next command, whenever the process is killed', () => {
    const ends = [2, 4, 7, 9, 11, 13, 15].map((step) => {
      reset();
      expect(change(step, 'process.kill(process.pid, "SIGKILL");').signal).toBe('SIGKILL');
      finishInterrupted(root);
      // The next change takes away what is left of one that had not begun.
      putTogether(root, () => []);
      expect([old, changed], `killed at step ${step}`).toContainEqual(state());
      return state();
    });
    expect(ends[0]).toEqual(old);
    expect(ends.at(-1)).toEqual(changed);
  });

  it.each([
    ['EROFS', 1],
    ['ENOSPC', 3],
    ['EMFILE', 6],
    ['EACCES', 7],
    ['EXDEV', 9],
  ])('are as they were where the system says %s', (code, step) => {
    const { status } = change(
      step,
      `throw Object.assign(new Error('${code}: it fails'), { code: '${code}' });`,
    );
    putTogether(root, () => []);
    // A second name that is refused is made up for by a copy.
    expect(state(), `${code} at step ${step}`).toEqual(status === 0 ? changed : old);
  });
});

describe('a plan', () => {
  it('that came with the content is not carried out', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const planted = join(root, `.aims-change-${ownMark().replace(/-\d+-/, `-${pid}-`)}`);
    mkdirSync(planted);
    writeFileSync(join(planted, '0'), 'planted');
    writeFileSync(
      join(planted, 'plan.json'),
      JSON.stringify({ root, steps: [{ from: '0', to: 'a.txt' }] }),
    );
    expect(finishInterrupted(root)).toBe(0);
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('old a');
    putTogether(root, () => []);
    expect(existsSync(planted)).toBe(false);
  });
});

describe('temporary names', () => {
  it('cannot be guessed, and are never taken where something is there', () => {
    const marks = Array.from({ length: 100 }, ownMark);
    expect(new Set(marks).size).toBe(100);
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{8}-\d+-[0-9a-f]{12}$/);
    expect(isLeftBehind(root, ownMark())).toBe(false);
  });

  it('of files that a killed process left are taken away by the next one', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const left = join(root, `.out.zip.aims-${ownMark().replace(/-\d+-/, `-${pid}-`)}`);
    const used = join(root, `.out.zip.aims-${ownMark()}`);
    for (const path of [left, used]) writeFileSync(path, '');
    replaceFile(join(root, 'out.zip'), 'whole');
    expect(existsSync(left)).toBe(false);
    expect(existsSync(used)).toBe(true);
  });

  it('do not lead through a link to another file', () => {
    writeFileSync(join(root, 'precious'), 'mine');
    symlinkSync(join(root, 'precious'), join(root, 'link.txt'));
    replaceFile(join(root, 'link.txt'), 'new');
    expect(createFile(join(root, 'link.txt'), 'new')).toBe(false);
    expect(readFileSync(join(root, 'precious'), 'utf8')).toBe('mine');
  });
});
