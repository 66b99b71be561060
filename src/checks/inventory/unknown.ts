import { unknown } from '../../../schemas/fields.ts';
import { pointsToSettle } from '../../handbook/state/open-points.ts';
import type { Entry } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { firstOf, handful, listed } from '../../issues/words.ts';
import { sayer } from '../../issues/say.ts';

/** The facts that may be unknown, by field, in words. */
const words = {
  origin: 'the origin',
  generative: 'whether it generates content',
  stage: 'the stage',
  decisions: 'the effect on a decision',
  'aiAct.gpai': 'whether it relies on a general-purpose AI model',
  lastChanged: 'the day of the last change',
};
type Fact = keyof typeof words;

const says = {
  one: (id: string, facts: readonly Fact[]) => ({
    found: `Unknown about ${id}: ${listed(facts.map((fact) => words[fact]))}.`,
    expected: 'a known value',
    fix: `Find out, and write it under ${listed(facts.map((fact) => `\`${fact}\``))}.`,
  }),
  many: (fact: Fact, ids: readonly string[]) => ({
    found: `Unknown about ${ids.length === 1 ? '1 system' : `${ids.length} systems`}: ${words[fact]} (${firstOf(ids)}).`,
    expected: 'a known value',
    fix: `Find out, and write it under \`${fact}\` of each.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/unknown',
  severity: 'warning',
  summary:
    'A fact about a system is unknown: its origin, its stage, whether it generates content or relies on a general-purpose AI model, its effect on a decision, or when it last changed.',
  why: 'It is better to say that a fact is unknown than to invent it. Whatever depends on it stays open until you find out: duties, evidence for stages, suppliers, a new assessment.',
  says,
  check(handbook, report) {
    const open = handbook.entries.inventory
      .map((system) => ({ system, facts: unknownOf(handbook, system) }))
      .filter(({ facts }) => facts.length > 0);
    if (open.length <= handful) {
      for (const { system, facts } of open)
        report({
          at: placeOf(system, facts[0] ?? ''),
          ...say('one', system.id, facts),
        });
      return;
    }
    for (const fact of Object.keys(words) as Fact[]) {
      const systems = open.filter(({ facts }) => facts.includes(fact)).map(({ system }) => system);
      const [first] = systems;
      if (!first) continue;

      report({
        at: placeOf(first, fact),
        ...say(
          'many',
          fact,
          systems.map(({ id }) => id),
        ),
      });
    }
  },
});

const unknownOf = (...[handbook, system]: Parameters<typeof pointsToSettle>): Fact[] =>
  pointsToSettle(handbook, system)
    .filter(({ kind }) => kind === unknown)
    .map(({ path }) => path as Fact);

/** The effect that is unknown, else the field; the file where the field is left out. */
function placeOf(system: Entry<'inventory'>, fact: string) {
  if (fact === 'lastChanged') return { file: system.file };
  if (fact !== 'decisions') return key(system, ...fact.split('.'));
  const index = system.data.decisions.findIndex(({ effect }) => effect === unknown);
  return key(system, 'decisions', index, 'effect');
}
