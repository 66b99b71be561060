import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/types.ts';
import { gapPlan, shownBars } from '../../../src/views/gaps/gap-plan.ts';
import type { Gap } from '../../../src/views/gaps/gaps.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const gap = (targetDate: string | undefined, id = 'A.2.2'): Gap => ({
  kind: 'planned',
  link: { id, title: id, path: `/controls/${id}/`, collection: 'controls' },
  owner: undefined,
  targetDate,
  late: undefined,
  transfer: undefined,
  disposition: undefined,
  points: [],
});

const tiny = handbookOf({});
const aimed = {
  ...tiny,
  config: {
    ...tiny.config,
    certification: { body: 'Tiny Cert', stage1: '2027-02-16', stage2: '2027-04-20' },
  },
} as Handbook;

describe('the plan', () => {
  it('is none where nothing has a target date', () => {
    expect(gapPlan(aimed, [gap(undefined)])).toBeUndefined();
  });

  it('draws whole months, from the first day that matters to the last', () => {
    const plan = gapPlan(aimed, [gap('2026-12-31')]);
    expect(plan?.months.map(({ month }) => month)).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
    ]);
    const before = gapPlan(aimed, [gap('2026-08-31'), gap('2027-06-01')]);
    expect(before?.months[0]?.month).toBe('2026-08');
    expect(before?.months.at(-1)?.month).toBe('2027-06');
  });

  it('puts days in their order: today, the target, stage 1, stage 2', () => {
    const plan = gapPlan(aimed, [gap('2027-01-29')]);
    const [now, stage1, stage2] = plan?.marks ?? [];
    const bar = plan?.bars[0];
    const order = [now?.x, bar?.x, stage1?.x, stage2?.x].map(Number);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(4);
    expect(plan?.nowX).toBe(now?.x);
    expect(Math.max(...order)).toBeLessThan(plan?.width ?? 0);
  });

  it('puts the target on the very line of a stage that falls on the same day', () => {
    const plan = gapPlan(aimed, [gap('2027-02-16')]);
    expect(plan?.bars[0]).toMatchObject({ x: plan?.marks[1]?.x, daysToStage1: 0 });
  });

  it('counts the days to stage 1, below zero after it', () => {
    const plan = gapPlan(aimed, [gap('2027-01-29'), gap('2027-02-26')]);
    expect(plan?.bars.map(({ daysToStage1 }) => daysToStage1)).toEqual([18, -10]);
    expect(gapPlan(tiny, [gap('2027-01-29')])?.bars[0]?.daysToStage1).toBeUndefined();
  });

  it('gives each mark and each bar a line of its own', () => {
    const plan = gapPlan(aimed, [gap('2027-01-29'), gap('2027-01-29')]);
    expect(new Set(plan?.marks.map(({ labelY }) => labelY)).size).toBe(3);
    const [first, second] = plan?.bars ?? [];
    expect(second?.y).toBeGreaterThan(first?.y ?? Infinity);
    expect(plan?.height).toBeGreaterThan(second?.y ?? Infinity);
  });

  it('draws what a reader can take in, and counts the rest', () => {
    const plan = gapPlan(
      aimed,
      Array.from({ length: shownBars + 3 }, () => gap('2027-01-29')),
    );
    expect(plan?.bars).toHaveLength(shownBars);
    expect(plan?.more).toBe(3);
  });

  it('names fewer months where there are many', () => {
    const months = gapPlan(aimed, [gap('2029-01-29')])?.months.map(({ month }) => month) ?? [];
    expect(months.slice(0, 3)).toEqual(['2027-01', '2027-04', '2027-07']);
  });
});
