import { describe, expect, it } from 'vitest';
import { objectivePage, objectiveRows } from '../../../src/views/objectives/objective.ts';
import { trendChart } from '../../../src/views/objectives/trend-chart.ts';
import { entryIn, handbookOf } from '../../handbook/handbook-of.ts';

const fields = {
  title: 'Trained',
  owner: 'lead',
  objective: 'C.2.2',
  metric: 'Share of people trained',
  unit: '%',
  target: 95,
  direction: 'up',
  due: '2026-12-31',
};
const page = (values: [string, number][], more: object = {}) => {
  const measurements = values.map(([date, value]) => ({ date, value }));
  const handbook = handbookOf({ objectives: { 'OBJ-1': { ...fields, measurements, ...more } } });
  return objectivePage(handbook, entryIn(handbook, 'objectives', 'OBJ-1'));
};

describe('an objective', () => {
  it.each<[string, [string, number][], object]>([
    [
      'reached',
      [
        ['2026-06-30', 90],
        ['2026-09-30', 95],
      ],
      {},
    ],
    ['reached', [['2026-09-30', 2.9]], { direction: 'down', target: 3 }],
    [
      'towards',
      [
        ['2026-06-30', 90],
        ['2026-09-30', 93],
      ],
      {},
    ],
    [
      'towards',
      [
        ['2026-06-30', 5],
        ['2026-09-30', 4],
      ],
      { direction: 'down', target: 3 },
    ],
    [
      'away',
      [
        ['2026-06-30', 93],
        ['2026-09-30', 90],
      ],
      {},
    ],
    [
      'away',
      [
        ['2026-06-30', 4],
        ['2026-09-30', 5],
      ],
      { direction: 'down', target: 3 },
    ],
    [
      'still',
      [
        ['2026-06-30', 93],
        ['2026-09-30', 93],
      ],
      {},
    ],
    ['short', [['2026-09-30', 93]], {}],
    ['missed', [['2026-09-30', 93]], { due: '2026-11-23' }],
    ['short', [['2026-09-30', 93]], { due: '2026-11-24' }],
    ['unmeasured', [], {}],
    ['unmeasured', [['2026-11-25', 99]], {}],
  ])('is %s after %j %j', (state, values, more) => expect(page(values, more).state).toBe(state));

  it('is stale a year after its last measurement', () => {
    expect(page([['2025-11-24', 90]]).stale).toBe(false);
    expect(page([['2025-11-23', 90]]).stale).toBe(true);
  });

  it('lists its measurements from the latest, with change and gap, whatever their order in the file', () => {
    expect(
      page(
        [
          ['2026-09-30', 4.6],
          ['2026-06-30', 5.4],
        ],
        { direction: 'down', target: 3 },
      ).measurements,
    ).toEqual([
      { date: '2026-09-30', value: 4.6, change: -0.8, gap: 1.6 },
      { date: '2026-06-30', value: 5.4, change: undefined, gap: 2.4 },
    ]);
  });

  it('counts as reached in the register', () => {
    const objectives = {
      'OBJ-1': { ...fields, measurements: [{ date: '2026-09-30', value: 96 }] },
      'OBJ-2': { ...fields, measurements: [] },
    };
    expect(objectiveRows(handbookOf({ objectives }))).toMatchObject({ reached: 1 });
  });
});

describe('the chart of a trend', () => {
  const chart = trendChart(
    [
      { date: '2026-01-01', value: 80 },
      { date: '2026-07-01', value: 90 },
    ],
    { target: 100, due: '2026-12-31' },
  );

  it('puts more above less, later to the right of earlier, and all of it inside', () => {
    const [first, last] = chart?.points ?? [];
    expect(first?.x).toBeLessThan(last?.x ?? 0);
    expect(first?.y).toBeGreaterThan(last?.y ?? 100);
    expect(chart?.target).toBeLessThan(last?.y ?? 0);
    expect(chart?.due.x).toBeGreaterThan(last?.x ?? 100);
    for (const { x, y } of [...(chart?.points ?? []), chart?.due ?? { x: -1, y: -1 }]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(100);
    }
  });

  it('is to scale: half the way in value is half the way in height', () => {
    const [first, last] = chart?.points ?? [];
    expect((last?.y ?? 0) - (chart?.target ?? 0)).toBeCloseTo((first?.y ?? 0) - (last?.y ?? 0), 1);
  });

  it('joins the points', () => {
    expect(chart?.segments).toEqual([
      {
        from: { x: chart?.points[0]?.x, y: chart?.points[0]?.y },
        to: { x: chart?.points[1]?.x, y: chart?.points[1]?.y },
      },
    ]);
  });

  it('has round values and days at its sides', () => {
    expect(chart?.values.map(({ value }) => value)).toEqual([80, 85, 90, 95, 100]);
    expect(chart?.days.every(({ date }) => date.endsWith('-01'))).toBe(true);
  });

  it('holds a single measurement that hits the target on the day', () => {
    const single = trendChart([{ date: '2026-12-31', value: 3 }], { target: 3, due: '2026-12-31' });
    expect(single?.segments).toEqual([]);
    expect([single?.points[0]?.x, single?.points[0]?.y].every(Number.isFinite)).toBe(true);
  });

  it('is not there where nothing was measured', () => {
    expect(trendChart([], { target: 3, due: '2026-12-31' })).toBeUndefined();
  });
});
