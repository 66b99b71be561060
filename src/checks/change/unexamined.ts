import { key } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'change/unexamined',
  severity: 'warning',
  summary:
    'A planned change is approved, but nothing says what it affects, or, for a change of a system, whether it needs an impact assessment.',
  why: 'The role that approves a change has to know what the change does: to people (8.4), to risks (8.2), to documents and to the Statement of Applicability.',
  check(handbook, report) {
    for (const change of handbook.entries.changes) {
      const { decision, effects, of } = change.data;
      if (decision !== 'approved') continue;
      if (!effects)
        report({
          at: key(change, 'decision'),
          found: `${change.id} is approved, but nothing says what it affects.`,
          expected:
            '`effects` with `assessment`, `risks`, `documents` and `statement`, as far as they apply, and `why`',
          fix: 'Examine the effects of the change and write them under `effects`.',
        });
      else if (of === 'system' && effects.assessment === undefined)
        report({
          at: key(change, 'effects'),
          found: `${change.id} changes a system, but does not say whether it needs an impact assessment.`,
          expected: '`assessment: needed` or `assessment: not-needed` under `effects`',
          fix: 'Decide it with the owner of the system, and write it with the reason under `effects`.',
        });
    }
  },
});
