import { daysBetween } from '../../handbook/dates.ts';
import { isOpen } from '../../handbook/state/finding-state.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { days } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'finding/overdue',
  severity: 'error',
  summary: 'An open finding is past its due date.',
  why: 'You must react to a nonconformity without delay (10.2). One that is overdue at the next audit tends to come back a grade higher.',
  check(handbook, report) {
    for (const finding of handbook.entries.findings) {
      const { due, grade, owner } = finding.data;
      if (!isOpen(handbook, finding) || due >= handbook.asOf) continue;
      report({
        at: field(finding, 'due'),
        found: `${finding.id} (${grade}) was due on ${due}, ${days(daysBetween(due, handbook.asOf))} ago, and is still open.`,
        expected: `closed by ${due}`,
        fix: `Set \`closed\` once it is dealt with. Or agree a later \`due\` with ${owner}, and say why in the text.`,
      });
    }
  },
});
