import { mayBeNamedByUnread } from '../../handbook/lookup/unread.ts';
import { approvedAssessmentFor, assessmentsFor } from '../../handbook/state/change-state.ts';
import { isRaisedInText } from '../../handbook/state/late-assessments.ts';
import { documentStatusWords, listed } from '../../issues/words.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

/** A document, and where it stands. */
interface DocumentState {
  id: string;
  status: keyof typeof documentStatusWords;
}

const expected = (id: string, done: string) =>
  `an impact assessment with \`change: ${id}\` that was approved on or before ${done}`;

const says = {
  unapproved: (id: string, done: string, states: readonly DocumentState[]) => ({
    found: `${id} was made on ${done} and needs an impact assessment, but ${listed(states.map((state) => `${state.id} is ${documentStatusWords[state.status]}`))}.`,
    expected: expected(id, done),
    fix: `Have the assessment approved, and raise this as a finding whose text names ${id}.`,
  }),
  missing: (id: string, done: string) => ({
    found: `${id} was made on ${done} and needs an impact assessment, but none names it as its \`change\`.`,
    expected: expected(id, done),
    fix: `If it was assessed, name it in the assessment under \`change\`. If it was not, assess it now, and raise this as a finding whose text names ${id}.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'change/unassessed',
  severity: 'warning',
  summary:
    'A planned change was made, but the impact assessment that it says it needs is not approved.',
  why: 'Impact assessments are made when significant changes are proposed (8.4). After the change, people are already exposed to what nobody has assessed.',
  says,
  check(handbook, report) {
    for (const change of handbook.entries.changes) {
      const { effects, done } = change.data;
      if (effects?.assessment !== 'needed' || done === undefined || done > handbook.asOf) continue;
      if (approvedAssessmentFor(handbook, change) || isRaisedInText(handbook, change.id)) continue;
      if (mayBeNamedByUnread(handbook, 'assessments', change.id)) continue;
      const written = assessmentsFor(handbook, change);
      report({
        at: field(change, 'effects', 'assessment'),
        ...(written.length > 0
          ? say(
              'unapproved',
              change.id,
              done,
              written.map(({ id, data }) => ({ id, status: data.status })),
            )
          : say('missing', change.id, done)),
      });
    }
  },
});
