import { isNonconformity, isOpen } from '../../handbook/state/finding-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import type { Grade } from '../grade.ts';
import { defineRule } from '../rule.ts';
import { either } from '../../issues/words.ts';

/** What a closed nonconformity lacks; a check that is planned, before its day. */
const lackingWords = {
  cause: 'a root cause',
  action: 'a corrective action',
  check: 'a check of its effectiveness',
  planned: 'a check of its effectiveness, which is planned for ',
} as const;
type Lacking = keyof typeof lackingWords;

const says = {
  lacking: (
    id: string,
    grade: Grade,
    missing: readonly Lacking[],
    planned: string | undefined,
  ) => ({
    found: `${id} (${grade}) is closed without ${either(missing.map((name) => lackingWords[name] + (name === 'planned' ? (planned ?? '') : '')))}.`,
    expected:
      '`rootCause`, `correctiveAction`, and `effectiveness` with a check that has taken place',
    fix: 'Fill in what is missing, or remove `closed` until the effect of the corrective action has been checked.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'finding/closed-unproven',
  severity: 'error',
  summary:
    'A nonconformity is closed without a root cause, a corrective action or a check of its effectiveness.',
  why: 'Clause 10.2 requires the cause, an action against it, and a review of whether it worked. Without them, the nonconformity is only out of sight. Observations and opportunities may be closed without them.',
  says,
  check(handbook, report) {
    for (const finding of handbook.entries.findings) {
      if (!isNonconformity(finding) || isOpen(handbook, finding)) continue;
      const missing = missingIn(handbook, finding);
      if (missing.length === 0) continue;
      report({
        at: key(finding, 'closed'),
        ...say(
          'lacking',
          finding.id,
          finding.data.grade,
          missing,
          finding.data.effectiveness?.checked,
        ),
      });
    }
  },
});

function missingIn({ asOf }: Handbook, { data }: Entry<'findings'>): Lacking[] {
  const { rootCause, correctiveAction, effectiveness } = data;
  return [
    ...(rootCause === undefined ? (['cause'] as const) : []),
    ...(correctiveAction === undefined ? (['action'] as const) : []),
    ...(effectiveness === undefined ? (['check'] as const) : []),
    ...(effectiveness && effectiveness.checked > asOf ? (['planned'] as const) : []),
  ];
}
