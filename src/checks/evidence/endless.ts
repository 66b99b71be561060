import { addDays, daysBetween } from '../../handbook/dates.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { field } from '../places.ts';

/** After so many years a record tells little about today. A contract, though, runs until somebody ends it. */
const years = 3;

const says = {
  endless: (id: string, collected: string, age: number, limit: number) => ({
    found: `${id} was collected on ${collected}, ${age} years ago, and it does not say until when it is valid.`,
    expected: `evidence of the last ${limit} years, or the date until which it is valid under \`validUntil\``,
    fix: 'Collect it again as a new record and set `status: superseded` here, or add `validUntil`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'evidence/endless',
  severity: 'warning',
  summary: `Current evidence was collected more than ${years} years ago, and has no \`validUntil\`.`,
  why: 'Evidence without an end never lapses by itself. An auditor asks what a record of years ago proves about the system of today.',
  says,
  check(handbook, report) {
    const earliest = addDays(handbook.asOf, -Math.floor(years * 365.25));
    for (const record of handbook.entries.evidence) {
      const { status, kind, collected, validUntil } = record.data;
      if (status !== 'current' || kind === 'contract' || validUntil || collected >= earliest)
        continue;
      const age = Math.floor(daysBetween(collected, handbook.asOf) / 365.25);
      report({
        at: field(record, 'collected'),
        ...say('endless', record.id, collected, age, years),
      });
    }
  },
});
