import { measuredSince, measurementsOf } from '../../handbook/lookup/measurements.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'objective/unmeasured',
  severity: 'warning',
  summary: 'An objective was not measured in the last 365 days.',
  why: 'Objectives must be monitored (6.2) and results evaluated (9.1). A target that nobody measures is a wish.',
  check(handbook, report) {
    const { asOf } = handbook;
    const since = measuredSince(handbook);
    for (const objective of handbook.entries.objectives) {
      const latest = measurementsOf(handbook, objective).at(-1)?.date;
      if (latest !== undefined && latest >= since) continue;
      report({
        at: key(objective, 'measurements'),
        found: latest
          ? `${objective.id} was last measured on ${latest}, more than a year before ${asOf}.`
          : `${objective.id} has not been measured yet.`,
        expected: `a measurement on or after ${since}`,
        fix: `Measure “${objective.data.metric}” and add the date and the value under \`measurements\`.`,
      });
    }
  },
});
