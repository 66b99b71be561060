import { isChangedSinceApproval } from '../../handbook/state/approved-text.ts';
import { isUnfinished } from '../../handbook/state/impact-assessments.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import type { Cell } from '../table/cell.ts';
import { day, link, sentence, state, text, wordCell } from '../table/make.ts';
import type { StateIcon } from '../state-chips.ts';
import type { AssessmentPage } from './assessment.ts';
import type { Assessments } from './assessments.ts';

/** How things are with an impact assessment, for the first line of its page. */
export function assessmentStanding(
  handbook: Handbook,
  entry: Entry<'assessments'>,
  page: AssessmentPage,
): (Cell | false)[] {
  const { language } = handbook.config;
  const { assessments: t } = messagesFor(language);
  const { data } = entry;
  const { system, owner, performed, nextReview, replacedBy, signals } = page;
  return [
    sentence(t.of, { system: link(system) }),
    isUnfinished(entry)
      ? text(t.provisional(word(language, data.conclusion)))
      : state(handbook, 'conclusion', data.conclusion),
    isChangedSinceApproval(handbook, entry)
      ? state(handbook, 'policy', 'changed')
      : wordCell(handbook, data.status),
    signals.length > 0 && { kind: 'state', state: { icon: 'overdue', text: t.again } },
    replacedBy !== undefined && sentence(t.replacedBy, { assessment: link(replacedBy) }),
    sentence(t.owner, { role: link(owner) }),
    sentence(t.performed, { day: day(performed) }),
    nextReview
      ? sentence(t.nextReview, { day: day(nextReview.day, nextReview.state) })
      : text(t.noReview),
  ];
}

/** How many systems are assessed, and how many are not, for the first line of the register. */
export function assessmentsStanding({ config }: Handbook, view: Assessments): (Cell | false)[] {
  const { assessments: t } = messagesFor(config.language);
  const { refused, current, unsure, stale, missing } = view;
  const chip = (icon: StateIcon, words: string): Cell => ({
    kind: 'state',
    state: { icon, text: words },
  });
  return [
    refused.length > 0 && chip('unproven', t.refusedCount(refused.length)),
    chip('proven', t.current(current)),
    unsure > 0 && chip('undecided', t.unsure(unsure)),
    stale.length > 0 && chip('overdue', t.toRepeat(stale.length)),
    missing.length > 0 && chip('unproven', t.missingCount(missing.length)),
  ];
}
