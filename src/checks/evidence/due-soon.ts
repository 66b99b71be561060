import { daysBetween } from '../../handbook/dates.ts';
import { reviewState } from '../../handbook/state/review-state.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { daysAhead } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'evidence/due-soon',
  severity: 'warning',
  summary: 'A current evidence record expires within `reviewSoonDays`.',
  why: 'New evidence must be there before the old evidence expires, or the controls that rely on it are unproven for a while.',
  check(handbook, report) {
    for (const record of handbook.entries.evidence) {
      const { status, validUntil, collection } = record.data;
      if (status !== 'current' || !validUntil || reviewState(handbook, validUntil) !== 'due-soon')
        continue;
      report({
        at: field(record, 'validUntil'),
        found: `${record.id} is valid until ${validUntil}: it expires ${daysAhead(daysBetween(handbook.asOf, validUntil))}.`,
        fix: `Collect it again in time. How it is collected: ${collection.replace(/[.\s]+$/, '')}.`,
      });
    }
  },
});
