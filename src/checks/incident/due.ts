import { addDays } from '../../handbook/dates.ts';
import { holidayDays, lastDayOfArt73 } from '../../handbook/state/notifications.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  later: (id: string, due: string, lastDay: string) => ({
    found: `${id} is to be notified by ${due}, but the period of Art. 73 ends on ${lastDay}.`,
    expected: `no later day than ${lastDay}, or the next working day`,
    fix: 'Remove `due`: the period is computed.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'incident/due',
  severity: 'warning',
  summary: 'A notification under Art. 73 of the EU AI Act is due later than its period ends.',
  why: 'The period follows from the seriousness and from the day of awareness; nobody can agree a later one. It ends a few days later only if its last day is a Saturday, a Sunday or a public holiday.',
  says,
  check(handbook, report) {
    for (const incident of handbook.entries.incidents)
      for (const [index, { basis, due }] of incident.data.notifications.entries()) {
        const lastDay = lastDayOfArt73(incident, basis);
        if (due === undefined || lastDay === undefined || due <= addDays(lastDay, holidayDays))
          continue;
        report({
          at: field(incident, 'notifications', index, 'due'),
          ...say('later', incident.id, due, lastDay),
        });
      }
  },
});
