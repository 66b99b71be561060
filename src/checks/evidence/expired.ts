import { daysBetween } from '../../handbook/dates.ts';
import { reviewState } from '../../handbook/derived/review-state.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { days } from '../words.ts';

export const rule = defineRule({
  id: 'evidence/expired',
  severity: 'warning',
  summary: 'An evidence record is called current, and it is out of date.',
  why: 'It is still listed as proof, and an auditor who opens it finds that it proves the past.',
  check(handbook, report) {
    for (const record of handbook.entries.evidence) {
      const { status, validUntil } = record.data;
      if (status !== 'current' || !validUntil || reviewState(handbook, validUntil) !== 'overdue')
        continue;
      report({
        at: field(record, 'validUntil'),
        found: `${record.id} is called current, and it was valid until ${validUntil}, ${days(daysBetween(validUntil, handbook.asOf))} ago.`,
        expected: `evidence that holds on ${handbook.asOf}`,
        fix: 'Gather it anew as a record of its own, and set `status: superseded` here.',
      });
    }
  },
});
