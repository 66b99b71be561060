import { inherentScore, residualScore } from '../../handbook/state/risk-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';

/** A risk as lists show it: before and after treatment. */
export interface RiskLink {
  link: EntryLink;
  before: number;
  /** Undefined where nobody has said what is to remain. */
  after: number | undefined;
}

/** The first risks of a list, and how many more there are. */
export interface RiskShortList {
  risks: RiskLink[];
  more: number;
}

/** Risks under something, of which a list names so many; the page of each risk leads to all that it touches. */
const listed = 25;

/** A risk by its title, with its scores. */
export const riskLink = (handbook: Handbook, risk: Entry<'risks'>): RiskLink => ({
  link: linkTo(handbook, risk.id),
  before: inherentScore(risk),
  after: residualScore(risk),
});

/** Cuts risks that lie in one place to as many as a list names. */
export const shortList = (risks: readonly RiskLink[]): RiskShortList => ({
  risks: risks.slice(0, listed),
  more: Math.max(0, risks.length - listed),
});
