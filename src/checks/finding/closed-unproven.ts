import { isNonconformity, isOpen } from '../../handbook/state/finding-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { either } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'finding/closed-unproven',
  severity: 'error',
  summary:
    'A nonconformity is closed without a root cause, a corrective action or a check of its effectiveness.',
  why: 'Clause 10.2 requires the cause, an action against it, and a review of whether it worked. Without them, the nonconformity is only out of sight. Observations and opportunities may be closed without them.',
  check(handbook, report) {
    for (const finding of handbook.entries.findings) {
      if (!isNonconformity(finding) || isOpen(handbook, finding)) continue;
      const missing = missingIn(handbook, finding);
      if (missing.length === 0) continue;
      report({
        at: key(finding, 'closed'),
        found: `${finding.id} (${finding.data.grade}) is closed without ${either(missing)}.`,
        expected:
          '`rootCause`, `correctiveAction`, and `effectiveness` with a check that has taken place',
        fix: 'Fill in what is missing, or remove `closed` until the effect of the corrective action has been checked.',
      });
    }
  },
});

function missingIn({ asOf }: Handbook, { data }: Entry<'findings'>): string[] {
  const { rootCause, correctiveAction, effectiveness } = data;
  return [
    ...(rootCause === undefined ? ['a root cause'] : []),
    ...(correctiveAction === undefined ? ['a corrective action'] : []),
    ...(effectiveness === undefined ? ['a check of its effectiveness'] : []),
    ...(effectiveness && effectiveness.checked > asOf
      ? [`a check of its effectiveness, which is planned for ${effectiveness.checked}`]
      : []),
  ];
}
