import { dutyState } from '../../handbook/state/duty-state.ts';
import { obligationsOf } from '../../handbook/state/obligations.ts';
import type { Handbook, System } from '../../handbook/types.ts';
import { firstOf, handful, listed } from '../../issues/words.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const rest = {
  expected: 'for each duty in force, what was done about it for that system',
  fix: 'Write each under `duties`, by its article in quotes (`"4":`), with `status: open`, or `done` and the `evidence`. If its condition is not met, write `not-applicable` and the reason under `note`.',
};

const says = {
  many: (ids: readonly string[]) => ({
    found: `Duties under the EU AI Act are in force for ${ids.length} systems whose entries say nothing about them under \`duties\`: ${firstOf(ids)}.`,
    ...rest,
  }),
  one: (id: string, articles: readonly string[]) => ({
    found: `${id} does not say what was done about ${articles.length === 1 ? 'a duty' : `${articles.length} duties`} under the EU AI Act that ${articles.length === 1 ? 'is' : 'are'} in force: ${listed(articles)}.`,
    ...rest,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/duty-unrecorded',
  severity: 'warning',
  summary:
    'A duty under the EU AI Act is in force for a system, and its entry does not say what was done about it. Many systems without any record are one issue.',
  why: 'Controls help with a duty, but none shows that it is met for this system. An authority asks for exactly that.',
  says,
  check(handbook, report) {
    const systems = handbook.entries.inventory
      .map((system) => ({ system, articles: unrecorded(handbook, system) }))
      .filter(({ articles }) => articles.length > 0);
    const silent = systems.filter(({ system }) => Object.keys(system.data.duties).length === 0);
    const silentIds = new Set(silent.map(({ system }) => system.id));
    const [first] = silent;
    const together = silent.length > handful;
    if (first && together)
      report({
        at: key(first.system, 'aiAct'),
        ...say(
          'many',
          silent.map(({ system }) => system.id),
        ),
      });
    for (const { system, articles } of systems) {
      const isSilent = silentIds.has(system.id);
      if (isSilent && together) continue;
      report({
        at: key(system, isSilent ? 'aiAct' : 'duties'),
        ...say('one', system.id, articles),
      });
    }
  },
});

const unrecorded = (handbook: Handbook, system: System): string[] =>
  obligationsOf(handbook, system)
    .filter((row) => dutyState(handbook, row) === 'unrecorded')
    .map(({ obligation }) => obligation.article);
