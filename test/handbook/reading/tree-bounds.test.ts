import { MdastReader } from 'satteri';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { parseBody } from '../../../src/handbook/reading/body.ts';
import { maxNodes } from '../../../src/handbook/reading/tree-bounds.ts';

/** Texts of nodes that became objects. */
const made = vi.spyOn(MdastReader.prototype, 'fieldString');
beforeEach(() => void made.mockClear());
afterAll(() => void made.mockRestore());

it.each([
  ['hard breaks', `${'a\\\n'.repeat(maxNodes / 2)}`],
  ['nested lists', `${`${'- '.repeat(48)}a\n\n`.repeat(maxNodes / 90)}`],
  ['items', '- a\n'.repeat(2_001)],
])('too many %s are told before any of them becomes an object', (_, body) => {
  const { tree, problems } = parseBody(body, 'a.mdx');
  expect(problems).toMatchObject([{ rule: 'mdx/syntax', at: { point: { line: 1 } } }]);
  expect(tree).toBeUndefined();
  expect(made).not.toHaveBeenCalled();
});

it('what is within the bounds does', () => {
  const { tree, problems } = parseBody('- a\n'.repeat(2_000), 'a.mdx');
  expect(problems).toEqual([]);
  expect(tree).toBeDefined();
  expect(made).toHaveBeenCalled();
});
