import {
  acceptedScore,
  currentScore,
  isAccepted,
  isCarriedUnaccepted,
  isUntreated,
  needsAcceptance,
} from '../../handbook/state/risk-state.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

/** Who accepted a risk, when, and with which score; without a score, before it was last assessed. */
type Acceptance = 'none' | { by: string; on: string | undefined; score: number | undefined };

const says = {
  above: (id: string, score: number, appetite: number, acceptance: Acceptance) => ({
    found: `${id} has a score of ${score} today, above the appetite of ${appetite}, but ${
      acceptance === 'none'
        ? 'nobody has accepted it yet'
        : acceptance.score === undefined
          ? `${acceptance.by} accepted it on ${acceptance.on}, before it was last assessed`
          : `what ${acceptance.by} accepted on ${acceptance.on} was a score of ${acceptance.score}`
    }.`,
    expected: 'the role that accepted the score of today, and the date',
    fix: 'Have the risk accepted as it is today, and write by whom (`acceptedBy`) and when (`accepted`).',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'risk/unaccepted',
  severity: 'error',
  summary: 'The score of a risk is above the appetite today, and nobody has accepted that score.',
  why: 'Until its treatment is done, the organisation carries a risk as it is today. Above the appetite, somebody with the authority must have accepted that, too, and not only what is to remain (6.1.3, 8.3).',
  says,
  check(handbook, report) {
    for (const risk of handbook.entries.risks) {
      if (!isCarriedUnaccepted(handbook, risk)) continue;
      // What is not treated, or will still be above the appetite after treatment, risk/untreated reports.
      if (isUntreated(handbook, risk)) continue;
      if (needsAcceptance(handbook, risk) && risk.data.acceptedBy === undefined) continue;
      const { accepted, acceptedBy } = risk.data;
      // An acceptance to come is reported by date/future.
      if (acceptedBy !== undefined && !isAccepted(handbook, risk)) continue;
      report({
        at: key(
          risk,
          acceptedBy !== undefined ? 'accepted' : risk.data.current ? 'current' : 'likelihood',
        ),
        ...say(
          'above',
          risk.id,
          currentScore(handbook, risk) ?? 0,
          handbook.config.riskAppetite,
          acceptedBy === undefined
            ? 'none'
            : { by: acceptedBy, on: accepted, score: acceptedScore(handbook, risk) },
        ),
      });
    }
  },
});
