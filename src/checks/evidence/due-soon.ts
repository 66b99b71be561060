import { daysBetween } from '../../handbook/dates.ts';
import { reviewState } from '../../handbook/derived/review-state.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { daysAhead } from '../words.ts';

export const rule = defineRule({
  id: 'evidence/due-soon',
  severity: 'warning',
  summary: 'A current evidence record is soon out of date: in `reviewSoonDays` or less.',
  why: 'New evidence has to be there before the old one ends, or the controls that stand on it are unproven for a while.',
  check(handbook, report) {
    for (const record of handbook.entries.evidence) {
      const { status, validUntil, collection } = record.data;
      if (status !== 'current' || !validUntil || reviewState(handbook, validUntil) !== 'due-soon')
        continue;
      report({
        at: field(record, 'validUntil'),
        found: `${record.id} is valid until ${validUntil}: it ends ${daysAhead(daysBetween(handbook.asOf, validUntil))}.`,
        fix: `Gather it anew in time. How it is gathered: ${collection.replace(/[.\s]+$/, '')}.`,
      });
    }
  },
});
