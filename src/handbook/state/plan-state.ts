import { latestFirst } from '../dates.ts';
import type { Entry, Handbook } from '../types.ts';
import { approvedWhole } from './approved-text.ts';
import { isOpportunity, lastAssessed } from './risk-state.ts';

/** Whether there is a risk that a treatment plan has to deal with (6.1.3). */
export const needsPlan = ({ entries }: Pick<Handbook, 'entries'>): boolean =>
  entries.risks.some((risk) => !isOpportunity(risk));

/** Risks that were assessed after a day, the latest first. */
export const risksAssessedAfter = (
  { entries }: Pick<Handbook, 'entries'>,
  day: string,
): Entry<'risks'>[] =>
  entries.risks
    .filter((risk) => (lastAssessed(risk) ?? '') > day)
    .toSorted(latestFirst((risk) => lastAssessed(risk) ?? ''));

/**
 * Whether the designated management approved the treatment plan as it is, and with it the residual
 * risks (6.1.3): by the as-of date, and after the last assessment of a risk.
 */
export function isPlanApproved(handbook: Handbook): boolean {
  const { status, approved, approvedBy } = handbook.config.treatmentPlan ?? {};
  if (status !== 'approved' || !approved || !approvedBy || approved > handbook.asOf) return false;
  const text = approvedWhole(handbook, 'plan');
  // Where a digest says what was approved, a risk may be assessed again with the same result.
  return text === 'unrecorded'
    ? risksAssessedAfter(handbook, approved).length === 0
    : text === 'same';
}
