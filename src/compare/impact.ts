import { runChecks } from '../checks/run.ts';
import type { Handbook } from '../handbook/types.ts';
import type { Issue } from '../issues/issue.ts';
import { memo } from '../memo.ts';
import { standingsOf, type Standing, type StandingKind } from './standings.ts';

/** Something that stands otherwise than before. */
export interface Toppled {
  kind: StandingKind;
  /** Undefined where it was not there. */
  before: Standing | undefined;
  after: Standing | undefined;
  /** `lost` asks for work, `gained` saves it; `other` does neither. */
  outcome: 'lost' | 'gained' | 'other';
}

/** What a change of a handbook does to it. */
export interface Impact {
  standings: Toppled[];
  /** What the checks find now and did not find before. */
  newIssues: Issue[];
  /** What the checks found before and do not find now. */
  solvedIssues: Issue[];
}

/** Kept, since one state is often compared with several. */
const issuesOf = memo((handbook: Handbook) => runChecks(handbook));

/**
 * What the change from one state of a handbook to another topples: the difference of what stands, and
 * of what the checks find. Both states must be judged at the same day.
 *
 * @param before - its files must still be there, since checks look at texts
 */
export function impactOf(before: Handbook, after: Handbook): Impact {
  const [was, is] = [standingsOf(before), standingsOf(after)];
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  const [found, finds] = [issuesOf(before), issuesOf(after)];
  return {
    standings: keys.flatMap((key) => toppled(was.get(key), is.get(key))),
    newIssues: issuesWithout(finds, found),
    solvedIssues: issuesWithout(found, finds),
  };
}

function toppled(before: Standing | undefined, after: Standing | undefined): Toppled[] {
  const either = after ?? before;
  if (!either || before?.state === after?.state) return [];
  return [{ kind: either.kind, before, after, outcome: outcomeOf(either.kind, before, after) }];
}

/**
 * A proof and an approval are there or not; of an assessment and a duty something is to be done or not. So a
 * control that goes takes its proof away, but a duty that goes leaves nothing to do.
 */
function outcomeOf(
  kind: StandingKind,
  before: Standing | undefined,
  after: Standing | undefined,
): Toppled['outcome'] {
  const isHeld = kind === 'proof' || kind === 'approval';
  const isGood = (standing: Standing | undefined) => standing?.isWell ?? !isHeld;
  if (isGood(before) === isGood(after)) return 'other';
  return isGood(after) ? 'gained' : 'lost';
}

/** Issues of a check that another does not have, each as often as it is missing there. Lines do not count: they move. */
function issuesWithout(issues: readonly Issue[], others: readonly Issue[]): Issue[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return issues.filter((issue) => {
    const count = left.get(keyOf(issue)) ?? 0;
    left.set(keyOf(issue), count - 1);
    return count <= 0;
  });
}

const keyOf = ({ rule, severity, at, found }: Issue) => [rule, severity, at.file, found].join('\0');
