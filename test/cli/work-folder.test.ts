import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveWorkFolder, takeWorkFolder } from '../../src/cli/work-folder.ts';
import { ownMark } from '../../src/handbook/writing/left-behind.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'aims-work-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const take = () => basename(takeWorkFolder(parent));

describe('a folder to build in', () => {
  it('is the same for builds one after another', () => {
    expect(take()).toBe('1');
    rmSync(join(parent, '1'), { recursive: true });
    expect(take()).toBe('1');
  });

  it('is another for builds at the same time', () => {
    expect([take(), take(), take()]).toEqual(['1', '2', '3']);
  });

  it('is taken over, emptied, from a build that was ended', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    mkdirSync(join(parent, '1/site'), { recursive: true });
    writeFileSync(join(parent, '1/process'), String(pid));
    expect(take()).toBe('1');
    expect(existsSync(join(parent, '1/site'))).toBe(false);
    expect(readFileSync(join(parent, '1/process'), 'utf8')).toBe(String(process.pid));
  });

  it('is left to a build of another user, who may not be asked', () => {
    const ask = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('operation not permitted'), { code: 'EPERM' });
    });
    try {
      expect([take(), take()]).toEqual(['1', '2']);
      expect(ask).toHaveBeenCalledWith(process.pid, 0);
    } finally {
      ask.mockRestore();
    }
  });

  it('leaves nothing where others were killed: while they took one, had several, or removed theirs', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const mark = ownMark().replace(/-\d+-/, `-${pid}-`);
    mkdirSync(join(parent, `.aims-work-${mark}`));
    mkdirSync(join(parent, '1/site'), { recursive: true });
    for (const number of ['2', '3']) {
      mkdirSync(join(parent, number));
      writeFileSync(join(parent, number, 'process'), String(pid));
    }
    expect(take()).toBe('1');
    expect(readdirSync(parent)).toEqual(['1']);
  });

  it('is gone once it is left, and another gets its number', () => {
    const folder = takeWorkFolder(parent);
    mkdirSync(join(folder, 'site'));
    leaveWorkFolder(folder);
    expect(readdirSync(parent)).toEqual([]);
    leaveWorkFolder(folder);
    expect(take()).toBe('1');
  });
});
