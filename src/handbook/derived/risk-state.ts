import type { Entry, Handbook } from '../types.ts';

type Risk = Entry<'risks'>;

/** Likelihood × impact before treatment, 1 to 25. */
export const inherentScore = ({ data }: Risk): number => data.likelihood * data.impact;

/** Likelihood × impact after treatment, 1 to 25. */
export const residualScore = ({ data }: Risk): number =>
  data.residual.likelihood * data.residual.impact;

/**
 * Whether a risk lies above the appetite and nothing is planned against it: it is to be mitigated,
 * avoided or transferred, and names neither a control nor the day by which that is done (6.1.3).
 */
export const isUntreated = ({ config }: Pick<Handbook, 'config'>, risk: Risk): boolean =>
  risk.data.treatment !== 'accept' &&
  inherentScore(risk) > config.riskAppetite &&
  risk.data.controls.length === 0 &&
  risk.data.due === undefined;

/**
 * Whether somebody has to accept a risk by name and day (6.1.3): what is left of it after
 * treatment lies above the appetite, or it lies above the appetite and is left as it is.
 */
export const needsAcceptance = ({ config }: Pick<Handbook, 'config'>, risk: Risk): boolean =>
  residualScore(risk) > config.riskAppetite ||
  (risk.data.treatment === 'accept' && inherentScore(risk) > config.riskAppetite);

/** Whether a role has accepted a risk by the as-of date. */
export const isAccepted = ({ asOf }: Pick<Handbook, 'asOf'>, { data }: Risk): boolean =>
  data.acceptedBy !== undefined && data.accepted !== undefined && data.accepted <= asOf;
