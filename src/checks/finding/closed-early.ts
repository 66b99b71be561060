import { daysBetween } from '../../handbook/dates.ts';
import { isNonconformity, isOpen } from '../../handbook/state/finding-state.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import type { Grade } from '../grade.ts';
import { defineRule } from '../rule.ts';
import { days } from '../../issues/words.ts';

const says = {
  early: (id: string, grade: Grade, closed: string, before: number, checked: string) => ({
    found: `${id} (${grade}) was closed on ${closed}, ${days(before)} before its effectiveness was checked on ${checked}.`,
    expected: `a closure on ${checked} or later`,
    fix: 'Set `closed` to the day of the check or later, and agree a later `due` if it needs one: until its effect is checked, a nonconformity is open. If an earlier check led to the closure, name that one under `effectiveness`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'finding/closed-early',
  severity: 'warning',
  summary:
    'A nonconformity was closed before the effectiveness of its corrective action was checked.',
  why: 'The review of effectiveness is part of corrective action (10.2). A nonconformity that is closed before that review was closed on trust, and an auditor will ask who decided that, and on what grounds.',
  says,
  check(handbook, report) {
    for (const finding of handbook.entries.findings) {
      const { closed, effectiveness, grade } = finding.data;
      if (closed === undefined || effectiveness === undefined) continue;
      if (!isNonconformity(finding) || isOpen(handbook, finding)) continue;
      const { checked } = effectiveness;
      // `finding/closed-unproven` reports a check that is still to come.
      if (checked <= closed || checked > handbook.asOf) continue;
      report({
        at: key(finding, 'closed'),
        ...say('early', finding.id, grade, closed, daysBetween(closed, checked), checked),
      });
    }
  },
});
