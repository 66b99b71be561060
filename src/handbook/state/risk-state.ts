import { isAtWork, riskControls } from '../lookup/risk-controls.ts';
import { actionState } from './action-state.ts';
import type { Entry, Handbook } from '../types.ts';

type Risk = Entry<'risks'>;
type Action = Risk['data']['actions'][number];

/** A place in the matrix of risks, each value from 1 to 5. */
export interface Level {
  likelihood: number;
  impact: number;
}

/** Likelihood × impact, 1 to 25. */
export const scoreOf = ({ likelihood, impact }: Level): number => likelihood * impact;

/** Likelihood × impact before treatment, 1 to 25. */
export const inherentScore = ({ data }: Risk): number => scoreOf(data);

/** Likelihood × impact once the treatment is done, 1 to 25; undefined where nobody has said it. */
export const residualScore = ({ data }: Risk): number | undefined =>
  data.residual && scoreOf(data.residual);

/** Whether it may turn out well: the appetite is for what may turn out badly. */
export const isOpportunity = ({ data }: Risk): boolean => data.kind === 'opportunity';

/** What was planned about a risk and not dropped, done or not. */
export const plannedActions = ({ data }: Risk): Action[] =>
  data.actions.filter(({ status }) => status !== 'dropped');

/** What is still to be done about a risk. */
export const openActions = ({ data }: Risk): Action[] =>
  data.actions.filter(({ status }) => status === 'open');

/** Whether the residual score of a risk is one to come: it rests on a control that is not at work, or an action is open. */
export const isUnderWay = (handbook: Handbook, risk: Risk): boolean =>
  openActions(risk).length > 0 ||
  riskControls(handbook, risk).some((control) => !isAtWork(control));

/** Whether nothing is planned against a risk: it names neither a control nor an action. */
const isLeft = (risk: Risk): boolean =>
  risk.data.controls.length === 0 && plannedActions(risk).length === 0;

/**
 * Where a risk is at the as-of date: what the register says of today, else the residual level once the
 * treatment is done, and the level before treatment where nothing is done. Undefined where treatment is
 * under way and nobody has said how far it has come.
 */
export function currentLevel(handbook: Handbook, risk: Risk): Level | undefined {
  const { current, residual, treatment, likelihood, impact } = risk.data;
  if (current) return current;
  if (treatment === 'accept' || isLeft(risk)) return { likelihood, impact };
  return isUnderWay(handbook, risk) ? undefined : residual;
}

/** Likelihood × impact at the as-of date, 1 to 25; undefined where nobody knows it. */
export function currentScore(handbook: Handbook, risk: Risk): number | undefined {
  const level = currentLevel(handbook, risk);
  return level && scoreOf(level);
}

/**
 * Whether a risk lies above the appetite and nothing is planned against it: it is not to be accepted,
 * and names neither a control nor an action (6.1.3).
 */
export const isUntreated = ({ config }: Pick<Handbook, 'config'>, risk: Risk): boolean =>
  !isOpportunity(risk) &&
  risk.data.treatment !== 'accept' &&
  inherentScore(risk) > config.riskAppetite &&
  isLeft(risk);

/**
 * Whether somebody has to accept a risk by name and day (6.1.3): what is left of it after
 * treatment lies above the appetite, or it lies above the appetite and is left as it is.
 */
export const needsAcceptance = ({ config }: Pick<Handbook, 'config'>, risk: Risk): boolean =>
  !isOpportunity(risk) &&
  ((residualScore(risk) ?? 0) > config.riskAppetite ||
    (risk.data.treatment === 'accept' && inherentScore(risk) > config.riskAppetite));

/** Whether a role has accepted a risk by the as-of date. */
export const isAccepted = ({ asOf }: Pick<Handbook, 'asOf'>, { data }: Risk): boolean =>
  data.acceptedBy !== undefined && data.accepted !== undefined && data.accepted <= asOf;

/**
 * Whether the treatment of a risk has a result (8.3): an action was done, or it was accepted when nothing
 * was left to do. An acceptance alone says what is to remain, and not that it came about.
 */
export const hasTreatmentResult = (handbook: Handbook, risk: Risk): boolean =>
  risk.data.actions.some((action) => actionState(handbook, action) === 'done') ||
  (isAccepted(handbook, risk) && !isUnderWay(handbook, risk));

/**
 * The score that was accepted: the one of the day of the acceptance. Undefined where nobody has accepted
 * the risk, or it was assessed anew since and nothing says what it was on that day.
 */
export function acceptedScore(handbook: Handbook, risk: Risk): number | undefined {
  const { accepted, assessed, history } = risk.data;
  if (!isAccepted(handbook, risk) || accepted === undefined) return undefined;
  if (assessed !== undefined && assessed <= accepted) return currentScore(handbook, risk);
  const then = history
    .filter(({ date }) => date <= accepted)
    .reduce<Risk['data']['history'][number] | undefined>(
      (last, each) => (last && last.date > each.date ? last : each),
      undefined,
    );
  if (then) return scoreOf(then);
  return assessed === undefined && history.length === 0 ? currentScore(handbook, risk) : undefined;
}

/**
 * Whether the organisation carries a score above its appetite today that nobody has accepted, although
 * something is planned against it. Where nobody knows the score of today, nothing is said of it.
 */
export function isCarriedUnaccepted(handbook: Handbook, risk: Risk): boolean {
  const today = currentScore(handbook, risk);
  if (isOpportunity(risk) || today === undefined || today <= handbook.config.riskAppetite)
    return false;
  return (acceptedScore(handbook, risk) ?? 0) < today;
}

/** The last day on which the scores of a risk were looked at or changed; undefined where none is named. */
export const lastAssessed = ({ data }: Risk): string | undefined =>
  [data.assessed, ...data.history.map(({ date }) => date)]
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
