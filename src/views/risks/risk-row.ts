import { reviewState, type ReviewState } from '../../handbook/derived/review-state.ts';
import {
  restsOnOpenControls,
  riskControls,
  type RiskControl,
} from '../../handbook/derived/risk-controls.ts';
import { isAccepted, isUntreated, needsAcceptance } from '../../handbook/derived/risk-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';

type Risk = Entry<'risks'>;

/** A score, and whether it lies above the risk appetite. */
export interface RiskScore {
  likelihood: number;
  impact: number;
  score: number;
  above: boolean;
}

/**
 * Where a treatment stands: above the appetite with nothing planned (`untreated`), to be done by a
 * day (`dated`), resting on controls that are not at work (`control-open`), left as it is
 * (`accepted`), or done.
 */
export type TreatmentState = 'untreated' | 'dated' | 'control-open' | 'accepted' | 'done';

/**
 * Who accepted what is left. `missing` where somebody has to and nobody has, `none` where nobody
 * has and nobody has to.
 */
export type Acceptance =
  { state: 'accepted'; role: EntryLink; day: string } | { state: 'missing' } | { state: 'none' };

/** A risk with where it stands: before and after treatment, and what is done about it. */
export interface RiskRow {
  id: string;
  link: EntryLink;
  category: Risk['data']['category'];
  before: RiskScore;
  after: RiskScore;
  /** What is left is still to be reached: a control on which it rests is not at work. */
  pending: boolean;
  treatment: Risk['data']['treatment'];
  state: TreatmentState;
  due: string | undefined;
  dueState: ReviewState | undefined;
  acceptance: Acceptance;
  owner: EntryLink;
  nextReview: string;
  review: ReviewState;
}

/** A risk as the register shows it. */
export function riskRow(handbook: Handbook, risk: Risk): RiskRow {
  const { data, id } = risk;
  return {
    id,
    link: linkTo(handbook, id),
    category: data.category,
    before: scoreOf(handbook, data.likelihood, data.impact),
    after: scoreOf(handbook, data.residual.likelihood, data.residual.impact),
    pending: restsOnOpenControls(handbook, risk),
    treatment: data.treatment,
    state: treatmentState(handbook, risk),
    due: data.due,
    dueState: data.due === undefined ? undefined : reviewState(handbook, data.due),
    acceptance: acceptanceOf(handbook, risk),
    owner: linkTo(handbook, data.owner),
    nextReview: data.nextReview,
    review: reviewState(handbook, data.nextReview),
  };
}

function treatmentState(handbook: Handbook, risk: Risk): TreatmentState {
  if (isUntreated(handbook, risk)) return 'untreated';
  if (risk.data.due !== undefined) return 'dated';
  if (risk.data.treatment === 'accept') return 'accepted';
  return restsOnOpenControls(handbook, risk) ? 'control-open' : 'done';
}

/** Who accepted what is left of a risk, by the as-of date. */
export function acceptanceOf(handbook: Handbook, risk: Risk): Acceptance {
  const { acceptedBy, accepted } = risk.data;
  if (isAccepted(handbook, risk) && acceptedBy !== undefined && accepted !== undefined)
    return { state: 'accepted', role: linkTo(handbook, acceptedBy), day: accepted };
  return { state: needsAcceptance(handbook, risk) ? 'missing' : 'none' };
}

const scoreOf = ({ config }: Handbook, likelihood: number, impact: number): RiskScore => ({
  likelihood,
  impact,
  score: likelihood * impact,
  above: likelihood * impact > config.riskAppetite,
});

/** A control that treats a risk, with the page that shows it. */
export type RiskControlLink = RiskControl & { link: EntryLink };

/** The controls of a risk with where they stand, in the order in which it names them. */
export const controlsOfRisk = (handbook: Handbook, risk: Risk): RiskControlLink[] =>
  riskControls(handbook, risk).map((control) => ({
    ...control,
    link: linkTo(handbook, control.id),
  }));
