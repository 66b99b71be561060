/** The scores of the register, from the lowest. */
export const scores = [1, 2, 3, 4, 5] as const;

/** A cell of likelihood × impact. */
export interface MatrixCell<T> {
  likelihood: number;
  impact: number;
  /** Likelihood × impact. */
  score: number;
  /** The score lies above the risk appetite. */
  above: boolean;
  /** The score is no more than half of the risk appetite. */
  low: boolean;
  /** Where the line of the appetite runs: at the start of the row's cell, or below it. */
  line: { start: boolean; below: boolean };
  items: T[];
}

/** Rows from the highest likelihood down, cells from the lowest impact up: the worst is at the top right. */
export type Matrix<T> = MatrixCell<T>[][];

/** Something with its place in the matrix. */
export interface Placed<T> {
  likelihood: number;
  impact: number;
  item: T;
}

/**
 * Likelihood × impact with what lies in each cell, and the line between what is within the appetite
 * and what is above it.
 *
 * @param appetite - the highest score that need not be treated, 1 to 25
 */
export function matrixOf<T>(appetite: number, placed: readonly Placed<T>[]): Matrix<T> {
  return scores.toReversed().map((likelihood) =>
    scores.map((impact) => {
      const above = likelihood * impact > appetite;
      return {
        likelihood,
        impact,
        score: likelihood * impact,
        above,
        low: likelihood * impact * 2 <= appetite,
        line: {
          start: above && impact > 1 && likelihood * (impact - 1) <= appetite,
          below: above && likelihood > 1 && (likelihood - 1) * impact <= appetite,
        },
        items: placed
          .filter((each) => each.likelihood === likelihood && each.impact === impact)
          .map(({ item }) => item),
      };
    }),
  );
}
