import { reviewState, type ReviewState } from '../../handbook/state/review-state.ts';
import { controlsNamed, type RiskControl } from '../../handbook/lookup/risk-controls.ts';
import {
  currentLevel,
  isAccepted,
  isCarriedUnaccepted,
  isOpportunity,
  isUnderWay,
  isUntreated,
  needsAcceptance,
  openActions,
  plannedActions,
  scoreOf,
  type Level,
} from '../../handbook/state/risk-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';

type Risk = Entry<'risks'>;

/** A score, and whether it lies above the risk appetite, which opportunities are not held against. */
export interface RiskScore extends Level {
  score: number;
  above: boolean;
}

/**
 * Where a treatment stands: above the appetite with nothing planned (`untreated`), with open actions
 * (`under-way`), resting on controls that are not at work (`control-open`), left as it is
 * (`accepted`), not decided, or done.
 */
type TreatmentState =
  'untreated' | 'under-way' | 'control-open' | 'accepted' | 'undecided' | 'done';

/**
 * Who accepted the risk as it is today. `missing` where somebody has to and nobody has, `none` where
 * nobody has and nobody has to.
 */
export type Acceptance =
  { state: 'accepted'; role: EntryLink; day: string } | { state: 'missing' } | { state: 'none' };

/** A risk with where it stands: before treatment, today and after it, and what is done about it. */
export interface RiskRow {
  id: string;
  link: EntryLink;
  category: Risk['data']['category'];
  opportunity: boolean;
  before: RiskScore;
  /** Undefined where treatment is under way and nobody has said how far it has come. */
  today: RiskScore | undefined;
  /** Undefined where nobody has said what is to remain. */
  after: RiskScore | undefined;
  /** What is left is still to be reached: a control on which it rests is not at work, or an action is open. */
  pending: boolean;
  treatment: Risk['data']['treatment'];
  state: TreatmentState;
  acceptance: Acceptance;
  owner: EntryLink;
  nextReview: string | undefined;
  review: ReviewState | undefined;
}

/** A risk as the register shows it. */
export function riskRow(handbook: Handbook, risk: Risk): RiskRow {
  const { data, id } = risk;
  const score = (level: Level): RiskScore => ({
    likelihood: level.likelihood,
    impact: level.impact,
    score: scoreOf(level),
    above: !isOpportunity(risk) && scoreOf(level) > handbook.config.riskAppetite,
  });
  const today = currentLevel(handbook, risk);
  return {
    id,
    link: linkTo(handbook, id),
    category: data.category,
    opportunity: isOpportunity(risk),
    before: score(data),
    today: today && score(today),
    after: data.residual && score(data.residual),
    pending: isUnderWay(handbook, risk),
    treatment: data.treatment,
    state: treatmentState(handbook, risk),
    acceptance: acceptanceOf(handbook, risk),
    owner: linkTo(handbook, data.owner),
    nextReview: data.nextReview,
    review: data.nextReview === undefined ? undefined : reviewState(handbook, data.nextReview),
  };
}

function treatmentState(handbook: Handbook, risk: Risk): TreatmentState {
  if (isUntreated(handbook, risk)) return 'untreated';
  if (openActions(risk).length > 0) return 'under-way';
  if (risk.data.treatment === 'accept') return 'accepted';
  if (isUnderWay(handbook, risk)) return 'control-open';
  const isDecided = risk.data.treatment !== undefined || plannedActions(risk).length > 0;
  return isDecided ? 'done' : 'undecided';
}

/** Who accepted a risk as it is, by the as-of date. */
export function acceptanceOf(handbook: Handbook, risk: Risk): Acceptance {
  const { acceptedBy, accepted } = risk.data;
  if (isCarriedUnaccepted(handbook, risk)) return { state: 'missing' };
  if (isAccepted(handbook, risk) && acceptedBy !== undefined && accepted !== undefined)
    return { state: 'accepted', role: linkTo(handbook, acceptedBy), day: accepted };
  return { state: needsAcceptance(handbook, risk) ? 'missing' : 'none' };
}

/** A control that treats a risk, with the page that shows it. */
export type RiskControlLink = RiskControl & { link: EntryLink };

/** The controls of a risk with where they stand, in the order in which it names them. */
export const controlsOfRisk = (handbook: Handbook, risk: Risk): RiskControlLink[] =>
  controlLinks(handbook, risk.data.controls);

/** Controls that a risk or one of its actions names, with where they stand. */
export const controlLinks = (handbook: Handbook, ids: readonly string[]): RiskControlLink[] =>
  controlsNamed(handbook, ids).map((control) => ({
    ...control,
    link: linkTo(handbook, control.id),
  }));
