import { controlsNamed, isAtWork } from '../../handbook/lookup/risk-controls.ts';
import { isChangedSinceApproval } from '../../handbook/state/approved-text.ts';
import { isUnfinished } from '../../handbook/state/impact-assessments.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import { linkTo } from '../links.ts';
import { controlStateCell } from '../risks/risk-tables.ts';
import type { Cell } from '../table/cell.ts';
import { address, day, link, list, sentence, state, text } from '../table/make.ts';
import type { AssessmentPage } from './assessment.ts';

/** What a reader of an impact assessment wants to know first, by name. */
export interface Conclusion {
  term: string;
  cell: Cell;
}

/**
 * What an impact assessment comes to: its conclusion, on which conditions, who approved it, the worst harm that is
 * left, and the measures on which that rests and which are not in place.
 */
export function conclusionOf(
  handbook: Handbook,
  entry: Entry<'assessments'>,
  { dimensions, appetite }: Pick<AssessmentPage, 'dimensions' | 'appetite'>,
): Conclusion[] {
  const { language } = handbook.config;
  const { assessments, entry: names } = messagesFor(language);
  const t = assessments.conclusion;
  const { conclusion, conditions, impacts } = entry.data;
  const harms = dimensions.flatMap((dimension) => dimension.harms);
  const worst = (score: 'before' | 'after') => Math.max(...harms.map((harm) => harm[score]));
  const met = conditions.filter(({ done }) => done !== undefined && done <= handbook.asOf).length;
  const named = [...new Set(impacts.flatMap(({ measures }) => measures))].filter(
    isControl(handbook),
  );
  const open = controlsNamed(handbook, named).filter((control) => !isAtWork(control));
  return [
    {
      term: t.result,
      cell: isUnfinished(entry)
        ? text(assessments.provisional(word(language, conclusion)))
        : state(handbook, 'conclusion', conclusion),
    },
    {
      term: names.sections.conditions,
      cell:
        conditions.length === 0
          ? text(t.noConditions)
          : address('#conditions', t.conditions(met, conditions.length)),
    },
    { term: t.approval, cell: approvalOf(handbook, entry) },
    {
      term: t.worstHarm,
      cell: text(
        harms.length === 0
          ? assessments.noHarm
          : t.worst(worst('before'), worst('after'), appetite),
      ),
    },
    {
      term: t.openMeasures,
      cell: list(
        open.map((control) =>
          link(
            linkTo(handbook, control.id),
            controlStateCell(handbook, { ...control, link: linkTo(handbook, control.id) }),
          ),
        ),
        t.allInPlace,
      ),
    },
  ];
}

const isControl =
  ({ collectionOf }: Handbook) =>
  (id: string): boolean =>
    id.startsWith('27001:') || collectionOf.get(id) === 'controls';

function approvalOf(handbook: Handbook, entry: Entry<'assessments'>): Cell {
  const { approved, approvedBy } = entry.data;
  const { conclusion: t } = messagesFor(handbook.config.language).assessments;
  if (isChangedSinceApproval(handbook, entry)) return state(handbook, 'policy', 'changed');
  return isUnfinished(entry) || approved === undefined || approvedBy === undefined
    ? text(t.notApproved)
    : sentence(t.approved, { role: link(linkTo(handbook, approvedBy)), day: day(approved) });
}
