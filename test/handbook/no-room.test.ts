import { expect, it } from 'vitest';
import { readSource } from '../../src/handbook/read-source.ts';
import { roomForParts } from '../../src/handbook/reading/total-bounds.ts';
import { role } from './content-folder.ts';

it('an entry for which there is no room is told once, and those after it are there, but not read', () => {
  const texts = {
    adam: 'See <Ref to="zoe" />.',
    long: 'One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.',
    zoe: 'Short.',
  };
  const room = roomForParts(20);
  const read = Object.entries(texts).map(([id, text]) =>
    readSource({ id, collection: 'roles', file: `roles/${id}.mdx`, text: role(text) }, 'en', room),
  );
  expect(read.map(({ document, entry }) => [document.id, entry?.id])).toEqual([
    ['adam', 'adam'],
    ['long', undefined],
    ['zoe', undefined],
  ]);
  expect(read.flatMap(({ problems }) => problems)).toMatchObject([
    { rule: 'content/file', at: { file: 'roles/long.mdx' } },
  ]);
});

it('what is wrong with an entry takes room as well', () => {
  const fields = Array.from({ length: 30 }, (_, index) => `field${index}: a\n`).join('');
  const text = role().replace('---\n', `---\n${fields}`);
  const file = { id: 'a', collection: 'roles' as const, file: 'roles/a.mdx', text };
  const problems = (max: number) => readSource(file, 'en', roomForParts(max)).problems;
  expect(problems(200)).toHaveLength(30);
  expect(problems(100)).toMatchObject([{ rule: 'content/file' }]);
});
