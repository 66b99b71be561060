import {
  clauseCoverage,
  controlCoverage,
  isWithin,
  type Coverage,
} from '../../handbook/state/audit-coverage.ts';
import { isAhead, isHeldInCycle, isInternalAudit } from '../../handbook/state/audit-state.ts';
import { earliestFirst } from '../../handbook/dates.ts';
import type { Handbook } from '../../handbook/types.ts';
import type { Place } from '../../issues/place.ts';
import { clauses } from '../../standards/iso42001.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { namedBy, unreadIn } from '../unread.ts';
import { listed } from '../../issues/words.ts';

/** The ids of what no audit covered. */
type Missed = 'all' | readonly string[];

/** What no planned audit covers, and the planned audits that cover the rest. */
interface Todo {
  unplanned: readonly string[];
  audits: readonly string[];
}

const wordOf = { clause: 'clause', control: 'applicable control' } as const;

const inWords = (of: keyof typeof wordOf, ids: readonly string[]) =>
  `${of}${ids.length === 1 ? '' : 's'} ${listed(ids)}`;

const says = {
  uncovered: (of: 'clause' | 'control', missed: Missed, todo: Todo) => ({
    found: `No internal audit in the last three years covered ${missed === 'all' ? `any ${wordOf[of]}` : inWords(of, missed)}.`,
    expected: `each ${wordOf[of]} under \`covers\` of an internal audit that was held, and not recorded as \`not-looked-at\``,
    fix:
      todo.audits.length === 0
        ? 'Add them under `covers` of the next internal audit, or plan one.'
        : todo.unplanned.length === 0
          ? `Hold ${listed(todo.audits)} as planned: it covers all of this.`
          : `Plan an internal audit for ${inWords(of, todo.unplanned)}, or add them under \`covers\` of a planned one; the rest is planned in ${listed(todo.audits)}.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'audit/coverage',
  severity: 'warning',
  summary: 'No internal audit in the last three years covered a clause or an applicable control.',
  why: 'The audit programme must cover the whole AIMS (9.2.2), and a full internal audit is the dress rehearsal for certification. Audits of the certification body do not count, since they are not internal; management reviews do not count, since they do not verify conformity.',
  says,
  check(handbook, report) {
    const unread = unreadIn(handbook, 'audits').map((audit) => namedBy(handbook, audit, 'covers'));
    const mayBeCovered = (id: string) =>
      unread.some((covered) => !covered || covered.some((to) => isWithin(id, to)));
    for (const { of, coverage, names } of [
      { of: 'clause' as const, coverage: clauseCoverage(handbook), names: clauseNames },
      { of: 'control' as const, coverage: controlCoverage(handbook), names: ids },
    ]) {
      const missed = coverage.filter(({ id, held }) => held.length === 0 && !mayBeCovered(id));
      if (missed.length === 0) continue;
      report({
        at: placeOf(handbook),
        ...say(
          'uncovered',
          of,
          missed.length === coverage.length ? 'all' : names(missed),
          todoFor(missed, names),
        ),
      });
    }
  },
});

const todoFor = (missed: Coverage[], names: (items: Coverage[]) => string[]): Todo => ({
  unplanned: names(missed.filter(({ planned }) => planned.length === 0)),
  audits: [...new Set(missed.flatMap(({ planned }) => planned[0]?.id ?? []))],
});

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
    .filter(isInternalAudit)
    .toSorted(earliestFirst(({ data }) => data.date));
  const next = audits.find((audit) => isAhead(handbook, audit));
  const last = audits.findLast((audit) => isHeldInCycle(handbook, audit));
  const audit = next ?? last;
  return audit
    ? key(audit, audit.data.covers.length > 0 ? 'covers' : 'kind')
    : { file: 'handbook.yaml' };
}
