import { restsOnOpenControls } from '../../handbook/derived/risk-controls.ts';
import { inherentScore, residualScore } from '../../handbook/derived/risk-state.ts';
import { registerPageSize, registerPath } from '../../handbook/sitemap.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { pageOf } from '../paging.ts';
import { riskIndexes, type RiskIndexes } from './risk-index.ts';
import { riskMatrices, type RiskMatrices } from './risk-matrices.ts';
import { acceptanceOf, riskRow, type RiskRow } from './risk-row.ts';
import { treatmentPlan, type PlanRow } from './treatment-plan.ts';

type Risk = Entry<'risks'>;

/** The integrated register, of AI and of information security. */
export interface Risks extends RiskMatrices {
  total: number;
  appetite: number;
  categories: Record<Risk['data']['category'], number>;
  /** Risks above the appetite. */
  above: { before: number; after: number };
  /** Risks that somebody has to accept and nobody has accepted. */
  unaccepted: number;
  /** Risks whose score after treatment is still to be reached. */
  pending: number;
  plan: PlanRow[];
  /** The first page of the register. */
  rows: RiskRow[];
  /** Paths of all pages of the register. */
  pages: string[];
  index: RiskIndexes;
  /** Systems with risks beyond those in the index; the page of each lists its own. */
  moreSystems: number;
}

export function risksView(handbook: Handbook): Risks {
  const { risks } = handbook.entries;
  const { riskAppetite } = handbook.config;
  const { items, paging } = pageOf(risks, 1, (no) => registerPath('risks', no));
  const count = (holds: (risk: Risk) => boolean) => risks.filter(holds).length;
  const inCategory = (name: Risk['data']['category']) =>
    count(({ data }) => data.category === name);
  const index = riskIndexes(handbook);
  return {
    total: risks.length,
    appetite: riskAppetite,
    categories: {
      ai: inCategory('ai'),
      'information-security': inCategory('information-security'),
    },
    above: {
      before: count((risk) => inherentScore(risk) > riskAppetite),
      after: count((risk) => residualScore(risk) > riskAppetite),
    },
    unaccepted: count((risk) => acceptanceOf(handbook, risk).state === 'missing'),
    pending: count((risk) => restsOnOpenControls(handbook, risk)),
    ...riskMatrices(handbook),
    plan: treatmentPlan(handbook),
    rows: items.map((risk) => riskRow(handbook, risk)),
    pages: paging.pages,
    index: { ...index, systems: index.systems.slice(0, registerPageSize) },
    moreSystems: Math.max(0, index.systems.length - registerPageSize),
  };
}
