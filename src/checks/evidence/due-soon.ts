import { daysBetween } from '../../handbook/dates.ts';
import { reviewState } from '../../handbook/state/review-state.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { daysAhead } from '../../issues/words.ts';

const says = {
  ending: (id: string, until: string, left: number, how: string) => ({
    found: `${id} is valid until ${until}: it expires ${daysAhead(left)}.`,
    fix: `Collect it again in time. How it is collected: ${how}.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'evidence/due-soon',
  severity: 'warning',
  summary: 'A current evidence record expires within `reviewSoonDays`.',
  why: 'New evidence must be there before the old evidence expires, or the controls that rely on it are unproven for a while.',
  says,
  check(handbook, report) {
    for (const record of handbook.entries.evidence) {
      const { status, validUntil, collection } = record.data;
      if (status !== 'current' || !validUntil || reviewState(handbook, validUntil) !== 'due-soon')
        continue;
      report({
        at: field(record, 'validUntil'),
        ...say(
          'ending',
          record.id,
          validUntil,
          daysBetween(handbook.asOf, validUntil),
          collection.replace(/[.\s]+$/, ''),
        ),
      });
    }
  },
});
