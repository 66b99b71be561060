import { isIncidentClosed } from '../../handbook/state/notifications.ts';
import { either } from '../../issues/words.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const parts = { closed: 'a date', lessons: 'what was learnt from it' };

const says = {
  lacking: (id: string, missing: readonly (keyof typeof parts)[]) => ({
    found: `${id} is closed without ${either(missing.map((part) => parts[part]))}.`,
    expected:
      '`closed` with the date, and `lessons` with the cause, what was learnt and what was changed',
    fix: 'Fill in what is missing. If nobody knows the cause yet, set the status back to `contained`, and remove `closed`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'incident/closed-unproven',
  severity: 'warning',
  summary: 'An incident is closed without a date, or without what caused it and what was learnt.',
  why: 'A register of incidents is there to learn from (10.1, 10.2, A.8.4). An auditor asks of each closed one what caused it and what was changed.',
  says,
  check(handbook, report) {
    for (const incident of handbook.entries.incidents) {
      if (!isIncidentClosed(handbook, incident)) continue;
      const missing = (['closed', 'lessons'] as const).filter(
        (part) => incident.data[part] === undefined,
      );
      if (missing.length === 0) continue;
      report({
        at: field(incident, 'status'),
        ...say('lacking', incident.id, missing),
      });
    }
  },
});
