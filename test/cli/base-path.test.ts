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
    expect(() => basePath(written)).toThrow('Give a path');
  },
);

// With a pattern that goes back over what it has read, this would not end in a lifetime.
it('refuses a long one', () => {
  expect(() => basePath(`${'a'.repeat(100_000)}!`)).toThrow('Give a path');
});
