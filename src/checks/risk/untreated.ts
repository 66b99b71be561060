import { isBeforeStage1 } from '../../handbook/state/certification.ts';
import {
  inherentScore,
  isUntreated,
  needsAcceptance,
  residualScore,
} from '../../handbook/state/risk-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule, type Report } from '../rule.ts';

type Treatment = NonNullable<Entry<'risks'>['data']['treatment']>;

const participle = {
  mitigate: 'mitigated',
  avoid: 'avoided',
  transfer: 'transferred',
  accept: 'accepted',
} as const satisfies Record<Treatment, string>;

const says = {
  untreated: (id: string, score: number, appetite: number, treatment: Treatment | undefined) => ({
    found: `${id} has a score of ${score}, above the appetite of ${appetite}. ${treatment ? `It is to be ${participle[treatment]}, but nothing says how or by when.` : 'Nothing says what is to be done about it.'}`,
    expected: 'controls that treat it, or what is to be done, by whom and by when',
    fix: treatment
      ? 'Name the controls under `controls`, or write what is to be done under `actions`.'
      : 'Decide on its `treatment`, and name the controls under `controls` or what is to be done under `actions`.',
  }),
  unaccepted: (id: string, score: number, appetite: number, isToBeAccepted: boolean) => ({
    found: `${id} ${isToBeAccepted ? `is to be accepted with a score of ${score}` : `keeps a score of ${score} after treatment`}, above the appetite of ${appetite}, but nobody has accepted it yet.`,
    expected: 'the role that accepted it, and the date',
    fix: 'Have it accepted and fill in `acceptedBy` and `accepted`, or treat it further until the score is within the appetite.',
  }),
};
const say = sayer(says);

/**
 * Two ways to trip. The score before treatment lies above the appetite, the risk is to be mitigated,
 * avoided or transferred, or nobody has decided that, and neither a control nor an action is named. Or a score above the appetite
 * stays, after treatment or because the treatment is to accept, and no role has accepted it by the
 * as-of date.
 */
export const rule = defineRule({
  id: 'risk/untreated',
  severity: 'error',
  summary:
    'A risk above the appetite is not treated, or is not accepted. Until the stage 1 date, a missing acceptance is a warning.',
  why: 'A risk above the appetite must be treated, or accepted by somebody with the authority (6.1.3, 8.3). Writing it down is neither.',
  says,
  check(handbook, report) {
    for (const risk of handbook.entries.risks) {
      if (isUntreated(handbook, risk)) report(untreated(handbook, risk));
      // An acceptance to come is reported by date/future.
      if (needsAcceptance(handbook, risk) && risk.data.acceptedBy === undefined)
        report({ ...unaccepted(handbook, risk), asWarning: isBeforeStage1(handbook) });
    }
  },
});

function untreated({ config }: Handbook, risk: Entry<'risks'>): Report {
  const { treatment } = risk.data;
  return {
    at: key(risk, treatment ? 'treatment' : 'likelihood'),
    ...say('untreated', risk.id, inherentScore(risk), config.riskAppetite, treatment),
  };
}

function unaccepted({ config }: Handbook, risk: Entry<'risks'>): Report {
  const { treatment } = risk.data;
  const isToBeAccepted = treatment === 'accept';
  const after = residualScore(risk) ?? 0;
  return {
    at: key(risk, isToBeAccepted ? 'treatment' : 'residual'),
    ...say(
      'unaccepted',
      risk.id,
      isToBeAccepted ? Math.max(inherentScore(risk), after) : after,
      config.riskAppetite,
      isToBeAccepted,
    ),
  };
}
