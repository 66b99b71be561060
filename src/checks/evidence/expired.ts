import { daysBetween } from '../../handbook/dates.ts';
import { reviewState } from '../../handbook/state/review-state.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { days } from '../../issues/words.ts';

const says = {
  expired: (id: string, until: string, past: number, asOf: string) => ({
    found: `${id} is marked current, but was valid only until ${until}, ${days(past)} ago.`,
    expected: `evidence that is valid on ${asOf}`,
    fix: 'Collect it again as a new record, and set `status: superseded` here.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'evidence/expired',
  severity: 'warning',
  summary: 'An evidence record is marked current, but has expired.',
  why: 'It is still listed as proof, but an auditor who opens it finds that it proves only the past.',
  says,
  check(handbook, report) {
    for (const record of handbook.entries.evidence) {
      const { status, validUntil } = record.data;
      if (status !== 'current' || !validUntil || reviewState(handbook, validUntil) !== 'overdue')
        continue;
      report({
        at: field(record, 'validUntil'),
        ...say(
          'expired',
          record.id,
          validUntil,
          daysBetween(validUntil, handbook.asOf),
          handbook.asOf,
        ),
      });
    }
  },
});
