import { withHandbookOn, NoStateError } from '../../handbook/former.ts';
import { isAudit, lastHeld } from '../../handbook/state/audit-state.ts';
import { openFindings } from '../../handbook/state/finding-state.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { memo } from '../../memo.ts';
import { linkTo } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { day, line, link, sentence, text } from '../table/make.ts';
import { judge } from './judgement.ts';

const figures = ['proven', 'open', 'risks', 'findings'] as const;

type Figure = (typeof figures)[number];

/** The figures that top management saw at its last review, beside those of today. */
export interface Trend {
  /** Id of the review. */
  review: string;
  date: string;
  then: Record<Figure, number>;
  now: Record<Figure, number>;
}

/**
 * How the figures of the board report moved since the last management review: what git has of that day, judged at
 * that day.
 *
 * @returns undefined where no review was held, where git has no handbook of that day, and in smaller editions, from
 *   which a former state may have withheld something else
 */
export const trendSinceReview = memo((handbook: Handbook): Trend | undefined => {
  const review = lastHeld(handbook, (audit) => !isAudit(audit));
  if (!review || handbook.edition !== 'full') return undefined;
  const { date } = review.data;
  try {
    return withHandbookOn({ root: handbook.root, day: date }, (former) => ({
      review: review.id,
      date,
      then: figuresOf(former),
      now: figuresOf(handbook),
    }));
  } catch (error) {
    if (error instanceof NoStateError) return undefined;
    throw error;
  }
});

function figuresOf(handbook: Handbook): Record<Figure, number> {
  const { controls, risksAbove } = judge(handbook, []);
  return {
    proven: controls.proven,
    open: controls.total - controls.proven,
    risks: risksAbove,
    findings: openFindings(handbook).length,
  };
}

/** The trend in one line: each figure then and now. */
export function trendCells(handbook: Handbook, { review, date, then, now }: Trend): Cell[] {
  const { trend: t } = messagesFor(handbook.config.language).board;
  return [
    sentence(t.since, { review: link(linkTo(handbook, review)), day: day(date) }),
    ...figures.map((figure) =>
      line(text(t.figures[figure]), { kind: 'change', before: then[figure], after: now[figure] }),
    ),
  ];
}
