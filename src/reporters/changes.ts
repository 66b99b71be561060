import { countIssues, type Issue } from '../issues/issue.ts';
import { count, reportText, type TextOptions } from './text.ts';

/** What tells an issue from others, wherever in its file it has moved to. */
type Known = Pick<Issue, 'at' | 'rule' | 'found'>;

/**
 * What has changed since a handbook was last checked: issues that are new, how many are solved, and
 * how many there are now.
 */
export function reportChanges(
  before: readonly Known[],
  after: readonly Issue[],
  options: TextOptions = {},
): string {
  const added = without(after, before);
  const solved = without(before, after).length;
  const { errors, warnings } = countIssues(after);
  const now = `${count(errors, 'error')} and ${count(warnings, 'warning')}`;
  const changes = [
    ...(added.length > 0 ? [`${added.length} new`] : []),
    ...(solved > 0 ? [`${solved} solved`] : []),
  ].join(', ');
  const summary = `${changes || 'No new issues'}: ${after.length > 0 ? now : 'no issues'} now.`;
  return reportText(added, { ...options, summary });
}

/** The issues of one list that another lacks; one that comes twice is found twice. */
function without<Each extends Known>(list: readonly Each[], other: readonly Known[]): Each[] {
  const left = new Map<string, number>();
  for (const each of other) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  return list.filter((each) => {
    const times = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), times - 1);
    return times <= 0;
  });
}

const keyOf = ({ at: { file }, rule, found }: Known) => JSON.stringify([file, rule, found]);
