import {
  inherentScore,
  isAccepted,
  isUntreated,
  needsAcceptance,
  residualScore,
} from '../../handbook/derived/risk-state.ts';
import type { Entry, Handbook, Problem } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';

/**
 * Two ways to trip. The score before treatment lies above the appetite, the risk is to be mitigated,
 * avoided or transferred, and neither a control nor a day is named. Or a score above the appetite
 * stays, after treatment or because the treatment is to accept, and no role has accepted it by the
 * as-of date.
 */
export const rule = defineRule({
  id: 'risk/untreated',
  severity: 'error',
  summary: 'A risk above the appetite is without treatment, or was accepted by nobody.',
  why: 'Above the appetite a risk is treated, or somebody with the authority accepts it (6.1.3, 8.3). One that is only written down is neither.',
  check(handbook, report) {
    for (const risk of handbook.entries.risks) {
      if (isUntreated(handbook, risk)) report(untreated(handbook, risk));
      if (needsAcceptance(handbook, risk) && !isAccepted(handbook, risk))
        report(unaccepted(handbook, risk));
    }
  },
});

const untreated = ({ config }: Handbook, risk: Entry<'risks'>): Problem => ({
  at: key(risk, 'treatment'),
  found: `${risk.id} has a score of ${inherentScore(risk)}, above the appetite of ${config.riskAppetite}; it is to be ${participle[risk.data.treatment]}, and nothing says how or by when.`,
  expected: 'controls that treat it, or the day by which the treatment is done',
  fix: 'Name the controls under `controls`, or set `due`.',
});

const participle = {
  mitigate: 'mitigated',
  avoid: 'avoided',
  transfer: 'transferred',
  accept: 'accepted',
} as const satisfies Record<Entry<'risks'>['data']['treatment'], string>;

function unaccepted({ config }: Handbook, risk: Entry<'risks'>): Problem {
  const { treatment, accepted, acceptedBy } = risk.data;
  const score =
    treatment === 'accept'
      ? `is to be accepted with a score of ${Math.max(inherentScore(risk), residualScore(risk))}`
      : `keeps a score of ${residualScore(risk)} after treatment`;
  const lack =
    acceptedBy === undefined
      ? 'nobody has accepted it'
      : accepted === undefined
        ? `it is not said when ${acceptedBy} accepted it`
        : `the day on which ${acceptedBy} accepted it, ${accepted}, is still ahead`;
  return {
    at: key(
      risk,
      acceptedBy !== undefined ? 'acceptedBy' : treatment === 'accept' ? 'treatment' : 'residual',
    ),
    found: `${risk.id} ${score}, above the appetite of ${config.riskAppetite}, and ${lack}.`,
    expected: 'the role that accepted it, and the day',
    fix: 'Have it accepted and fill in `acceptedBy` and `accepted`, or treat it further until the score is within the appetite.',
  };
}
