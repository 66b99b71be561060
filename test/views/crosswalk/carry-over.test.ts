import { expect, it } from 'vitest';
import { carryOver } from '../../../src/views/crosswalk/carry-over.ts';

// The figures of the crosswalk files, counted by hand: see src/standards/data/*-crosswalk.json.
it('counts what carries over, what is shared and what is added', () => {
  const { foundation, shared, additions, of } = carryOver();
  const counts = (parts: readonly { name: string; count: number }[]) =>
    Object.fromEntries(parts.map(({ name, count }) => [name, count]));
  expect(foundation.total).toBe(93);
  expect(counts(foundation.parts)).toEqual({ lends: 35, 'lends-nothing': 58 });
  expect(of).toEqual({ clauses: 32, controls: 38 });
  expect(counts(shared.clauses.parts)).toEqual({ reuse: 19, extend: 11 });
  expect(counts(shared.controls.parts)).toEqual({ partial: 16, format: 17 });
  expect(additions.clauses.ids).toEqual(['6.1.4', '8.4']);
  expect(additions.controls.ids).toEqual(['A.5.2', 'A.5.4', 'A.5.5', 'A.7.4', 'A.7.6']);
});

it('leaves no sub-clause and no control out, and draws whole bars', () => {
  const { foundation, shared, additions, of } = carryOver();
  expect(shared.clauses.total + additions.clauses.total).toBe(of.clauses);
  expect(shared.controls.total + additions.controls.total).toBe(of.controls);
  for (const parts of [foundation.parts, shared.clauses.parts, shared.controls.parts])
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});
