import { expect, it } from 'vitest';
import { basePath } from '../../src/cli/base-path.ts';

it.each([
  ['/', '/'],
  ['', '/'],
  ['aims', '/aims/'],
  ['/aims', '/aims/'],
  ['aims/', '/aims/'],
  ['/a/b.c/~d/', '/a/b.c/~d/'],
])('takes %j for %s', (written, path) => {
  expect(basePath(written)).toBe(path);
});

it.each(['a//b', '//a', '/../b', 'a/.', 'a b', 'https://example.org/a/', 'ä', '?', 'a#b'])(
  'refuses %j',
  (written) => {
    expect(() => basePath(written)).toThrow('A path is expected');
  },
);

it('refuses a long one at once', () => {
  const started = performance.now();
  expect(() => basePath(`${'a'.repeat(100)}!`)).toThrow('A path is expected');
  expect(performance.now() - started).toBeLessThan(100);
});
