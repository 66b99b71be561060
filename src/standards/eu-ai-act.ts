import data from './data/eu-ai-act.json' with { type: 'json' };
import type { AiActRole, ObligationTier } from './eu-ai-act-obligations.ts';
import * as english from './languages/en/index.ts';
import type { StandardsTexts } from './languages/index.ts';

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

/** Regulation (EU) 2026/1744, which moved the dates for high-risk systems, in a language. */
export const amendmentIn = ({ aiAct }: StandardsTexts) => ({
  ...aiAct.amendment,
  ...data.amendment,
});

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
export const operatorRolesIn = ({ aiAct: { roles } }: StandardsTexts): readonly OperatorRole[] =>
  (data.roles as readonly AiActRole[]).map((id) => ({ id, ...roles[id] }));

/** The same in English. */
export const operatorRoles = operatorRolesIn(english);

/** An area of Annex III, with its points; titles in the project's own words. */
export interface AnnexIIIArea {
  readonly no: number;
  readonly title: string;
  /** Ids are number and letter, `5c`. Empty where the area has none. */
  readonly points: readonly { readonly id: string; readonly title: string }[];
}

/** The eight areas of Annex III, in a language. */
export function annexIIIIn({ aiAct }: StandardsTexts): readonly AnnexIIIArea[] {
  const titles: Readonly<Record<string, string>> = aiAct.annexIII;
  return data.annexIII.map(({ no, points }) => ({
    no,
    title: titles[no] ?? '',
    points: points.map((id) => ({ id, title: titles[id] ?? '' })),
  }));
}

/** The text from which all rows were made, by its CELEX number. */
export const consolidatedText: { readonly celex: string } = data.text;

/** The maximum fines (Art. 99 and 101), in a language. */
export const penaltiesIn = ({ aiAct }: StandardsTexts): readonly Penalty[] =>
  aiAct.penalties.map((penalty, index) => ({ ...penalty, ...data.penalties[index] }));
