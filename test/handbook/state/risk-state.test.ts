import { describe, expect, it } from 'vitest';
import {
  acceptedScore,
  currentScore,
  inherentScore,
  isAccepted,
  isCarriedUnaccepted,
  isUntreated,
  needsAcceptance,
  residualScore,
} from '../../../src/handbook/state/risk-state.ts';
import { entryIn, handbookOf } from '../handbook-of.ts';

function stateOf(fields: Record<string, unknown>) {
  const handbook = handbookOf({ risks: { 'RISK-1': fields } });
  const risk = entryIn(handbook, 'risks', 'RISK-1');
  return {
    scores: [inherentScore(risk), residualScore(risk)],
    untreated: isUntreated(handbook, risk),
    needsAcceptance: needsAcceptance(handbook, risk),
    accepted: isAccepted(handbook, risk),
    today: currentScore(handbook, risk),
    acceptedScore: acceptedScore(handbook, risk),
    carriedUnaccepted: isCarriedUnaccepted(handbook, risk),
  };
}
const open = { what: 'Sort by hand', owner: 'lead', due: '2027-01-31' };
const done = { ...open, status: 'done', done: '2026-11-02' };
const current = (likelihood: number, impact: number) => ({ current: { likelihood, impact } });
const left = (likelihood: number, impact: number) => ({ residual: { likelihood, impact } });

describe('a risk', () => {
  it('has a score before and after treatment', () => {
    expect(stateOf({ likelihood: 5, impact: 3, ...left(2, 3) }).scores).toEqual([15, 6]);
  });

  it('is untreated above the appetite with neither control nor action', () => {
    expect(stateOf({ treatment: 'mitigate' }).untreated).toBe(true);
    expect(stateOf({ treatment: 'avoid' }).untreated).toBe(true);
    expect(stateOf({ controls: ['A.6.2.4'] }).untreated).toBe(false);
    expect(stateOf({ actions: [open] }).untreated).toBe(false);
    expect(stateOf({ actions: [{ ...open, status: 'dropped' }] }).untreated).toBe(true);
    expect(stateOf({ treatment: undefined }).untreated).toBe(true);
    expect(stateOf({ kind: 'opportunity' }).untreated).toBe(false);
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
    expect(stateOf({}).accepted).toBe(false);
  });

  it('is today where the register says, else where its treatment has brought it', () => {
    expect(stateOf({ actions: [open], ...current(3, 4) }).today).toBe(12);
    expect(stateOf({ actions: [done] }).today).toBe(4);
    expect(stateOf({ treatment: 'accept' }).today).toBe(16);
    // Nothing is planned, so nothing has been done.
    expect(stateOf({ treatment: undefined }).today).toBe(16);
    expect(stateOf({ actions: [{ ...open, status: 'dropped' }] }).today).toBe(16);
  });

  it('is today where nobody knows, while something is open and the register says nothing', () => {
    expect(stateOf({ actions: [open] }).today).toBeUndefined();
    expect(stateOf({ controls: ['A.6.2.4'] }).today).toBeUndefined();
    expect(stateOf({ actions: [open] }).carriedUnaccepted).toBe(false);
  });

  it('was accepted with the score of that day', () => {
    const accepted = { acceptedBy: 'board', accepted: '2026-10-22' };
    const underWay = { ...accepted, actions: [open], ...current(3, 4) };
    const scoreOn = (date: string, likelihood: number) => ({ date, likelihood, impact: 4 });
    expect(stateOf(underWay).acceptedScore).toBe(12);
    expect(stateOf({ ...underWay, assessed: '2026-10-22' }).acceptedScore).toBe(12);
    // Assessed since: what it was on that day is known from the history alone.
    expect(stateOf({ ...underWay, assessed: '2026-10-23' }).acceptedScore).toBeUndefined();
    const history = [scoreOn('2026-10-23', 3), scoreOn('2026-06-01', 2), scoreOn('2026-01-01', 4)];
    expect(stateOf({ ...underWay, history }).acceptedScore).toBe(8);
    expect(stateOf({ ...underWay, history }).carriedUnaccepted).toBe(true);
    expect(stateOf({ ...underWay, history: history.slice(2) }).carriedUnaccepted).toBe(false);
  });

  it('is carried unaccepted above the appetite today, whatever is to remain', () => {
    expect(stateOf({ actions: [open], ...current(3, 4) }).carriedUnaccepted).toBe(true);
    expect(stateOf({ actions: [open], ...current(3, 3) }).carriedUnaccepted).toBe(false);
    expect(
      stateOf({ actions: [open], ...current(3, 4), kind: 'opportunity' }).carriedUnaccepted,
    ).toBe(false);
  });
});
