import { addDays } from '../../handbook/dates.ts';
import { firstOf, handful } from '../../issues/words.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'context/unreviewed',
  severity: 'warning',
  summary: 'An issue or interested party was not reviewed in the last 365 days.',
  why: 'Issues and parties change, and management review has to look at their changes (9.3.2). A list that nobody has read for a year describes another organisation.',
  check(handbook, report) {
    const since = addDays(handbook.asOf, -365);
    const expected = `\`reviewed\` with a date on or after ${since}`;
    const fix =
      'Read it again, change what is no longer right, and write the date under `reviewed`.';
    const old = handbook.entries.context.filter(
      ({ data }) => data.reviewed === undefined || data.reviewed < since,
    );
    const [first] = old;
    if (first && old.length > handful)
      report({
        at: key(first, 'reviewed'),
        found: `${old.length} issues and parties were not reviewed in the year before ${handbook.asOf}: ${firstOf(old.map(({ id }) => id))}.`,
        expected,
        fix,
      });
    else
      for (const entry of old)
        report({
          at: key(entry, 'reviewed'),
          found: entry.data.reviewed
            ? `${entry.id} was last reviewed on ${entry.data.reviewed}, more than a year before ${handbook.asOf}.`
            : `${entry.id} does not say when it was reviewed.`,
          expected,
          fix,
        });
  },
});
