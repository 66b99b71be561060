import { expect, it } from 'vitest';
import { movementOf } from '../../../src/views/risks/movement.ts';

const at = (likelihood: number, impact: number) => ({ likelihood, impact });

it('points from each place of a risk to the next one, and from none to itself', () => {
  const [first, second, ...others] = movementOf([at(5, 4), at(3, 4), at(3, 4), at(3, 1)]);
  expect(others).toEqual([]);
  // Down in the column of impact 4, then to the left in the row of likelihood 3.
  expect(first).toEqual({ x1: 70, y1: 18.4, x2: 70, y2: 44.6 });
  expect(second).toEqual({ x1: 61.2, y1: 50, x2: 18.8, y2: 50 });
});

it('stays between the middles of the cells, on the way that the risk takes', () => {
  for (const to of [at(1, 1), at(3, 2), at(5, 5), at(2, 4)]) {
    const [arrow] = movementOf([at(3, 3), to]);
    expect(Math.sign((arrow?.x2 ?? 0) - (arrow?.x1 ?? 0))).toBe(Math.sign(to.impact - 3));
    expect(Math.sign((arrow?.y2 ?? 0) - (arrow?.y1 ?? 0))).toBe(Math.sign(3 - to.likelihood));
  }
});

it('shows nothing of a risk that stays where it is', () => {
  expect(movementOf([at(2, 2)])).toEqual([]);
  expect(movementOf([at(2, 2), at(2, 2)])).toEqual([]);
});
