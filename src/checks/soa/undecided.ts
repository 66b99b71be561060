import { isUndecided } from '../../handbook/state/control-state.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { byArea, handful } from '../../issues/words.ts';

const says = {
  many: (count: number, ids: readonly string[], all: boolean) => ({
    found: `${count} decisions to make, begin here. ${all ? 'No control is decided yet' : `These controls are undecided: ${byArea(ids)}`}.`,
    expected: '`applicable: true` or `applicable: false`, with a `justification`',
    fix: 'Decide for each of them whether it applies, and write down why.',
  }),
  one: (id: string, title: string) => ({
    found: `It is undecided whether ${id} (${title}) applies.`,
    expected: '`applicable: true` or `applicable: false`, with a `justification`',
    fix: 'Decide whether the control applies, and write down why.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'soa/undecided',
  severity: 'warning',
  summary: 'It is not decided whether a control applies.',
  why: 'An open question that is written down is honest, and shows what is left to do. Before stage 1, every control must be decided, with reasons (6.1.3).',
  says,
  check(handbook, report) {
    const open = handbook.entries.controls.filter(isUndecided);
    const [first] = open;
    if (first && open.length > handful)
      return report({
        at: field(first, 'applicable'),
        ...say(
          'many',
          open.length,
          open.map(({ id }) => id),
          open.length === handbook.entries.controls.length,
        ),
      });
    for (const control of open)
      report({
        at: field(control, 'applicable'),
        ...say('one', control.id, control.title),
      });
  },
});
