import {
  clauseCoverage,
  controlCoverage,
  isWithin,
  type Coverage,
} from '../../handbook/derived/audit-coverage.ts';
import { isAhead, isAudit, isHeldInCycle } from '../../handbook/derived/audit-state.ts';
import { earliestFirst } from '../../handbook/dates.ts';
import type { Handbook, Place } from '../../handbook/types.ts';
import { clauses } from '../../standards/iso42001.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { namedBy, unreadIn } from '../unread.ts';
import { listed } from '../words.ts';

export const rule = defineRule({
  id: 'audit/coverage',
  severity: 'warning',
  summary: 'A clause or an applicable control was looked at by no audit of the last three years.',
  why: 'The audit programme has to reach the whole AIMS (9.2.2), and before certification a full internal audit is the dress rehearsal. Management reviews do not count: they judge results and do not verify conformity.',
  check(handbook, report) {
    const unread = unreadIn(handbook, 'audits').map((audit) => namedBy(handbook, audit, 'covers'));
    const mayBeCovered = (id: string) =>
      unread.some((covered) => !covered || covered.some((to) => isWithin(id, to)));
    for (const { noun, one, coverage, names } of [
      { noun: 'clause', one: 'clause', coverage: clauseCoverage(handbook), names: clauseNames },
      {
        noun: 'control',
        one: 'applicable control',
        coverage: controlCoverage(handbook),
        names: ids,
      },
    ]) {
      const inWords = (items: Coverage[]) => {
        const list = names(items);
        return `${noun}${list.length === 1 ? '' : 's'} ${listed(list)}`;
      };
      const missed = coverage.filter(({ id, held }) => held.length === 0 && !mayBeCovered(id));
      if (missed.length === 0) continue;
      report({
        at: placeOf(handbook),
        found: `No audit of the last three years looked at ${missed.length === coverage.length ? `any ${one}` : inWords(missed)}.`,
        expected: `each ${one} under \`covers\` of an internal audit, surveillance or certification that was held`,
        fix: todo(missed, inWords),
      });
    }
  },
});

function todo(missed: Coverage[], inWords: (items: Coverage[]) => string): string {
  const unplanned = missed.filter(({ planned }) => planned.length === 0);
  if (unplanned.length === missed.length)
    return 'Add them under `covers` of the next audit, or plan one.';
  const audits = listed([...new Set(missed.flatMap(({ planned }) => planned[0]?.id ?? []))]);
  if (unplanned.length === 0)
    return `Hold ${audits} as planned: all of it is under \`covers\` there.`;
  return `Plan an audit for ${inWords(unplanned)}, or add them under \`covers\` of one that is ahead; the rest is planned in ${audits}.`;
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
    .toSorted(earliestFirst(({ data }) => data.date));
  const next = audits.find((audit) => isAhead(handbook, audit));
  const last = audits.findLast((audit) => isHeldInCycle(handbook, audit));
  const audit = next ?? last;
  return audit
    ? key(audit, audit.data.covers.length > 0 ? 'covers' : 'kind')
    : { file: 'handbook.yaml' };
}
