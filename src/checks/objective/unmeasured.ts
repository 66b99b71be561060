import { measuredSince, measurementsOf } from '../../handbook/lookup/measurements.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  old: (id: string, latest: string, asOf: string, since: string, metric: string | undefined) => ({
    found: `${id} was last measured on ${latest}, more than a year before ${asOf}.`,
    expected: `a measurement on or after ${since}`,
    fix: `Measure ${metric === undefined ? 'it' : `“${metric}”`} and add the date and the value under \`measurements\`.`,
  }),
  never: (id: string, since: string, metric: string | undefined) => ({
    found: `${id} has not been measured yet.`,
    expected: `a measurement on or after ${since}`,
    fix: `Measure ${metric === undefined ? 'it' : `“${metric}”`} and add the date and the value under \`measurements\`.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'objective/unmeasured',
  severity: 'warning',
  summary: 'An objective was not measured in the last 365 days.',
  why: 'Objectives must be monitored (6.2) and results evaluated (9.1). A target that nobody measures is a wish.',
  says,
  check(handbook, report) {
    const { asOf } = handbook;
    const since = measuredSince(handbook);
    for (const objective of handbook.entries.objectives) {
      const latest = measurementsOf(handbook, objective).at(-1)?.date;
      if (latest !== undefined && latest >= since) continue;
      report({
        at: key(objective, 'measurements'),
        ...(latest
          ? say('old', objective.id, latest, asOf, since, objective.data.metric)
          : say('never', objective.id, since, objective.data.metric)),
      });
    }
  },
});
