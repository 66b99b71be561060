import {
  inherentScore,
  isOpportunity,
  isUnderWay,
  residualScore,
  scoreOf,
} from '../../handbook/state/risk-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule, type Report } from '../rule.ts';

const says = {
  rises: (id: string, before: number, after: number) => ({
    found: `${id} has a score of ${before} before treatment and of ${after} after it.`,
    expected: `a residual score of at most ${before}`,
    fix: 'Correct `likelihood` and `impact`, or those under `residual`.',
  }),
  grown: (id: string, today: number, before: number) => ({
    found: `${id} has a score of ${today} today, more than the ${before} before treatment.`,
    expected: `a score of today of at most ${before}`,
    fix: 'Correct the scores under `current`. If the risk has grown, raise `likelihood` and `impact`, which are those without treatment.',
  }),
  below: (id: string, today: number, after: number) => ({
    found: `${id} has a score of ${today} today, less than the ${after} that are to remain after treatment.`,
    expected: `a score of today of at least ${after}`,
    fix: 'Correct the scores under `current`, or lower those under `residual`.',
  }),
  unreached: (id: string, today: number, after: number) => ({
    found: `${id} has a score of ${today} today, although all of its controls and actions are in place and ${after} was to remain.`,
    expected: 'an open action, or a residual score that was reached',
    fix: 'Write what is still to be done under `actions`; if nothing is, correct `residual` to what remains, and remove `current`.',
  }),
};
const say = sayer(says);

/**
 * Three ways to trip, of which one is told: what is to remain is more than there was before treatment;
 * the score of today does not lie between the two; or the treatment is done, and the score of today is
 * not the one that was to remain.
 */
export const rule = defineRule({
  id: 'risk/score-order',
  severity: 'error',
  summary:
    'The scores of a risk contradict each other: before treatment, today and after it, each must be at most the one before.',
  why: 'Treatment lowers a risk. A register in which it rises, or in which a finished treatment has not reached its score, gives a reader no score to rely on.',
  says,
  check(handbook, report) {
    for (const risk of handbook.entries.risks) {
      if (isOpportunity(risk)) continue;
      const problem = contradiction(handbook, risk);
      if (problem) report(problem);
    }
  },
});

function contradiction(handbook: Handbook, risk: Entry<'risks'>): Report | undefined {
  const { current, treatment } = risk.data;
  const before = inherentScore(risk);
  const today = current && scoreOf(current);
  const after = residualScore(risk);
  if (after !== undefined && after > before)
    return {
      at: key(risk, 'residual'),
      ...say('rises', risk.id, before, after),
    };
  if (today === undefined) return undefined;
  if (today > before)
    return {
      at: key(risk, 'current'),
      ...say('grown', risk.id, today, before),
    };
  if (after !== undefined && today < after)
    return {
      at: key(risk, 'current'),
      ...say('below', risk.id, today, after),
    };
  if (after === undefined || today === after || treatment === 'accept') return undefined;
  if (isUnderWay(handbook, risk)) return undefined;
  return {
    at: key(risk, 'current'),
    ...say('unreached', risk.id, today, after),
  };
}
