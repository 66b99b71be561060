import { isInstanceOf } from '../../../schemas/commitments.ts';
import { commitmentsById } from '../../handbook/state/commitments.ts';
import { nearestId } from '../../issues/nearest.ts';
import { firstOf } from '../../issues/words.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { sayer } from '../../issues/say.ts';
import { unreadIn } from '../unread.ts';

/** A period that is promised, and how it is named. */
type Every = keyof typeof examples;

const examples = {
  day: '2026-10-05',
  week: '2026-W41',
  month: '2026-10',
  quarter: '2026-Q4',
  year: '2026',
} as const;

const says = {
  twice: (id: string, policy: string, other: string) => ({
    found: `${policy} and ${other} both have a promise \`${id}\`.`,
    expected: 'an id that no other promise has',
    fix: 'Rename one of the two, and correct `series.of` of its evidence.',
  }),
  unpromised: (id: string, of: string, promised: readonly string[], meant: string | undefined) => ({
    found: `${id} is evidence of \`${of}\`, which no policy promises.`,
    expected:
      promised.length > 0
        ? `the id of a promise: ${firstOf(promised)}`
        : 'a policy with `commitments`',
    fix:
      meant === undefined
        ? 'Correct the id, or remove `series`.'
        : `Write \`${meant}\`, if that is meant.`,
  }),
  otherPeriod: (id: string, instance: string, of: string, every: Every, example: string) => ({
    found: `${id} is for ${instance}, but \`${of}\` is promised every ${every}.`,
    expected: `a ${every}, such as \`"${example}"\``,
    fix: 'Correct `instance`, or `every` of the promise.',
  }),
  otherKind: (id: string, kind: string, of: string, proof: string) => ({
    found: `${id} is a \`${kind}\`, but \`${of}\` promises a \`${proof}\`.`,
    expected: `\`${proof}\``,
    fix: 'Correct `kind`, or `proof` of the promise.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'commitment/unknown',
  severity: 'error',
  summary:
    'An evidence record is part of a series that no policy promises, of a kind or a time that the promise does not have, or two policies give one id to two promises.',
  why: 'A record that fills no promise proves nothing, and the promise that was meant looks broken.',
  says,
  check(handbook, report) {
    const known = commitmentsById(handbook);
    for (const policy of handbook.entries.policies)
      policy.data.commitments.forEach(({ id }, index) => {
        const first = known.get(id)?.policy;
        if (first && first !== policy)
          report({
            at: field(policy, 'commitments', index, 'id'),
            ...say('twice', id, policy.id, first.id),
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
          nearest: meant,
          ...say('unpromised', record.id, series.of, [...known.keys()], meant),
        });
      } else if (!isInstanceOf(promise.every, series.instance))
        report({
          at: field(record, 'series', 'instance'),
          ...say(
            'otherPeriod',
            record.id,
            series.instance,
            series.of,
            promise.every,
            examples[promise.every],
          ),
        });
      else if (kind !== promise.proof)
        report({
          at: field(record, 'kind'),
          ...say('otherKind', record.id, kind, series.of, promise.proof),
        });
    }
  },
});
