import { isExcluded } from '../../handbook/state/control-state.ts';
import { entryOf } from '../../handbook/lookup/entry-of.ts';
import type { Handbook, Reference } from '../../handbook/types.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  used: (from: string, isRisk: boolean, id: string, file: string) => ({
    found: `${from} ${isRisk ? 'is treated by' : 'relies on the measure'} ${id}, which the Statement of Applicability excludes.`,
    expected: 'a control that applies',
    fix: `Name another control here, or include ${id} (${file}) and say what it is for.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'soa/excluded-but-used',
  severity: 'error',
  summary: 'A risk or an impact assessment relies on a control that the Statement excludes.',
  why: 'A control cannot be unnecessary and treat a risk at the same time. One of the two is wrong, and until it is corrected, nothing treats the risk.',
  says,
  check(handbook, report) {
    for (const control of handbook.entries.controls) {
      if (!isExcluded(control)) continue;
      for (const use of handbook.backlinks.get(control.id) ?? []) {
        if (!reliesOnIt(handbook, use)) continue;
        report({
          at: { file: use.file, path: use.path },
          ...say('used', use.from, use.collection === 'risks', control.id, control.file),
        });
      }
    }
  },
});

/** Whether a reference leans on the control as a measure. A retired assessment leans on nothing. */
function reliesOnIt(handbook: Handbook, { from, collection, field }: Reference): boolean {
  if (collection === 'risks') return field === 'controls' || field === 'actions';
  if (collection !== 'assessments' || field !== 'impacts') return false;
  return entryOf(handbook, 'assessments', from)?.data.status !== 'retired';
}
