import { isOpportunity } from '../../handbook/state/risk-state.ts';
import { riskRow, type RiskRow } from '../risks/risk-row.ts';
import type { Handbook } from '../../handbook/types.ts';
import { countLinks, type EntryLink } from '../links.ts';
import { some, type Some } from './short-list.ts';

/** A risk above the appetite, and who bears what is left. */
interface AboveRisk {
  link: EntryLink;
  before: number;
  /** Undefined where nobody has said it. */
  today: number | undefined;
  after: number | undefined;
  acceptedBy: EntryLink | undefined;
  accepted: string | undefined;
}

/** The risks above the appetite, out of all that there are; opportunities are no such risks. */
export interface RisksAbove extends Some<AboveRisk> {
  all: number;
  opportunities: number;
  /** Above the appetite before treatment. */
  before: number;
  /** Above the appetite as of today. */
  today: number;
  /** Above the appetite still after treatment. */
  after: number;
  unaccepted: number;
  /** Of those above before treatment, scores after it that are still to be reached. */
  pending: number;
  acceptedBy: { role: EntryLink; count: number }[];
}

/** Risks above the appetite before treatment, today or after it, the worst of today first. */
export function risksAbove(handbook: Handbook): RisksAbove {
  const { risks } = handbook.entries;
  const opportunities = risks.filter(isOpportunity).length;
  const above = risks
    .map((risk) => riskRow(handbook, risk))
    .filter(({ before, today, after }) => before.above || today?.above || after?.above)
    .toSorted((a, b) => scoreNow(b) - scoreNow(a));
  const rows = above.map(({ link, before, today, after, acceptance }): AboveRisk => {
    const accepted = acceptance.state === 'accepted' ? acceptance : undefined;
    return {
      link,
      before: before.score,
      today: today?.score,
      after: after?.score,
      acceptedBy: accepted?.role,
      accepted: accepted?.day,
    };
  });
  const count = (holds: (row: RiskRow) => boolean) => above.filter(holds).length;
  return {
    ...some(rows),
    all: risks.length - opportunities,
    opportunities,
    before: count(({ before }) => before.above),
    today: count(({ today }) => today?.above === true),
    after: count(({ after }) => after?.above === true),
    pending: count(({ pending }) => pending),
    unaccepted: rows.filter(({ acceptedBy }) => acceptedBy === undefined).length,
    acceptedBy: countLinks(rows.flatMap(({ acceptedBy }) => acceptedBy ?? [])).map(
      ({ link, count }) => ({ role: link, count }),
    ),
  };
}

/** The score of today; as long as nobody says it, that before treatment. */
const scoreNow = ({ before, today }: RiskRow) => (today ?? before).score;
