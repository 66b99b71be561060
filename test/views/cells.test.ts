import { expect, it } from 'vitest';
import { collections } from '../../schemas/index.ts';
import { factsOf } from '../../src/views/cells.ts';
import { handbookOf } from '../handbook/handbook-of.ts';

it('explains fields in plain text, since a tooltip shows backticks as they are', () => {
  const help = Object.values(collections).flatMap(({ schema }) =>
    factsOf(handbookOf({}), schema, {}).map((fact) => fact.help ?? ''),
  );
  expect(help.join(' ')).toContain('public, internal');
  expect(help.filter((text) => text.includes('`'))).toEqual([]);
});
