import { currentLevel, isOpportunity, type Level } from '../../handbook/state/risk-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { filledCells, matrixOf, type Matrix, type MatrixCell } from './matrix.ts';
import { riskLink, shortList, type RiskLink, type RiskShortList } from './risk-list.ts';

/** The times at which the register is shown. */
const times = ['before', 'today', 'after'] as const;
export type Time = (typeof times)[number];

/** The risks of a cell of the matrix. */
interface RiskCell extends Omit<MatrixCell<RiskLink>, 'items'>, RiskShortList {
  anchor: string;
}

/** Where all risks lie at one time. */
export interface RiskMatrix {
  when: Time;
  matrix: Matrix<RiskLink>;
  /** What the cells of the matrix hold, the highest score first. */
  cells: RiskCell[];
  /** Risks of which nobody has said where they are at that time. */
  unstated: number;
}

/** Where all risks lie before treatment, today and after it; opportunities are left out. */
export const riskMatrices = (handbook: Handbook): RiskMatrix[] =>
  times.map((when) => {
    // What may turn out well has no place among scores that are held against the appetite.
    const risks = handbook.entries.risks.filter((risk) => !isOpportunity(risk));
    const placed = risks.flatMap((risk) => {
      const level = levelOf(handbook, risk, when);
      return level
        ? [{ likelihood: level.likelihood, impact: level.impact, item: riskLink(handbook, risk) }]
        : [];
    });
    const matrix = matrixOf(handbook.config.riskAppetite, placed);
    return {
      when,
      matrix,
      cells: filledCells(matrix).map(({ items, ...cell }) => ({
        ...cell,
        anchor: cellAnchor(when, cell),
        ...shortList(items),
      })),
      unstated: risks.length - placed.length,
    };
  });

function levelOf(handbook: Handbook, risk: Entry<'risks'>, when: Time): Level | undefined {
  switch (when) {
    case 'before':
      return risk.data;
    case 'today':
      return currentLevel(handbook, risk);
    case 'after':
      return risk.data.residual;
  }
}

/** Id under which the risks of a cell are listed on the page of risks. */
export const cellAnchor = (when: Time, { likelihood, impact }: Level) =>
  `${when}-${likelihood}-${impact}`;
