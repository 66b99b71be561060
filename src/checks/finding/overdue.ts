import { daysBetween } from '../../handbook/dates.ts';
import { isOpen } from '../../handbook/derived/finding-state.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { days } from '../words.ts';

export const rule = defineRule({
  id: 'finding/overdue',
  severity: 'error',
  summary: 'A finding is past its due day and open.',
  why: 'A nonconformity is reacted to without delay (10.2). One that is overdue at the next audit tends to come back a grade higher.',
  check(handbook, report) {
    for (const finding of handbook.entries.findings) {
      const { due, grade, owner } = finding.data;
      if (!isOpen(handbook, finding) || due >= handbook.asOf) continue;
      report({
        at: field(finding, 'due'),
        found: `${finding.id} (${grade}) was due on ${due}, ${days(daysBetween(due, handbook.asOf))} ago, and is open.`,
        expected: `closed by ${due}`,
        fix: `Close it with \`closed\` once it is dealt with, or have ${owner} agree a later \`due\` and say why in the text.`,
      });
    }
  },
});
