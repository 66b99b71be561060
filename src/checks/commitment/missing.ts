import {
  commitmentsById,
  stripsOf,
  type Instance,
  type Strip,
} from '../../handbook/state/commitments.ts';
import { isAbout } from '../../handbook/state/proof.ts';
import type { Handbook } from '../../handbook/types.ts';
import { firstOf } from '../../issues/words.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { unreadIn } from '../unread.ts';

type Every = Strip['commitment']['every'];

const says = {
  missing: (
    policy: string,
    promise: { id: string; every: Every; proof: string },
    instance: string,
    due: string,
    systems: readonly string[],
  ) => ({
    found: `${policy} promises \`${promise.id}\` every ${promise.every}, but there is no evidence for ${instance}${systems.length === 0 ? '' : ` about ${firstOf(systems)}`}. It was due on ${due}.`,
    expected: `an evidence record of kind \`${promise.proof}\` with \`series: { of: ${promise.id}, instance: "${instance}" }\`${systems.length === 0 ? '' : `, and ${firstOf(systems)} under \`systems\``}`,
    fix: 'Register the evidence. If it was not done, record that as a finding; if nobody needs it, change the promise.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'commitment/missing',
  severity: 'warning',
  summary:
    'A policy promises to do something again and again, and for one of the times that fell due there is no evidence.',
  why: 'At stage 2 an auditor samples whether an organisation did every time what its policy says. A gap in a series shows that the procedure is not followed (8.1, 9.1).',
  says,
  check(handbook, report) {
    // A record that could not be read may be the one that is missing.
    if (unreadIn(handbook, 'evidence').length > 0) return;
    const missing = stripsOf(handbook).flatMap((strip) =>
      strip.instances
        .filter(({ state }) => state === 'missing')
        .filter((instance) => !isMeant(handbook, strip, instance))
        .map((instance) => ({ strip, instance })),
    );
    // A record may be about several systems: where it is missing, it is missing once.
    const times = Map.groupBy(
      missing,
      ({ strip, instance }) => `${strip.policy.id} ${strip.index} ${instance.instance}`,
    );
    for (const all of times.values()) {
      const [first] = all;
      if (!first) continue;
      const { policy, commitment, index } = first.strip;
      const { instance, due } = first.instance;
      const systems = all.flatMap(({ strip: { system } }) => (system ? [system.id] : []));
      report({
        at: field(policy, 'commitments', index, 'what'),
        ...say(
          'missing',
          policy.id,
          { id: commitment.id, every: commitment.every, proof: commitment.proof },
          instance,
          due,
          systems,
        ),
      });
    }
  },
});

/**
 * Whether a record was meant to fill the instance, and names a promise that nobody made or is of another
 * kind: `commitment/unknown` reports that, and one fault is one issue.
 */
const isMeant = (handbook: Handbook, { commitment, system }: Strip, { instance }: Instance) =>
  handbook.entries.evidence.some((record) => {
    const { series, kind } = record.data;
    if (series?.instance !== instance || (system && !isAbout(record, system.id))) return false;
    return series.of === commitment.id
      ? kind !== commitment.proof
      : kind === commitment.proof && !commitmentsById(handbook).has(series.of);
  });
