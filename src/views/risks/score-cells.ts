import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import { count, list, none, state } from '../table/make.ts';
import type { Time } from './risk-groupings.ts';
import type { RiskRow } from './risk-row.ts';

/** A score, with what it is made of for whoever asks. */
export function scoreCell(handbook: Handbook, row: RiskRow, when: Time): Cell {
  const { level, notStated } = messagesFor(handbook.config.language).risks;
  const { [when]: score, opportunity } = row;
  // Of an opportunity, nobody asks for it.
  if (!score) return none(opportunity ? '–' : notStated);
  return count(score.score, level(score.likelihood, score.impact, score.score));
}

/** Where the scores of a risk leave it: above the appetite, today or even after treatment, or still to be reached. */
export function whereCell(handbook: Handbook, row: RiskRow): Cell {
  const { common, risks: t } = messagesFor(handbook.config.language);
  if (row.opportunity) return wordOf('opportunity', t.opportunity);
  const states = [
    row.today?.above === true && state(handbook, 'score', 'above'),
    row.after?.above === true &&
      state(handbook, 'score', 'above', {
        text: common.labelled(t.columns.after, t.aboveAppetite),
      }),
    !row.today && state(handbook, 'score', 'unstated'),
    row.pending && row.after !== undefined && state(handbook, 'score', 'pending'),
  ].filter((each) => each !== false);
  return states.length === 0 ? wordOf('within', t.withinAppetite) : list(states);
}

/** A word by which rows are filtered. */
export const wordOf = (value: string, text: string): Cell => ({ kind: 'word', value, text });
