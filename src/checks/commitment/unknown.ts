import { isInstanceOf } from '../../../schemas/commitments.ts';
import { commitmentsById } from '../../handbook/state/commitments.ts';
import { nearestId } from '../../issues/nearest.ts';
import { firstOf } from '../../issues/words.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { unreadIn } from '../unread.ts';

export const rule = defineRule({
  id: 'commitment/unknown',
  severity: 'error',
  summary:
    'An evidence record is part of a series that no policy promises, of a kind or a time that the promise does not have, or two policies give one id to two promises.',
  why: 'A record that fills no promise proves nothing, and the promise that was meant looks broken.',
  check(handbook, report) {
    const known = commitmentsById(handbook);
    for (const policy of handbook.entries.policies)
      policy.data.commitments.forEach(({ id }, index) => {
        const first = known.get(id)?.policy;
        if (first && first !== policy)
          report({
            at: field(policy, 'commitments', index, 'id'),
            found: `${policy.id} and ${first.id} both have a promise \`${id}\`.`,
            expected: 'an id that no other promise has',
            fix: 'Rename one of the two, and correct `series.of` of its evidence.',
          });
      });
    // A promise may be in a policy that could not be read.
    const mayBeUnread = unreadIn(handbook, 'policies').length > 0;
    for (const record of handbook.entries.evidence) {
      const { series, kind } = record.data;
      if (!series) continue;
      const promise = known.get(series.of)?.commitment;
      if (!promise) {
        if (mayBeUnread) continue;
        const meant = nearestId(series.of, [...known.keys()]);
        report({
          at: field(record, 'series', 'of'),
          found: `${record.id} is evidence of \`${series.of}\`, which no policy promises.`,
          expected:
            known.size > 0
              ? `the id of a promise: ${firstOf([...known.keys()])}`
              : 'a policy with `commitments`',
          ...(meant !== undefined && { meant }),
          fix:
            meant === undefined
              ? 'Correct the id, or remove `series`.'
              : `Write \`${meant}\`, if that is meant.`,
        });
      } else if (!isInstanceOf(promise.every, series.instance))
        report({
          at: field(record, 'series', 'instance'),
          found: `${record.id} is for ${series.instance}, but \`${series.of}\` is promised every ${promise.every}.`,
          expected: `a ${promise.every}, such as \`"${examples[promise.every]}"\``,
          fix: 'Correct the instance, or `every` of the promise.',
        });
      else if (kind !== promise.proof)
        report({
          at: field(record, 'kind'),
          found: `${record.id} is a \`${kind}\`, but \`${series.of}\` promises a \`${promise.proof}\`.`,
          expected: `\`${promise.proof}\``,
          fix: 'Correct `kind`, or `proof` of the promise.',
        });
    }
  },
});

const examples = {
  day: '2026-10-05',
  week: '2026-W41',
  month: '2026-10',
  quarter: '2026-Q4',
  year: '2026',
} as const;
