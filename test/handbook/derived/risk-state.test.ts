import { describe, expect, it } from 'vitest';
import {
  inherentScore,
  isAccepted,
  isUntreated,
  needsAcceptance,
  residualScore,
} from '../../../src/handbook/derived/risk-state.ts';
import { entryIn, handbookOf } from '../handbook-of.ts';

function stateOf(fields: Record<string, unknown>) {
  const handbook = handbookOf({ risks: { 'RISK-1': fields } });
  const risk = entryIn(handbook, 'risks', 'RISK-1');
  return {
    scores: [inherentScore(risk), residualScore(risk)],
    untreated: isUntreated(handbook, risk),
    needsAcceptance: needsAcceptance(handbook, risk),
    accepted: isAccepted(handbook, risk),
  };
}
const left = (likelihood: number, impact: number) => ({ residual: { likelihood, impact } });

describe('a risk', () => {
  it('has a score before and after treatment', () => {
    expect(stateOf({ likelihood: 5, impact: 3, ...left(2, 3) }).scores).toEqual([15, 6]);
  });

  it('is untreated above the appetite with neither control nor day', () => {
    expect(stateOf({ treatment: 'mitigate' }).untreated).toBe(true);
    expect(stateOf({ treatment: 'avoid' }).untreated).toBe(true);
    expect(stateOf({ controls: ['A.6.2.4'] }).untreated).toBe(false);
    expect(stateOf({ due: '2027-01-31' }).untreated).toBe(false);
    expect(stateOf({ treatment: 'accept' }).untreated).toBe(false);
    expect(stateOf({ likelihood: 3, impact: 3 }).untreated).toBe(false);
  });

  it('needs acceptance where it stays above the appetite, or is accepted as it is', () => {
    expect(stateOf(left(2, 5)).needsAcceptance).toBe(true);
    expect(stateOf(left(3, 3)).needsAcceptance).toBe(false);
    expect(stateOf({ treatment: 'accept', ...left(2, 2) }).needsAcceptance).toBe(true);
    expect(
      stateOf({ treatment: 'accept', likelihood: 3, impact: 3, ...left(3, 3) }).needsAcceptance,
    ).toBe(false);
  });

  it('is accepted by a role on a day that has come', () => {
    expect(stateOf({ acceptedBy: 'board', accepted: '2026-11-24' }).accepted).toBe(true);
    expect(stateOf({ acceptedBy: 'board', accepted: '2026-11-25' }).accepted).toBe(false);
    expect(stateOf({ acceptedBy: 'board' }).accepted).toBe(false);
    expect(stateOf({ accepted: '2026-11-24' }).accepted).toBe(false);
  });
});
