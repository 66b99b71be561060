import { addDays } from '../../handbook/dates.ts';
import { firstOf, handful } from '../../issues/words.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const expected = (since: string) => `\`reviewed\` with a date on or after ${since}`;
const fix = 'Read it again, change what is no longer right, and write the date under `reviewed`.';

const says = {
  many: (ids: readonly string[], asOf: string, since: string) => ({
    found: `${ids.length} issues and parties were not reviewed in the year before ${asOf}: ${firstOf(ids)}.`,
    expected: expected(since),
    fix,
  }),
  old: (id: string, reviewed: string, asOf: string, since: string) => ({
    found: `${id} was last reviewed on ${reviewed}, more than a year before ${asOf}.`,
    expected: expected(since),
    fix,
  }),
  never: (id: string, since: string) => ({
    found: `${id} does not say when it was reviewed.`,
    expected: expected(since),
    fix,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'context/unreviewed',
  severity: 'warning',
  summary: 'An issue or interested party was not reviewed in the last 365 days.',
  why: 'Issues and parties change, and management review has to look at their changes (9.3.2). A list that nobody has read for a year describes another organisation.',
  says,
  check(handbook, report) {
    const since = addDays(handbook.asOf, -365);
    const old = handbook.entries.context.filter(
      ({ data }) => data.reviewed === undefined || data.reviewed < since,
    );
    const [first] = old;
    if (first && old.length > handful)
      report({
        at: key(first, 'reviewed'),
        ...say(
          'many',
          old.map(({ id }) => id),
          handbook.asOf,
          since,
        ),
      });
    else
      for (const entry of old)
        report({
          at: key(entry, 'reviewed'),
          ...(entry.data.reviewed
            ? say('old', entry.id, entry.data.reviewed, handbook.asOf, since)
            : say('never', entry.id, since)),
        });
  },
});
