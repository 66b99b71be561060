import { memo } from '../../memo.ts';
import { entryOf } from '../lookup/entry-of.ts';
import { mayBeNamedByUnread } from '../lookup/unread.ts';
import type { Entry, Handbook, System } from '../types.ts';

type Assessment = Entry<'assessments'>;

/** The planned changes that name a system, in the order of the handbook. */
const changesOf = (handbook: Handbook, { id }: System): Entry<'changes'>[] =>
  changesBySystem(handbook).get(id) ?? [];

const changesBySystem = memo(({ entries }: Handbook) => {
  const found = new Map<string, Entry<'changes'>[]>();
  for (const change of entries.changes)
    for (const system of change.data.systems)
      found.set(system, [...(found.get(system) ?? []), change]);
  return found;
});

/** The planned change that an assessment was made for; undefined where it names none. */
export const changeOf = (
  handbook: Pick<Handbook, 'byId'>,
  { data }: Assessment,
): Entry<'changes'> | undefined =>
  data.change === undefined ? undefined : entryOf(handbook, 'changes', data.change);

/** Whether the day on which a system last changed is that of a planned change: after it was proposed, and no later than it was made. */
const isDayOf = (day: string, { data }: Entry<'changes'>): boolean =>
  data.done !== undefined && data.proposed <= day && day <= data.done;

/**
 * The planned change that the last change of a system is, as far as the handbook shows: it names the
 * system, and the day of the last change is between its proposal and the day on which it was made.
 */
export const lastChangeOf = (handbook: Handbook, system: System): Entry<'changes'> | undefined => {
  const { lastChanged } = system.data;
  return lastChanged === undefined
    ? undefined
    : changesOf(handbook, system).find((change) => isDayOf(lastChanged, change));
};

/**
 * Whether an assessment is about a system as it is after its last change. It is if it was performed
 * on that day or later, if it was made for that very change before it was made, if the change is
 * that the system, which it assesses as a new one, went live, or if the planned change says that it
 * needs no assessment. When the system changed may be unknown, and a planned change may be unreadable:
 * nothing is said against the assessment then.
 */
export function coversLastChange(
  handbook: Handbook,
  assessment: Assessment,
  system: System,
): boolean {
  const { lastChanged, deployed } = system.data;
  const { performed, trigger } = assessment.data;
  if (lastChanged === undefined || lastChanged <= performed) return true;
  if (trigger === 'new' && deployed !== undefined && lastChanged <= deployed) return true;
  const planned = lastChangeOf(handbook, system);
  if (!planned) return mayBeNamedByUnread(handbook, 'changes', system.id);
  return assessment.data.change === planned.id || planned.data.effects?.assessment === 'not-needed';
}
