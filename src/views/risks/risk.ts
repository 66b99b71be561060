import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { matrixOf, type Matrix } from './matrix.ts';
import { controlsOfRisk, riskRow, type RiskControlLink, type RiskRow } from './risk-row.ts';

/** What the page of a risk shows beside its text. */
export interface RiskPage extends RiskRow {
  appetite: number;
  /** Where the risk lies before and after treatment. */
  matrix: Matrix<'before' | 'after'>;
  sources: EntryLink[];
  objectives: EntryLink[];
  /** Empty where it concerns the whole organisation. */
  systems: EntryLink[];
  controls: RiskControlLink[];
}

export function riskPage(handbook: Handbook, risk: Entry<'risks'>): RiskPage {
  const links = (ids: readonly string[]) => ids.map((id) => linkTo(handbook, id));
  const row = riskRow(handbook, risk);
  const { riskAppetite } = handbook.config;
  return {
    ...row,
    appetite: riskAppetite,
    matrix: matrixOf(riskAppetite, [
      { ...row.before, item: 'before' },
      { ...row.after, item: 'after' },
    ]),
    sources: links(risk.data.sources),
    objectives: links(risk.data.objectives),
    systems: links(risk.data.systems),
    controls: controlsOfRisk(handbook, risk),
  };
}
