import type { Entry, Handbook } from '../../handbook/types.ts';
import { latestFirst } from '../../handbook/dates.ts';
import { scoreOf, type Level } from '../../handbook/state/risk-state.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { matrixOf, type Matrix } from './matrix.ts';
import { movementOf, type Arrow } from './movement.ts';
import { controlsOfRisk, riskRow, type RiskControlLink, type RiskRow } from './risk-row.ts';
import { actionsOf, type PlannedAction } from './treatment-plan.ts';

/** What the page of a risk shows beside its text. */
export interface RiskPage extends RiskRow {
  appetite: number;
  /** Where the risk lies before treatment, today and after it. */
  matrix: Matrix<'before' | 'today' | 'after'>;
  /** How it moves from one to the next. */
  movement: Arrow[];
  /** Whether the matrix says where the risk is today apart from before and after: treatment is under way. */
  hasToday: boolean;
  consequences: Entry<'risks'>['data']['consequences'];
  rationale: string | undefined;
  assessed: string | undefined;
  assessors: EntryLink[];
  /** Scores of earlier assessments, the latest first. */
  history: (Level & { date: string; score: number })[];
  actions: PlannedAction[];
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
  const { consequences, rationale, assessed, assessors, history } = risk.data;
  const hasToday = row.pending && row.today !== undefined;
  const places = [
    { ...row.before, item: 'before' as const },
    ...(hasToday && row.today ? [{ ...row.today, item: 'today' as const }] : []),
    ...(row.after ? [{ ...row.after, item: 'after' as const }] : []),
  ];
  return {
    ...row,
    appetite: riskAppetite,
    matrix: matrixOf(riskAppetite, places),
    movement: movementOf(places),
    hasToday,
    consequences,
    rationale,
    assessed,
    assessors: links(assessors),
    history: history
      .map((each) => ({ ...each, score: scoreOf(each) }))
      .toSorted(latestFirst(({ date }) => date)),
    actions: actionsOf(handbook, risk),
    sources: links(risk.data.sources),
    objectives: links(risk.data.objectives),
    systems: links(risk.data.systems),
    controls: controlsOfRisk(handbook, risk),
  };
}
