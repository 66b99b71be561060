import { isExcluded } from '../../handbook/state/control-state.ts';
import { lookup } from '../../standards/catalogue.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  own: (id: string) => ({
    found: `${id} is one of your own controls, and it does not apply.`,
    expected: 'only own controls that apply',
    fix: 'Delete the entry, and keep the decision against it where it was made, such as in the minutes. Or set `applicable: true` if it is needed.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'soa/own-excluded',
  severity: 'warning',
  summary: 'One of your own controls is declared not applicable.',
  why: 'You add a control of your own because it is necessary (6.1.3). Only controls of Annex A are compared, and left out with a reason. An excluded control of your own makes the Statement look longer than it is, and every count of exclusions wrong.',
  says,
  check(handbook, report) {
    for (const control of handbook.entries.controls)
      if (isExcluded(control) && lookup(control.id)?.kind !== 'iso42001-control')
        report({
          at: field(control, 'applicable'),
          ...say('own', control.id),
        });
  },
});
