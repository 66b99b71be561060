import type { System } from '../../handbook/types.ts';
import { firstOf } from '../../issues/words.ts';
import { defineRule } from '../rule.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';

const whereTheyAre = { deployed: 'in operation', retired: 'retired' };

const says = {
  undated: (ids: readonly string[], name: keyof typeof whereTheyAre) => ({
    found: `${firstOf(ids)} ${ids.length === 1 ? 'is' : 'are'} ${whereTheyAre[name]}, but the date is not given.`,
    expected: `\`${name}: YYYY-MM-DD\``,
    fix: `Add \`${name}\`${ids.length === 1 ? '' : ' to each of them'}.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/undated',
  severity: 'warning',
  summary:
    'Systems are in operation without the date on which they went live, or retired without the date on which they were switched off.',
  why: 'Duties of the EU AI Act depend on the date on which a system was put into service, and records are kept for years after it was switched off.',
  says,
  check({ entries }, report) {
    const told = (systems: readonly System[], name: keyof typeof whereTheyAre) => {
      const [first] = systems;
      if (first)
        report({
          at: field(first, 'stage'),
          ...say(
            'undated',
            systems.map(({ id }) => id),
            name,
          ),
        });
    };
    const systems = entries.inventory;
    told(
      systems.filter(({ data }) => data.stage === 'operation' && data.deployed === undefined),
      'deployed',
    );
    told(
      systems.filter(({ data }) => data.stage === 'retirement' && data.retired === undefined),
      'retired',
    );
  },
});
