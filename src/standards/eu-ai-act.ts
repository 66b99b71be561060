import data from './data/eu-ai-act.json' with { type: 'json' };
import type { AiActRole, ObligationTier } from './eu-ai-act-obligations.ts';

export { obligations } from './eu-ai-act-obligations.ts';
export type { AiActRole, Obligation, ObligationTier } from './eu-ai-act-obligations.ts';

/** A date (`YYYY-MM-DD`, as all here) from which a part of the act applies. */
export interface Milestone {
  readonly date: string;
  /** The provision that sets the date. */
  readonly basis: string;
  readonly applies: string;
  /** The date that the act of 2024 had set, where Regulation (EU) 2026/1744 moved it. */
  readonly replaces?: string;
  readonly note?: string;
}

export interface OperatorRole {
  readonly id: AiActRole;
  readonly title: string;
  /** Where the act defines or names the role. */
  readonly basis: string;
  readonly meaning: string;
}

/** `max`: the higher of the two amounts, the share being of worldwide annual turnover. */
export interface Penalty {
  readonly basis: string;
  readonly for: string;
  readonly max: string;
  readonly applies?: string;
}

/** The day up to which the facts were followed. */
export const asOf: string = data.asOf;

/** Regulation (EU) 2026/1744, which moved the dates for high-risk systems. */
export const amendment = data.amendment;

/** The dates of application now in force (Art. 111 and 113 as amended), earliest first. */
export const timeline: readonly Milestone[] = data.timeline;

/** The tier of duties for each value of `aiAct.risk` in an inventory entry. */
export const tierOfRisk = {
  prohibited: 'prohibited',
  high: 'high-risk',
  limited: 'transparency',
  minimal: 'minimal',
} as const satisfies Readonly<Record<string, ObligationTier | 'minimal'>>;

/** The operator roles of Art. 3 and the further addressees of duties. */
export const operatorRoles: readonly OperatorRole[] = data.roles as readonly OperatorRole[];

/** An area of Annex III, with its points; titles in the project's own words. */
export interface AnnexIIIArea {
  readonly no: number;
  readonly title: string;
  /** Ids are number and letter, `5c`. Empty where the area has none. */
  readonly points: readonly { readonly id: string; readonly title: string }[];
}

/** The eight areas of Annex III. */
export const annexIII: readonly AnnexIIIArea[] = data.annexIII;

/** The text from which all rows were made, by its CELEX number. */
export const consolidatedText: { readonly celex: string } = data.text;

/** What applies to systems and models placed on the market before a date (Art. 111). */
export const transitionRules: readonly { readonly basis: string; readonly rule: string }[] =
  data.transitionRules;

/** The maximum fines (Art. 99 and 101). */
export const penalties: readonly Penalty[] = data.penalties;

/** What Regulation (EU) 2026/1744 changed beside the dates. */
export const changes: readonly { readonly provision: string; readonly change: string }[] =
  data.changes;

/** Claims often read about the dates, each with what the act says. */
export const misconceptions: readonly { readonly claim: string; readonly fact: string }[] =
  data.misconceptions;

/** What is open in the reading of the act or not yet decided. */
export const openPoints: readonly string[] = data.openPoints;
