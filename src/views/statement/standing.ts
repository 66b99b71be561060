import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import { day, link, sentence, state, text } from '../table/make.ts';
import type { ControlPage } from './control.ts';

/** How things are with a control, for the first line of its page. */
export function controlStanding(
  handbook: Handbook,
  { row, review, target }: ControlPage,
): (Cell | false)[] {
  const { control: t } = messagesFor(handbook.config.language);
  const { lastReviewed, nextReview, targetDate } = row;
  return [
    state(handbook, 'control', row.state),
    sentence(t.owner, { role: link(row.owner) }),
    lastReviewed === undefined
      ? text(t.notReviewed)
      : sentence(t.reviewed, { day: day(lastReviewed) }),
    nextReview !== undefined && sentence(t.nextReview, { day: day(nextReview, review) }),
    targetDate !== undefined && sentence(t.target, { day: day(targetDate, undefined, target) }),
  ];
}
