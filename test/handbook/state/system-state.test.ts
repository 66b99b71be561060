import { describe, expect, it } from 'vitest';
import { stages } from '../../../schemas/inventory.ts';
import {
  isHighImpact,
  isPastDesign,
  isRetired,
  isSwitchedOff,
  needsAssessment,
} from '../../../src/handbook/state/system-state.ts';
import type { Entry } from '../../../src/handbook/types.ts';

const day = { asOf: '2026-11-24' };
const system = (data: { impact?: string; risk?: string; stage?: string; retired?: string }) =>
  ({
    data: { stage: 'operation', ...data, aiAct: { risk: data.risk } },
  }) as unknown as Entry<'inventory'>;

describe('a system', () => {
  it('has high impact by its own level or by its tier', () => {
    expect(isHighImpact(system({ impact: 'high', risk: 'minimal' }))).toBe(true);
    expect(isHighImpact(system({ impact: 'low', risk: 'high' }))).toBe(true);
    expect(isHighImpact(system({ impact: 'medium', risk: 'limited' }))).toBe(false);
    expect(isHighImpact(system({}))).toBe(false);
  });

  it('is past design in every stage but design', () => {
    expect(stages.filter((stage) => !isPastDesign(system({ stage })))).toEqual(['design']);
  });

  it('is switched off once the day has come, and not by its stage alone', () => {
    expect(isSwitchedOff(day, system({ retired: '2026-11-24' }))).toBe(true);
    expect(isSwitchedOff(day, system({ retired: '2026-11-25' }))).toBe(false);
    expect(isSwitchedOff(day, system({ stage: 'retirement' }))).toBe(false);
  });

  it('is retired by its stage, or by the day on which it was switched off', () => {
    expect(isRetired(day, system({ stage: 'retirement' }))).toBe(true);
    expect(isRetired(day, system({ retired: '2026-11-24' }))).toBe(true);
    expect(isRetired(day, system({ retired: '2026-11-25' }))).toBe(false);
  });

  it('needs an assessment while it is high-impact, past design and not retired', () => {
    const needing = stages.filter((stage) =>
      needsAssessment(day, system({ impact: 'high', stage })),
    );
    expect(needing).toEqual(['data', 'development', 'validation', 'deployment', 'operation']);
    expect(needsAssessment(day, system({ impact: 'medium' }))).toBe(false);
    expect(needsAssessment(day, system({ impact: 'high', retired: '2026-01-31' }))).toBe(false);
  });
});
