import { isOpportunity } from '../../handbook/state/risk-state.ts';
import type { Handbook } from '../../handbook/types.ts';
import { matrixOf, type Matrix } from './matrix.ts';
import { levelOf, times, type Time } from './risk-groupings.ts';

/** Where all risks lie at one time. */
export interface RiskMatrix {
  when: Time;
  /** Ids of the risks, by where they lie. */
  matrix: Matrix<string>;
  /** Risks of which nobody has said where they are at that time. */
  unstated: number;
}

/** Where all risks lie before treatment, today and after it; opportunities are left out. */
export const riskMatrices = (handbook: Handbook): RiskMatrix[] =>
  times.map((when) => {
    const risks = handbook.entries.risks.filter((risk) => !isOpportunity(risk));
    const placed = risks.flatMap((risk) => {
      const level = levelOf(handbook, risk, when);
      return level ? [{ likelihood: level.likelihood, impact: level.impact, item: risk.id }] : [];
    });
    return {
      when,
      matrix: matrixOf(handbook.config.riskAppetite, placed),
      unstated: risks.length - placed.length,
    };
  });
