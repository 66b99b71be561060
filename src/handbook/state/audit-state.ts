import { isByCertificationBody } from '../../../schemas/audits.ts';
import { earliestFirst } from '../dates.ts';
import type { Entry, Handbook } from '../types.ts';

type Audit = Entry<'audits'>;

/** The years in which a certification body looks at everything once, and the internal audits with it (9.2.2). */
export const auditCycleYears = 3;

/**
 * Whether an audit looks at the management system from outside the work itself. A management review
 * is no audit: it judges results and does not verify conformity.
 */
export const isAudit = ({ data }: Audit): boolean => data.kind !== 'management-review';

/**
 * Whether an audit is part of the organisation's own programme (9.2). What a certification body looks at
 * is no internal audit, and an audit of a supplier looks at somebody else.
 */
export const isInternalAudit = ({ data }: Audit): boolean => data.kind === 'internal-audit';

/** Whether an audit is one that a certification body leads. */
export const isCertificationAudit = ({ data }: Audit): boolean => isByCertificationBody(data.kind);

/** Where an audit or a review is; `late` if its day has passed and nobody says that it was held. */
export type AuditState = 'done' | 'planned' | 'late';

export const auditState = ({ asOf }: Pick<Handbook, 'asOf'>, { data }: Audit): AuditState =>
  data.status === 'done' ? 'done' : data.date < asOf ? 'late' : 'planned';

/** Whether an audit or a review was held by the as-of date. */
export const isHeld = ({ asOf }: Pick<Handbook, 'asOf'>, { data }: Audit): boolean =>
  data.status === 'done' && data.date <= asOf;

/** The audit or review that was held last by the as-of date, among those that match. */
export const lastHeld = (
  handbook: Pick<Handbook, 'asOf' | 'entries'>,
  matches: (audit: Audit) => boolean,
): Audit | undefined =>
  handbook.entries.audits
    .filter((audit) => isHeld(handbook, audit) && matches(audit))
    .toSorted(earliestFirst(({ data }) => data.date))
    .at(-1);

/** Whether an audit was held in the three years up to the as-of date. */
export const isHeldInCycle = (handbook: Pick<Handbook, 'asOf'>, audit: Audit): boolean =>
  isHeld(handbook, audit) && audit.data.date >= cycleStart(handbook.asOf);

/** Whether an audit is planned for the as-of date or later. */
export const isAhead = ({ asOf }: Pick<Handbook, 'asOf'>, { data }: Audit): boolean =>
  data.status === 'planned' && data.date >= asOf;

/** The first day of the cycle that ends with the as-of date; only compared, so 29 February may stand for 1 March. */
const cycleStart = (asOf: string) =>
  `${Number(asOf.slice(0, 4)) - auditCycleYears}${asOf.slice(4)}`;
