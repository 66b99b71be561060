import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { relativeDay } from '../dates.ts';
import type { Cell } from '../table/cell.ts';
import { day, line, link, sentence, state, text } from '../table/make.ts';
import type { ObjectivePage } from './objective.ts';

/** How things are with an objective, for the first line of its page. */
export function objectiveStanding(handbook: Handbook, page: ObjectivePage): (Cell | false)[] {
  const { standing: t } = messagesFor(handbook.config.language).objectives;
  const { latest, figure, measured, due, owner } = page;
  const dayIn = (date: string) => day(date, undefined, relativeDay(handbook, date));
  return [
    state(handbook, 'objective', page.state),
    latest !== undefined &&
      figure !== undefined &&
      line({ kind: 'number', value: latest.value, strong: true }, text(figure.unit)),
    measured !== undefined && sentence(t.measured, { day: dayIn(measured) }),
    sentence(t.due, { day: dayIn(due) }),
    sentence(t.owner, { role: link(owner) }),
  ];
}
