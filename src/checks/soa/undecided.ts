import { isUndecided } from '../../handbook/state/control-state.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { byArea, handful } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'soa/undecided',
  severity: 'warning',
  summary: 'It is not decided whether a control applies.',
  why: 'An open question that is written down is honest, and shows what is left to do. Before stage 1, every control must be decided, with reasons (6.1.3).',
  check(handbook, report) {
    const open = handbook.entries.controls.filter(isUndecided);
    const [first] = open;
    const expected = '`applicable: true` or `applicable: false`, with a `justification`';
    if (first && open.length > handful)
      return report({
        at: field(first, 'applicable'),
        found: `${open.length} decisions to make, begin here. ${open.length === handbook.entries.controls.length ? 'No control is decided yet' : `These controls are undecided: ${byArea(open.map(({ id }) => id))}`}.`,
        expected,
        fix: 'Decide for each of them whether it applies, and write down why.',
      });
    for (const control of open)
      report({
        at: field(control, 'applicable'),
        found: `It is undecided whether ${control.id} (${control.title}) applies.`,
        expected,
        fix: 'Decide whether the control applies, and write down why.',
      });
  },
});
