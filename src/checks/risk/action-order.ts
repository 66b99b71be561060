import { entryOf } from '../../handbook/lookup/entry-of.ts';
import { openActions } from '../../handbook/state/risk-state.ts';
import type { Handbook } from '../../handbook/types.ts';
import { listed } from '../../issues/words.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'risk/action-order',
  severity: 'error',
  summary: 'An action about a risk is due before a control that it relies on.',
  why: 'What rests on a control cannot be done before the control is there. One of the two dates will be missed, and the residual score with it.',
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
          found: `${risk.id}: “${action.what}” is due on ${action.due}, before ${listed(later.map(({ id, target }) => `${id} (due ${target})`))}.`,
          expected: `a date on or after ${last}`,
          fix: `Set \`due\` to ${last} or later, have the control implemented earlier (\`targetDate\`), or remove it from the \`controls\` of the action if it does not rely on it.`,
        });
      }
  },
});

/** The day by which a control of this handbook is to be implemented; undefined where it is, or where no day is known. */
const targetOf = (handbook: Handbook, id: string): string | undefined =>
  entryOf(handbook, 'controls', id)?.data.targetDate;
