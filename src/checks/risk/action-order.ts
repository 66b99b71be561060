import { entryOf } from '../../handbook/lookup/entry-of.ts';
import { openActions } from '../../handbook/state/risk-state.ts';
import type { Handbook } from '../../handbook/types.ts';
import { listed } from '../../issues/words.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  early: (
    id: string,
    what: string,
    due: string,
    later: readonly { id: string; target: string }[],
    last: string,
  ) => ({
    found: `${id}: “${what}” is due on ${due}, before ${listed(later.map((control) => `${control.id} (due ${control.target})`))}.`,
    expected: `a date on or after ${last}`,
    fix: `Set \`due\` to ${last} or later, have the control implemented earlier (\`targetDate\`), or remove it from the \`controls\` of the action if it does not rely on it.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'risk/action-order',
  severity: 'error',
  summary: 'An action about a risk is due before a control that it relies on.',
  why: 'What rests on a control cannot be done before the control is there. One of the two dates will be missed, and the residual score with it.',
  says,
  check(handbook, report) {
    for (const risk of handbook.entries.risks)
      for (const action of openActions(risk)) {
        const later = action.controls.flatMap((id) => {
          const target = targetOf(handbook, id);
          return target !== undefined && target > action.due ? [{ id, target }] : [];
        });
        if (later.length === 0) continue;
        const last = later
          .map(({ target }) => target)
          .toSorted()
          .at(-1);
        report({
          at: field(risk, 'actions', risk.data.actions.indexOf(action), 'due'),
          ...say('early', risk.id, action.what, action.due, later, last ?? ''),
        });
      }
  },
});

/** The day by which a control of this handbook is to be implemented; undefined where it is, or where no day is known. */
const targetOf = (handbook: Handbook, id: string): string | undefined =>
  entryOf(handbook, 'controls', id)?.data.targetDate;
