import { leafClauses } from '../../standards/iso42001.ts';
import { isAhead, isAudit, isHeldInCycle } from './audit-state.ts';
import { earliestFirst } from '../dates.ts';
import type { Entry, Handbook } from '../types.ts';

type Audit = Entry<'audits'>;

/** What audits did with a clause or control, and are to do. */
export interface Coverage {
  id: string;
  /** Audits held in the cycle that looked at it, the latest first. */
  held: Audit[];
  /** Audits ahead that are to look at it, the next first. */
  planned: Audit[];
}

/** Whether an audit looks at a clause or control; a clause covers those beneath it, `9.2` also `9.2.1`. */
export const covers = ({ data }: Audit, id: string): boolean =>
  data.covers.some((covered) => isWithin(id, covered));

/** Whether a clause or control is another one, or stands beneath it. */
export const isWithin = (id: string, covered: string): boolean =>
  covered === id || id.startsWith(`${covered}.`);

/** Coverage of every clause that has no sub-clause, in the order of the standard. */
export const clauseCoverage = (handbook: Handbook): Coverage[] =>
  leafClauses.map(({ id }) => coverageOf(handbook, id));

/** Coverage of every applicable control, the organisation's own included. */
export const controlCoverage = (handbook: Handbook): Coverage[] =>
  handbook.entries.controls
    .filter(({ data }) => data.applicable)
    .map(({ id }) => coverageOf(handbook, id));

function coverageOf(handbook: Handbook, id: string): Coverage {
  const audits = handbook.entries.audits
    .filter((audit) => isAudit(audit) && covers(audit, id))
    .toSorted(earliestFirst(({ data }) => data.date));
  return {
    id,
    held: audits.filter((audit) => isHeldInCycle(handbook, audit)).reverse(),
    planned: audits.filter((audit) => isAhead(handbook, audit)),
  };
}
