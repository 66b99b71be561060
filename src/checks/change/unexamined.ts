import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  effects: (id: string) => ({
    found: `${id} is approved, but nothing says what it affects.`,
    expected:
      '`effects` with `assessment`, `risks`, `documents` and `statement`, as far as they apply, and `why`',
    fix: 'Examine the effects of the change and write them under `effects`.',
  }),
  assessment: (id: string) => ({
    found: `${id} changes a system, but does not say whether it needs an impact assessment.`,
    expected: '`assessment: needed` or `assessment: not-needed` under `effects`',
    fix: 'Decide it with the owner of the system, and write it with the reason under `effects`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'change/unexamined',
  severity: 'warning',
  summary:
    'A planned change is approved, but nothing says what it affects, or, for a change of a system, whether it needs an impact assessment.',
  why: 'The role that approves a change has to know what the change does: to people (8.4), to risks (8.2), to documents and to the Statement of Applicability.',
  says,
  check(handbook, report) {
    for (const change of handbook.entries.changes) {
      const { decision, effects, of } = change.data;
      if (decision !== 'approved') continue;
      if (!effects)
        report({
          at: key(change, 'decision'),
          ...say('effects', change.id),
        });
      else if (of === 'system' && effects.assessment === undefined)
        report({
          at: key(change, 'effects'),
          ...say('assessment', change.id),
        });
    }
  },
});
