import { daysBetween } from '../../handbook/dates.ts';
import { isOpen } from '../../handbook/state/finding-state.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import type { Grade } from '../grade.ts';
import { defineRule } from '../rule.ts';
import { days } from '../../issues/words.ts';

const says = {
  past: (id: string, grade: Grade, due: string, past: number, owner: string) => ({
    found: `${id} (${grade}) was due on ${due}, ${days(past)} ago, and is still open.`,
    expected: `closed by ${due}`,
    fix: `Set \`closed\` once it is dealt with. Or agree a later \`due\` with ${owner}, and say why in the text.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'finding/overdue',
  severity: 'error',
  summary: 'An open finding is past its due date.',
  why: 'You must react to a nonconformity without delay (10.2). One that is overdue at the next audit tends to come back a grade higher.',
  says,
  check(handbook, report) {
    for (const finding of handbook.entries.findings) {
      const { due, grade, owner } = finding.data;
      if (!isOpen(handbook, finding) || due >= handbook.asOf) continue;
      report({
        at: field(finding, 'due'),
        ...say('past', finding.id, grade, due, daysBetween(due, handbook.asOf), owner),
      });
    }
  },
});
