import {
  acceptedScore,
  currentScore,
  isAccepted,
  isCarriedUnaccepted,
  isUntreated,
  needsAcceptance,
} from '../../handbook/state/risk-state.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'risk/unaccepted',
  severity: 'error',
  summary: 'The score of a risk is above the appetite today, and nobody has accepted that score.',
  why: 'Until its treatment is done, the organisation carries a risk as it is today. Above the appetite, somebody with the authority must have accepted that, too, and not only what is to remain (6.1.3, 8.3).',
  check(handbook, report) {
    for (const risk of handbook.entries.risks) {
      if (!isCarriedUnaccepted(handbook, risk)) continue;
      // What is not treated, or will still be above the appetite after treatment, risk/untreated reports.
      if (isUntreated(handbook, risk)) continue;
      if (needsAcceptance(handbook, risk) && risk.data.acceptedBy === undefined) continue;
      const { accepted, acceptedBy } = risk.data;
      // An acceptance to come is reported by date/future.
      if (acceptedBy !== undefined && !isAccepted(handbook, risk)) continue;
      const then = acceptedScore(handbook, risk);
      const lack =
        acceptedBy === undefined
          ? 'nobody has accepted it yet'
          : then === undefined
            ? `${acceptedBy} accepted it on ${accepted}, before it was last assessed`
            : `what ${acceptedBy} accepted on ${accepted} was a score of ${then}`;
      report({
        at: key(
          risk,
          acceptedBy !== undefined ? 'accepted' : risk.data.current ? 'current' : 'likelihood',
        ),
        found: `${risk.id} has a score of ${currentScore(handbook, risk)} today, above the appetite of ${handbook.config.riskAppetite}, but ${lack}.`,
        expected: 'the role that accepted the score of today, and the date',
        fix: 'Have the risk accepted as it is today, and write by whom (`acceptedBy`) and when (`accepted`).',
      });
    }
  },
});
