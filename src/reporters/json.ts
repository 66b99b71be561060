import { countFindings, type Finding } from '../checks/finding.ts';
import type { TextOptions } from './text.ts';

/** Findings for other programs, with the totals. */
export function reportJson(
  findings: readonly Finding[],
  { prefix = '' }: TextOptions = {},
): string {
  const plain = findings.map(
    ({ file, line, column, fatal, rule, reason, expected, nearest, note }) => ({
      file: prefix + file,
      line,
      column,
      severity: fatal ? 'error' : 'warning',
      rule,
      found: reason,
      expected: expected?.join(', '),
      nearest,
      fix: note,
    }),
  );
  return `${JSON.stringify({ ...countFindings(findings), findings: plain }, null, 2)}\n`;
}
