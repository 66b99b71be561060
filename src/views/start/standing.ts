import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { countsInWords, type StateCounts } from '../states.ts';
import type { Cell } from '../table/cell.ts';
import { day, sentence, text } from '../table/make.ts';

/** The as-of date, and how far the controls are, for the first line of the page. */
export function startStanding(handbook: Handbook, totals: StateCounts): Cell[] {
  const { start: t } = messagesFor(handbook.config.language);
  return [
    sentence(t.asOf, { day: day(handbook.asOf) }),
    text(countsInWords(handbook, totals).join(' · ')),
  ];
}
