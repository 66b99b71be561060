import { countIssues, type Issue } from '../issues/issue.ts';
import { printableJson } from './printable.ts';
import type { TextOptions } from './text.ts';

/** Issues for other programs, with the totals. */
export function reportJson(issues: readonly Issue[], { prefix = '' }: TextOptions = {}): string {
  const plain = issues.map(({ rule, severity, at, found, expected, nearest, fix, url }) => ({
    ...{ rule, severity, ...at, file: prefix + at.file },
    ...{ found, expected, nearest, fix, url },
  }));
  return printableJson(`${JSON.stringify({ ...countIssues(issues), issues: plain }, null, 2)}\n`);
}
