import { clauseCoverage, controlCoverage, isAhead, isAudit, isHeldInCycle, type Coverage } from '../../handbook/audit-coverage.ts';
import type { Handbook, Place } from '../../handbook/types.ts';
import { clauses } from '../../standards/iso42001.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../words.ts';

export const rule = defineRule({
  id: 'audit/coverage',
  severity: 'warning',
  summary: 'A clause or an applicable control was looked at by no audit of the last three years.',
  why: 'The audit programme has to reach the whole AIMS (9.2.2), and before certification a full internal audit is the dress rehearsal. Management reviews do not count: they judge results and do not verify conformity.',
  check(handbook, report) {
    for (const { noun, coverage, nameOf } of [
      { noun: 'clause', coverage: clauseCoverage(handbook), nameOf: clauseNames },
      { noun: 'control', coverage: controlCoverage(handbook), nameOf: ids },
    ]) {
      const missed = coverage.filter(({ held }) => held.length === 0);
      if (missed.length === 0) continue;
      const planned = missed.filter((item) => item.planned.length > 0);
      const unplanned = missed.filter((item) => item.planned.length === 0);
      const nouns = missed.length === 1 ? noun : `${noun}s`;
      report({
        at: placeOf(handbook),
        found:
          missed.length === coverage.length
            ? `No audit of the last three years looked at any ${noun === 'clause' ? 'clause' : 'applicable control'}.`
            : `No audit of the last three years looked at ${noun === 'clause' ? nouns : `the applicable ${nouns}`} ${listed(nameOf(missed))}.`,
        expected: `each ${noun === 'clause' ? 'clause' : 'applicable control'} under \`covers\` of an internal audit, surveillance or certification that was held`,
        fix: todo(planned, unplanned, nameOf),
      });
    }
  },
});

function todo(planned: Coverage[], unplanned: Coverage[], nameOf: (items: Coverage[]) => string[]): string {
  const audits = listed([...new Set(planned.map((item) => item.planned[0]?.id ?? ''))]);
  if (unplanned.length === 0) return `Hold ${audits} as planned: all of it is under \`covers\` there.`;
  if (planned.length === 0) return 'Add them under `covers` of the next audit, or plan one.';
  return `Plan an audit for ${listed(nameOf(unplanned))}, or add them under \`covers\` of one that is ahead. The others are planned: ${audits}.`;
}

const ids = (items: Coverage[]): string[] => items.map(({ id }) => id);

/** The ids of clauses, a clause standing for its sub-clauses where all of them are meant. */
function clauseNames(items: Coverage[]): string[] {
  const meant = new Set(ids(items));
  const under = (parent: string | null): string[] =>
    clauses.filter((clause) => clause.parent === parent).flatMap(({ id }) => namesWithin(id));
  const namesWithin = (id: string): string[] => {
    const children = clauses.filter(({ parent }) => parent === id);
    if (children.length === 0) return meant.has(id) ? [id] : [];
    return children.every((child) => isWholly(child.id)) ? [id] : under(id);
  };
  const isWholly = (id: string): boolean => namesWithin(id).join() === id;
  return under(null);
}

/** Where the editor adds what is missing: the next audit, else the one held last, else the handbook. */
function placeOf(handbook: Handbook): Place {
  const audits = handbook.entries.audits
    .filter(isAudit)
    .toSorted((a, b) => (a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0));
  const next = audits.find((audit) => isAhead(handbook, audit));
  const last = audits.findLast((audit) => isHeldInCycle(handbook, audit));
  const audit = next ?? last;
  return audit ? key(audit, audit.data.covers.length > 0 ? 'covers' : 'kind') : { file: 'handbook.yaml' };
}
