import { expect, it } from 'vitest';
import { readSources } from '../../src/handbook/load.ts';
import { roomForParts } from '../../src/handbook/reading/total-bounds.ts';
import { role } from './content-folder.ts';

it('an entry for which there is no room is told once, and those after it are there, but not read', () => {
  const texts = {
    adam: 'See <Ref to="zoe" />.',
    long: 'One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.',
    zoe: 'Short.',
  };
  const read = readSources(
    Object.entries(texts).map(([id, text]) => ({
      ...{ id, collection: 'roles', file: `roles/${id}.mdx`, text: role(text) },
    })),
    'en',
    roomForParts(20),
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
  const problems = (max: number) =>
    readSources([file], 'en', roomForParts(max)).flatMap((read) => read.problems);
  expect(problems(200)).toHaveLength(30);
  expect(problems(100)).toMatchObject([{ rule: 'content/file' }]);
});
