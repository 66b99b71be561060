import type { Entry, Handbook } from '../../handbook/types.ts';
import { filledCells, matrixOf, type Matrix, type MatrixCell } from './matrix.ts';
import { riskLink, shortList, type RiskLink, type RiskShortList } from './risk-list.ts';

/** The risks of a cell of the matrix. */
export interface RiskCell extends Omit<MatrixCell<RiskLink>, 'items'>, RiskShortList {
  anchor: string;
}

/** Where all risks lie, before and after treatment. */
export interface RiskMatrices {
  before: Matrix<RiskLink>;
  after: Matrix<RiskLink>;
  /** What the cells of the matrices hold, the highest score first. */
  cells: { before: RiskCell[]; after: RiskCell[] };
}

export function riskMatrices(handbook: Handbook): RiskMatrices {
  const matrix = (levelOf: (risk: Entry<'risks'>) => { likelihood: number; impact: number }) =>
    matrixOf(
      handbook.config.riskAppetite,
      handbook.entries.risks.map((risk) => ({ ...levelOf(risk), item: riskLink(handbook, risk) })),
    );
  const before = matrix(({ data: { likelihood, impact } }) => ({ likelihood, impact }));
  const after = matrix(({ data }) => data.residual);
  return {
    before,
    after,
    cells: { before: cellsOf('before', before), after: cellsOf('after', after) },
  };
}

/** Id under which the risks of a cell are listed on the page of risks. */
export const cellAnchor = (
  when: 'before' | 'after',
  { likelihood, impact }: { likelihood: number; impact: number },
) => `${when}-${likelihood}-${impact}`;

const cellsOf = (when: 'before' | 'after', matrix: Matrix<RiskLink>): RiskCell[] =>
  filledCells(matrix).map(({ items, ...cell }) => ({
    ...cell,
    anchor: cellAnchor(when, cell),
    ...shortList(items),
  }));
