import { mayBeNamedByUnread } from '../lookup/unread.ts';
import type { Handbook, System } from '../types.ts';
import { lastChangeOf } from './assessed-changes.ts';
import { assessmentsOf } from './impact-assessments.ts';

/**
 * Whether somebody has looked at what a system may do to people: in a screening, or in an assessment,
 * even a draft or one that cannot be read.
 */
export const isScreenedOrAssessed = (handbook: Handbook, system: System): boolean =>
  system.data.screening !== undefined ||
  mayBeNamedByUnread(handbook, 'assessments', system.id) ||
  assessmentsOf(handbook, system).some(({ data }) => data.status !== 'retired');

/**
 * Whether the screening of a system is about the system as it is: the system did not change after it,
 * as far as anybody knows, or it was screened once the change was planned, or the change says that it
 * needs no assessment. False where there is no screening.
 */
export function coversScreening(handbook: Handbook, system: System): boolean {
  const { screening, lastChanged } = system.data;
  if (!screening) return false;
  if (lastChanged === undefined || lastChanged <= screening.date) return true;
  const change = lastChangeOf(handbook, system);
  if (!change) return mayBeNamedByUnread(handbook, 'changes', system.id);
  const { effects, proposed } = change.data;
  return effects?.assessment === 'not-needed' || proposed <= screening.date;
}
