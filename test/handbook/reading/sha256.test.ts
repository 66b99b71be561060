import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hasOtherLineEnds, sha256Of } from '../../../src/handbook/reading/sha256.ts';

const folder = mkdtempSync(join(tmpdir(), 'aims-sha256-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

// The digests of FIPS 180-4's examples for "", "abc" and a million times "a".
it.each([
  ['an empty file', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['a short file', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'a million letters',
    'a'.repeat(1_000_000),
    'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
  ],
])('gives the SHA-256 of %s', (name, content, digest) => {
  expect(sha256Of(fileOf(name, content))).toBe(digest);
});

it('reads a file that is longer than a piece to its end', () => {
  const content = 'a'.repeat(3 * 1024 * 1024);
  expect(sha256Of(fileOf('long', content))).not.toBe(sha256Of(fileOf('longer', `${content}b`)));
});

it('gives nothing for a file that cannot be read', () => {
  expect(sha256Of(join(folder, 'nowhere'))).toBeUndefined();
  expect(sha256Of(folder)).toBeUndefined();
});

it('knows a file whose lines end as on another system, either way, from one that was changed', () => {
  const [unix, windows] = [fileOf('unix', 'a\nb\n'), fileOf('windows', 'a\r\nb\r\n')];
  const digest = (file: string) => sha256Of(file) ?? '';
  expect(hasOtherLineEnds(unix, digest(windows))).toBe(true);
  expect(hasOtherLineEnds(windows, digest(unix))).toBe(true);
  expect(hasOtherLineEnds(fileOf('changed', 'a\nc\n'), digest(windows))).toBe(false);
});
