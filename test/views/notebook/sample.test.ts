import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawSample } from '../../../src/views/notebook/sample.ts';

const population = Array.from(
  { length: 46 },
  (_, index) => `EV-${String(index + 1).padStart(3, '0')}`,
);

it('draws what it has always drawn: auditors compare their samples years later', () => {
  expect(drawSample(population, 5, '2026-11-27')).toMatchInlineSnapshot(`
    [
      "EV-029",
      "EV-038",
      "EV-030",
      "EV-015",
      "EV-007",
    ]
  `);
});

it('draws the same from the same ids in any order, and something else with another seed', () => {
  const drawn = drawSample(population, 10, 'audit');
  expect(drawSample(population.toReversed(), 10, 'audit')).toEqual(drawn);
  expect(drawSample([...population, ...population], 10, 'audit')).toEqual(drawn);
  expect(drawSample(population, 10, 'audit 2')).not.toEqual(drawn);
});

it('draws as many as were asked for, each once, and no more than there are', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string()),
      fc.integer({ min: -3, max: 60 }),
      fc.string(),
      (ids, size, seed) => {
        const drawn = drawSample(ids, size, seed);
        expect(drawn).toHaveLength(Math.min(ids.length, Math.max(0, size)));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(ids).toEqual(expect.arrayContaining(drawn));
      },
    ),
  );
});

it('keeps the sample where an id is added, but for the one that it may take the place of', () => {
  for (const added of ['EV-047', 'EV-048', 'EV-049', 'EV-050']) {
    const before = new Set(drawSample(population, 10, 'audit'));
    const after = drawSample([...population, added], 10, 'audit');
    expect(after.filter((id) => !before.has(id)).every((id) => id === added)).toBe(true);
  }
});

it('draws each id about as often as any other', () => {
  const times = new Map(population.map((id) => [id, 0]));
  for (let seed = 0; seed < 2000; seed++)
    for (const id of drawSample(population, 5, `seed ${seed}`))
      times.set(id, (times.get(id) ?? 0) + 1);
  // 2000 × 5 ÷ 46 is 217; five standard deviations are 70.
  for (const [id, count] of times) expect(Math.abs(count - 217), id).toBeLessThan(70);
});
