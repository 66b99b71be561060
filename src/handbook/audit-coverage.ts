import { leafClauses } from '../standards/iso42001.ts';
import type { Entry, Handbook } from './types.ts';

type Audit = Entry<'audits'>;

/** What audits did with a clause or control, and are to do. */
export interface Coverage {
  id: string;
  /** Audits held in the cycle that looked at it, the latest first. */
  held: Audit[];
  /** Audits ahead that are to look at it, the next first. */
  planned: Audit[];
}

/** The years in which a certification body looks at everything once, and an audit programme with it (9.2.2). */
export const auditCycleYears = 3;

/**
 * Whether an audit looks at the management system from outside the work itself. A management review
 * is no audit: it judges results and does not verify conformity.
 */
export const isAudit = ({ data }: Audit): boolean => data.kind !== 'management-review';

/** Whether an audit was held in the three years up to the as-of date. */
export const isHeldInCycle = ({ asOf }: Pick<Handbook, 'asOf'>, { data }: Audit): boolean =>
  data.status === 'done' && data.date <= asOf && data.date >= cycleStart(asOf);

/** Whether an audit is planned for the as-of date or later. */
export const isAhead = ({ asOf }: Pick<Handbook, 'asOf'>, { data }: Audit): boolean =>
  data.status === 'planned' && data.date >= asOf;

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
    .toSorted((a, b) => (a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0));
  return {
    id,
    held: audits.filter((audit) => isHeldInCycle(handbook, audit)).reverse(),
    planned: audits.filter((audit) => isAhead(handbook, audit)),
  };
}

/** The first day of the cycle that ends with the as-of date; only compared, so 29 February may stand for 1 March. */
const cycleStart = (asOf: string) =>
  `${Number(asOf.slice(0, 4)) - auditCycleYears}${asOf.slice(4)}`;
