import { earliestFirst } from '../dates.ts';
import { mayBeNamedByUnread } from '../lookup/unread.ts';
import { memo } from '../../memo.ts';
import type { Entry, Handbook, System } from '../types.ts';
import { changeOf, coversLastChange, lastChangeOf } from './assessed-changes.ts';
import { assessmentsOf, systemOf } from './impact-assessments.ts';
import { isRetired } from './system-state.ts';

type Assessment = Entry<'assessments'>;

/** An assessment that was approved only after what it is to precede (6.1.4, 8.4). */
export interface LateAssessment {
  assessment: Assessment;
  system: System;
  /** The day of its approval, `YYYY-MM-DD`. */
  approved: string;
  /** What came before it: the system went live, it changed, or a planned change was made. */
  after: 'live' | 'change' | 'planned';
  /** The day of that. */
  day: string;
  /** The planned change, if there is one. */
  change: Entry<'changes'> | undefined;
}

/**
 * Assessments that were approved too late, as far as the handbook can tell. It tells only what is
 * sure: an entry that is not in its first version may have been approved before, and one that was
 * made at the planned interval, or for a change, had one before it that need not be here. Retired
 * systems are history. What is raised as a finding is known, and is not told again.
 */
export function lateAssessments(handbook: Handbook): LateAssessment[] {
  const planned = plannedLate(handbook);
  return [
    ...planned,
    ...handbook.entries.inventory
      .filter((system) => !isRetired(handbook, system))
      .flatMap((system) => lateOf(handbook, system) ?? []),
  ].filter((late) => !isRaised(handbook, late) && !isUnclear(handbook, late));
}

/** Assessments that name a planned change and were approved after it was made. */
function plannedLate(handbook: Handbook): LateAssessment[] {
  const firsts = new Map<string, Assessment>();
  for (const assessment of handbook.entries.assessments) {
    const change = changeOf(handbook, assessment);
    if (!change || !isApproved(assessment)) continue;
    const first = firsts.get(change.id);
    if (!first || assessment.data.approved < (first.data.approved ?? ''))
      firsts.set(change.id, assessment);
  }
  return [...firsts.values()].flatMap((assessment) => {
    const change = changeOf(handbook, assessment);
    const system = systemOf(handbook, assessment);
    const approved = firstApproval(assessment);
    const day = change?.data.done;
    return change && system && day !== undefined && approved !== undefined && approved > day
      ? [{ assessment, system, approved, after: 'planned' as const, day, change }]
      : [];
  });
}

/** What is late about a system itself: it went live first, or its last change was made first. */
function lateOf(handbook: Handbook, system: System): LateAssessment | undefined {
  const { deployed, lastChanged } = system.data;
  const own = assessmentsOf(handbook, system)
    .filter(isApproved)
    .toSorted(earliestFirst(({ data }) => data.approved));
  const [first] = own;
  if (!first) return undefined;
  const { asOf } = handbook;
  if (deployed !== undefined && deployed <= asOf && first.data.approved > deployed) {
    const approved = isFollowUp(first) ? undefined : sureOf(own);
    return approved !== undefined && approved > deployed
      ? { assessment: first, system, approved, after: 'live', day: deployed, change: undefined }
      : undefined;
  }
  if (lastChanged === undefined || lastChanged > asOf) return undefined;
  if (deployed !== undefined && lastChanged <= deployed) return undefined;
  const change = lastChangeOf(handbook, system);
  // What a planned change needs is told of the change.
  if (change) return undefined;
  const covering = own.filter((assessment) => coversLastChange(handbook, assessment, system));
  const [earliest] = covering;
  if (!earliest) return undefined;
  const approved = sureOf(covering);
  return approved !== undefined && approved > lastChanged
    ? { assessment: earliest, system, approved, after: 'change', day: lastChanged, change }
    : undefined;
}

/** The day of the first approval of several assessments; undefined where one of them may have been approved before. */
function sureOf(assessments: readonly Assessment[]): string | undefined {
  const days = assessments.map(firstApproval);
  return days.includes(undefined) ? undefined : days.filter((day) => day !== undefined).sort()[0];
}

/** The day on which an assessment was first approved; undefined where it has had versions before this one. */
const firstApproval = ({ data }: Assessment): string | undefined =>
  /^v?(?:0(?:\.\d+)*|1(?:\.0)*)$/i.test(data.version) ? data.approved : undefined;

/** Whether something was assessed before, here or not. */
const isFollowUp = ({ data }: Assessment): boolean =>
  data.trigger === 'interval' || data.trigger === 'planned-change';

const isApproved = (
  assessment: Assessment,
): assessment is Assessment & { data: { approved: string } } =>
  assessment.data.approved !== undefined &&
  (assessment.data.status === 'approved' || assessment.data.status === 'retired');

/** The parts of the standard that ask for the assessment to come first. */
const asking: readonly string[] = ['6.1.4', '8.4', 'A.5.2', 'A.5.3'];

/** Whether a finding says so: against one of these parts and on the system, or in a text that names the assessment or the change. */
const isRaised = (handbook: Handbook, { assessment, system, day, change }: LateAssessment) =>
  (raisedOn(handbook).get(system.id) ?? '') >= day ||
  [assessment.id, ...(change ? [change.id] : [])].some((id) => isRaisedInText(handbook, id));

/** Whether something that cannot be read may say that it was in time, or that it is known. */
const isUnclear = (handbook: Handbook, { system }: LateAssessment) =>
  (['assessments', 'changes', 'findings'] as const).some((collection) =>
    mayBeNamedByUnread(handbook, collection, system.id),
  );

/** The last day on which a finding against one of these parts was raised, by system. */
const raisedOn = memo(({ entries }: Handbook) => {
  const last = new Map<string, string>();
  for (const { data } of entries.findings)
    if (data.against.some((part) => asking.includes(part)))
      for (const system of data.systems)
        if (data.raised > (last.get(system) ?? '')) last.set(system, data.raised);
  return last;
});

/** Whether the text of a finding names an entry, or of one that cannot be read may do so. */
export const isRaisedInText = (handbook: Handbook, id: string): boolean =>
  (handbook.mentionedIn.get(id) ?? []).some(
    ({ from }) => handbook.collectionOf.get(from) === 'findings',
  ) || mayBeNamedByUnread(handbook, 'findings', id);
