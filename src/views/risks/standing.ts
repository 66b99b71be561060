import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import { day, link, sentence, state, text } from '../table/make.ts';
import type { RiskPage } from './risk.ts';

/** How things are with a risk, for the first line of its page. */
export function riskStanding(handbook: Handbook, risk: RiskPage): (Cell | false)[] {
  const { risks: t } = messagesFor(handbook.config.language);
  return [
    text(t.categories[risk.category]),
    risk.opportunity && text(t.opportunity),
    text(
      t.score(risk.before.score, risk.hasToday ? risk.today?.score : undefined, risk.after?.score),
    ),
    (risk.today?.above === true || risk.after?.above === true) && {
      kind: 'state',
      state: { icon: 'overdue', text: t.aboveAppetite },
    },
    state(handbook, 'treatment', risk.state),
    risk.acceptance.state === 'missing' && {
      kind: 'state',
      state: { icon: 'unproven', text: t.notAccepted },
    },
    sentence(t.owner, { role: link(risk.owner) }),
    risk.nextReview !== undefined &&
      sentence(t.nextReview, { day: day(risk.nextReview, risk.review) }),
  ];
}
