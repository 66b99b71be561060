import { isAudit, lastHeld } from '../../handbook/derived/audit-state.ts';
import { isOpen } from '../../handbook/derived/finding-state.ts';
import type { Handbook } from '../../handbook/types.ts';
import { findingLink, type FindingLink } from '../audits/finding-link.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { some, type Some } from './short-list.ts';

/** What the last internal audit found. */
export interface LastAudit {
  link: EntryLink;
  date: string;
  lead: EntryLink;
  findings: Some<FindingLink>;
  open: number;
}

/** How much the last management review decided. */
export interface LastReview {
  link: EntryLink;
  date: string;
  lead: EntryLink;
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
    lead: linkTo(handbook, audit.data.lead),
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
      lead: linkTo(handbook, review.data.lead),
      decisions: review.data.decisions?.length ?? 0,
    }
  );
}
