import { restsOnOpenControls } from '../../handbook/derived/risk-controls.ts';
import { inherentScore, isAccepted, residualScore } from '../../handbook/derived/risk-state.ts';
import type { Handbook } from '../../handbook/types.ts';
import { countLinks, linkTo, type EntryLink } from '../links.ts';
import { some, type Some } from './short-list.ts';

/** A risk above the appetite, and who bears what is left. */
export interface AboveRisk {
  link: EntryLink;
  before: number;
  after: number;
  acceptedBy: EntryLink | undefined;
  accepted: string | undefined;
}

/** The risks above the appetite, out of all that there are. */
export interface RisksAbove extends Some<AboveRisk> {
  all: number;
  /** Above the appetite still after treatment. */
  after: number;
  unaccepted: number;
  /** Of those above before treatment, scores after it that are still to be reached. */
  pending: number;
  acceptedBy: { role: EntryLink; count: number }[];
}

/** Risks above the appetite before or after treatment, the worst that is left first. */
export function risksAbove(handbook: Handbook): RisksAbove {
  const { risks } = handbook.entries;
  const { riskAppetite } = handbook.config;
  const above = risks
    .filter((risk) => Math.max(inherentScore(risk), residualScore(risk)) > riskAppetite)
    .toSorted((a, b) => residualScore(b) - residualScore(a));
  const rows = above.map((risk): AboveRisk => {
    const accepted = isAccepted(handbook, risk);
    return {
      link: linkTo(handbook, risk.id),
      before: inherentScore(risk),
      after: residualScore(risk),
      acceptedBy:
        accepted && risk.data.acceptedBy ? linkTo(handbook, risk.data.acceptedBy) : undefined,
      accepted: accepted ? risk.data.accepted : undefined,
    };
  });
  return {
    ...some(rows),
    all: risks.length,
    after: rows.filter(({ after }) => after > riskAppetite).length,
    pending: above.filter((risk) => restsOnOpenControls(handbook, risk)).length,
    unaccepted: rows.filter(({ acceptedBy }) => acceptedBy === undefined).length,
    acceptedBy: countLinks(rows.flatMap(({ acceptedBy }) => acceptedBy ?? [])).map(
      ({ link, count }) => ({ role: link, count }),
    ),
  };
}
