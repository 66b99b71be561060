import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../../src/views/risks/matrix.ts';

const cellOf = (appetite: number, likelihood: number, impact: number) =>
  matrixOf(appetite, [])
    .flat()
    .find((cell) => cell.likelihood === likelihood && cell.impact === impact);

describe('a matrix of likelihood and impact', () => {
  it('has the worst at the top right', () => {
    const rows = matrixOf(9, []).map((row) => row.map(({ score }) => score));
    expect(rows[0]).toEqual([5, 10, 15, 20, 25]);
    expect(rows[4]).toEqual([1, 2, 3, 4, 5]);
  });

  it('holds each item in the cell of its scores', () => {
    const matrix = matrixOf(9, [
      { likelihood: 4, impact: 2, item: 'a' },
      { likelihood: 2, impact: 4, item: 'b' },
      { likelihood: 4, impact: 2, item: 'c' },
    ]);
    const filled = matrix.flat().filter(({ items }) => items.length > 0);
    expect(filled.map(({ likelihood, impact, items }) => [likelihood, impact, items])).toEqual([
      [4, 2, ['a', 'c']],
      [2, 4, ['b']],
    ]);
  });

  it('is above the appetite past it, not at it', () => {
    expect(cellOf(9, 3, 3)?.above).toBe(false);
    expect(cellOf(8, 3, 3)?.above).toBe(true);
  });

  it('draws the line where a step down leads back within the appetite', () => {
    expect(cellOf(9, 3, 4)?.line).toEqual({ start: true, below: true });
    expect(cellOf(9, 2, 5)?.line).toEqual({ start: true, below: true });
    expect(cellOf(9, 5, 5)?.line).toEqual({ start: false, below: false });
    expect(cellOf(9, 5, 2)?.line).toEqual({ start: true, below: true });
    expect(cellOf(9, 5, 3)?.line).toEqual({ start: false, below: false });
    expect(cellOf(9, 3, 3)?.line).toEqual({ start: false, below: false });
  });

  it('draws no line along its own edges', () => {
    const edges = matrixOf(1, []).flat();
    expect(edges.filter(({ impact, line }) => impact === 1 && line.start)).toEqual([]);
    expect(edges.filter(({ likelihood, line }) => likelihood === 1 && line.below)).toEqual([]);
  });
});
