import { isAudit, lastHeld } from '../../handbook/state/audit-state.ts';
import { isOpen } from '../../handbook/state/finding-state.ts';
import type { Handbook } from '../../handbook/types.ts';
import { findingLink, type FindingLink } from '../audits/finding-link.ts';
import { ledBy } from '../audits/led-by.ts';
import { linkTo, type EntryLink } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { some, type Some } from './short-list.ts';

/** What the last internal audit found. */
export interface LastAudit {
  link: EntryLink;
  date: string;
  /** Undefined where nothing says who led it. */
  lead: Cell | undefined;
  findings: Some<FindingLink>;
  open: number;
}

/** How much the last management review decided. */
export interface LastReview {
  link: EntryLink;
  date: string;
  lead: Cell | undefined;
  decisions: number;
}

/** The internal audit that was held last by the as-of date, with what it found. */
export function lastAudit(handbook: Handbook): LastAudit | undefined {
  const audit = lastHeld(handbook, ({ data }) => data.kind === 'internal-audit');
  if (!audit) return undefined;
  const findings = handbook.entries.findings.filter(({ data }) => data.audit === audit.id);
  return {
    link: linkTo(handbook, audit.id),
    date: audit.data.date,
    lead: ledBy(handbook, audit),
    findings: some(findings.map((finding) => findingLink(handbook, finding))),
    open: findings.filter((finding) => isOpen(handbook, finding)).length,
  };
}

/** The management review that was held last by the as-of date. */
export function lastReview(handbook: Handbook): LastReview | undefined {
  const review = lastHeld(handbook, (held) => !isAudit(held));
  return (
    review && {
      link: linkTo(handbook, review.id),
      date: review.data.date,
      lead: ledBy(handbook, review),
      decisions: review.data.decisions?.length ?? 0,
    }
  );
}
