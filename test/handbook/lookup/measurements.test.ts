import { expect, it } from 'vitest';
import { measuredSince, measurementsOf } from '../../../src/handbook/lookup/measurements.ts';
import { entryIn, handbookOf } from '../handbook-of.ts';

it('what was measured up to the as-of date stands in the order of its days', () => {
  const measurements = [
    { date: '2026-11-25', value: 3 },
    { date: '2026-11-24', value: 2 },
    { date: '2026-02-01', value: 1 },
  ];
  const handbook = handbookOf({
    objectives: {
      'OBJ-1': {
        title: 'Fewer complaints',
        owner: 'lead',
        objective: 'C.2.5',
        metric: 'Complaints',
        unit: '%',
        target: 1,
        direction: 'down',
        due: '2027-06-30',
        measurements,
      },
    },
  });
  const objective = entryIn(handbook, 'objectives', 'OBJ-1');
  expect(measurementsOf(handbook, objective).map(({ value }) => value)).toEqual([1, 2]);
});

it('a measurement is of this year for 365 days', () => {
  expect(measuredSince({ asOf: '2026-11-24' })).toBe('2025-11-24');
});
