import { earliestFirst } from '../../handbook/dates.ts';
import { isAtWork } from '../../handbook/derived/risk-controls.ts';
import type { Handbook } from '../../handbook/types.ts';
import { controlsOfRisk, riskRow, type RiskControlLink, type RiskRow } from './risk-row.ts';

/** A row of the treatment plan: what is still to be done about a risk. */
export interface PlanRow extends RiskRow {
  /** The controls on which the residual score rests and that are not at work. */
  open: RiskControlLink[];
}

/** What is still to be done about risks (6.1.3, 8.3): untreated risks first, then by the day by which it is to be done, undated ones last. */
export function treatmentPlan(handbook: Handbook): PlanRow[] {
  const dayOf = ({ state, due }: RiskRow) => (state === 'untreated' ? '' : (due ?? '9999'));
  return handbook.entries.risks
    .map((risk): PlanRow => ({
      ...riskRow(handbook, risk),
      open: controlsOfRisk(handbook, risk).filter((control) => !isAtWork(control)),
    }))
    .filter(({ state }) => state !== 'done' && state !== 'accepted')
    .toSorted((a, b) => earliestFirst(dayOf)(a, b) || b.before.score - a.before.score);
}
