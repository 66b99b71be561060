import { isScreenedOrAssessed } from '../../handbook/state/screening.ts';
import { isPastDesign, isRetired, needsAssessment } from '../../handbook/state/system-state.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { firstOf, handful } from '../../issues/words.ts';
import { sayer } from '../../issues/say.ts';

const rest = {
  expected: '`screening` with `date`, `by` and `reason`, or an impact assessment',
  fix: 'Write under `screening` who judged the impact, when, and why it is low or medium.',
};

const says = {
  many: (ids: readonly string[]) => ({
    found: `${ids.length} systems were neither screened nor assessed: ${firstOf(ids)}.`,
    ...rest,
  }),
  one: (id: string, impact: string) => ({
    found: `${id} was neither screened nor assessed, but its impact is ${impact}.`,
    ...rest,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/unscreened',
  severity: 'warning',
  summary: 'A system past design was neither screened nor assessed.',
  why: 'That the impact of a system is low or medium is a judgement too: somebody made it, on a day, for a reason (6.1.4). A bare word cannot be checked.',
  says,
  check(handbook, report) {
    const open = handbook.entries.inventory.filter(
      (system) =>
        isPastDesign(system) &&
        !isRetired(handbook, system) &&
        // A system that needs an assessment and has none is for inventory/assessment-missing, and one
        // without an impact level for inventory/impact-undecided.
        !needsAssessment(handbook, system) &&
        system.data.impact !== undefined &&
        !isScreenedOrAssessed(handbook, system),
    );
    const [first] = open;
    if (first && open.length > handful)
      report({
        at: key(first, 'impact'),
        ...say(
          'many',
          open.map(({ id }) => id),
        ),
      });
    else
      for (const system of open)
        report({
          at: key(system, 'impact'),
          ...say('one', system.id, String(system.data.impact)),
        });
  },
});
