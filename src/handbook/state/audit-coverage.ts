import { leafClauses } from '../../standards/iso42001.ts';
import { applies } from './control-state.ts';
import { isAhead, isHeldInCycle, isInternalAudit } from './audit-state.ts';
import { earliestFirst } from '../dates.ts';
import type { Entry, Handbook } from '../types.ts';

type Audit = Entry<'audits'>;

/** What internal audits did with a clause or control, and are to do. */
export interface Coverage {
  id: string;
  /** Audits held in the cycle that looked at it, the latest first. */
  held: Audit[];
  /** Audits ahead that are to look at it, the next first. */
  planned: Audit[];
}

/** Whether an audit is to look at a clause or control; a clause covers those beneath it, `9.2` also `9.2.1`. */
export const covers = ({ data }: Audit, id: string): boolean =>
  data.covers.some((covered) => isWithin(id, covered));

/** What an audit wrote down about a clause or control: of itself, else of the clause above it. */
export const resultOf = (
  { data }: Audit,
  id: string,
): Entry<'audits'>['data']['results'][number] | undefined =>
  data.results.find(({ of }) => of === id) ?? data.results.find(({ of }) => isWithin(id, of));

/** Whether an audit covers a clause or control, and did not leave it out after all. */
const looksAt = (audit: Audit, id: string): boolean =>
  covers(audit, id) && resultOf(audit, id)?.result !== 'not-looked-at';

/** Whether a clause or control is another one, or stands beneath it. */
export const isWithin = (id: string, covered: string): boolean =>
  covered === id || id.startsWith(`${covered}.`);

/** Coverage of every clause that has no sub-clause, in the order of the standard. */
export const clauseCoverage = (handbook: Handbook): Coverage[] =>
  leafClauses.map(({ id }) => coverageOf(handbook, id));

/** Coverage of every applicable control, the organisation's own included. */
export const controlCoverage = (handbook: Handbook): Coverage[] =>
  handbook.entries.controls.filter(applies).map(({ id }) => coverageOf(handbook, id));

function coverageOf(handbook: Handbook, id: string): Coverage {
  const audits = handbook.entries.audits
    .filter((audit) => isInternalAudit(audit) && looksAt(audit, id))
    .toSorted(earliestFirst(({ data }) => data.date));
  return {
    id,
    held: audits.filter((audit) => isHeldInCycle(handbook, audit)).reverse(),
    planned: audits.filter((audit) => isAhead(handbook, audit)),
  };
}
