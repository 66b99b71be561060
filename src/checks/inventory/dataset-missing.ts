import { dataOf } from '../../handbook/lookup/system-data.ts';
import { isPastDesign, isRetired } from '../../handbook/state/system-state.ts';
import type { Entry, Handbook, System } from '../../handbook/types.ts';
import { firstOf, handful } from '../../issues/words.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

type Use = Entry<'datasets'>['data']['uses'][number];

/** What a system is made of, other than what it only works on or is watched with. */
const builtOn: ReadonlySet<Use> = new Set(['training', 'validation', 'testing', 'knowledge']);

const rest = {
  expected: 'a dataset with the use `training`, `validation`, `testing` or `knowledge`',
  fix: 'Write an entry in `datasets/` for the data that it was built on, and name it under `data` as `dataset:`.',
};

const says = {
  many: (ids: readonly string[]) => ({
    found: `${ids.length} systems that are developed here name no dataset that they were built on: ${firstOf(ids)}.`,
    ...rest,
  }),
  one: (id: string) => ({
    found: `${id} is developed here, but names no dataset that it was built on.`,
    ...rest,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/dataset-missing',
  severity: 'warning',
  summary:
    'A system that is developed here names no dataset that it was trained or tested on, or that it looks things up in.',
  why: 'A.4.3 and A.7 ask for the data that a system is built on: where it comes from, by what right it is used, how good it is. The register of datasets answers that.',
  says,
  check(handbook, report) {
    const missing = handbook.entries.inventory.filter((system) => lacksDataset(handbook, system));
    const [first] = missing;
    if (!first) return;
    if (missing.length > handful)
      report({
        at: key(first, 'data'),
        ...say(
          'many',
          missing.map(({ id }) => id),
        ),
      });
    else
      for (const system of missing) report({ at: key(system, 'data'), ...say('one', system.id) });
  },
});

function lacksDataset(handbook: Handbook, system: System): boolean {
  if (system.data.origin !== 'developed') return false;
  if (!isPastDesign(system) || isRetired(handbook, system)) return false;
  // What an id leads to that cannot be read, or to nothing, is told by other rules.
  return dataOf(handbook, system).every(
    ({ dataset, entry }) =>
      dataset === undefined ||
      (entry !== undefined && !entry.data.uses.some((use) => builtOn.has(use))),
  );
}
