import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyChanges, LedOutError } from '../../src/editing/files.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aims-files-'));
  mkdirSync(join(root, 'risks'));
  writeFileSync(join(root, 'risks/RISK-01.mdx'), 'before');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const all = () => readdirSync(root, { recursive: true }).map(String).toSorted();

describe('changes of files', () => {
  it('are all made, with the folders that they need, and leave nothing else behind', () => {
    applyChanges(root, [
      { file: 'risks/RISK-01.mdx', to: 'risks/RISK-02.mdx', after: 'after' },
      { file: 'files/deep/a.bin', after: new Uint8Array([1, 2]) },
      { file: '.aims/imports/risks.json', after: '{}' },
    ]);
    expect(textOf('risks/RISK-02.mdx')).toBe('after');
    expect(all().filter((file) => /\.\w+$/.test(file) && file !== '.aims')).toEqual([
      '.aims/imports/risks.json',
      'files/deep/a.bin',
      'risks/RISK-02.mdx',
    ]);
  });

  it.each([
    ['a file is where a folder would be', () => writeFileSync(join(root, 'blocked'), 'a file')],
    [
      'a folder is where a file would be',
      () => mkdirSync(join(root, 'blocked/y.mdx/z'), { recursive: true }),
    ],
  ])('are all taken back if %s', (_, block) => {
    block();
    const before = all();
    expect(() =>
      applyChanges(root, [
        { file: 'risks/RISK-01.mdx', after: 'after' },
        { file: 'new/deep/x.mdx', after: 'new' },
        { file: 'blocked/y.mdx', after: 'cannot be' },
      ]),
    ).toThrow();
    expect(textOf('risks/RISK-01.mdx')).toBe('before');
    expect(all()).toEqual(before);
  });

  it('are refused if a link would lead one of them out of the content', () => {
    const outside = mkdtempSync(join(tmpdir(), 'aims-outside-'));
    symlinkSync(outside, join(root, 'evidence'));
    expect(() =>
      applyChanges(root, [
        { file: 'risks/RISK-01.mdx', after: 'after' },
        { file: 'evidence/EV-1.mdx', after: 'out' },
      ]),
    ).toThrow(LedOutError);
    expect(textOf('risks/RISK-01.mdx')).toBe('before');
    expect(existsSync(join(outside, 'EV-1.mdx'))).toBe(false);
    rmSync(outside, { recursive: true });
  });
});
