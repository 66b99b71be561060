import type { System } from '../../handbook/types.ts';
import { firstOf } from '../../issues/words.ts';
import { defineRule } from '../rule.ts';
import { field } from '../places.ts';

export const rule = defineRule({
  id: 'inventory/undated',
  severity: 'warning',
  summary:
    'Systems are in operation without the date on which they went live, or retired without the date on which they were switched off.',
  why: 'Duties of the EU AI Act depend on the date on which a system was put into service, and records are kept for years after it was switched off.',
  check({ entries }, report) {
    const told = (systems: readonly System[], name: string, what: string) => {
      const [first] = systems;
      if (first)
        report({
          at: field(first, 'stage'),
          found: `${firstOf(systems.map(({ id }) => id))} ${systems.length === 1 ? 'is' : 'are'} ${what}, but the date is not given.`,
          expected: `\`${name}: YYYY-MM-DD\``,
          fix: `Add \`${name}\`${systems.length === 1 ? '' : ' to each of them'}.`,
        });
    };
    const systems = entries.inventory;
    told(
      systems.filter(({ data }) => data.stage === 'operation' && data.deployed === undefined),
      'deployed',
      'in operation',
    );
    told(
      systems.filter(({ data }) => data.stage === 'retirement' && data.retired === undefined),
      'retired',
      'retired',
    );
  },
});
