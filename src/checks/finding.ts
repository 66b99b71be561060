import { VFileMessage } from 'vfile-message';
import type { Point } from '../handbook/types.ts';
import type { Report, Severity } from './rule.ts';

/**
 * A finding in the form that vfile reporters read: `file`, `line`, `column`, `reason` (what was
 * found), `expected`, `note` (what to do), `fatal` (true for an error), `source` and `ruleId`
 * (group and name of the rule).
 */
export interface Finding extends VFileMessage {
  file: string;
  line: number;
  column: number;
  fatal: boolean;
  /** The full id of the rule, `group/name`. */
  rule: string;
  /** The id, key or word that was probably meant. */
  nearest: string | undefined;
}

export function toFinding(rule: string, severity: Severity, report: Report, point: Point): Finding {
  const [source = '', ruleId = ''] = rule.split('/');
  const message = new VFileMessage(report.found, { place: point, source, ruleId });
  // The trace of where the message was made tells an editor nothing, and costs memory.
  message.stack = '';
  return Object.assign(message, {
    file: report.at.file,
    ...point,
    fatal: severity === 'error',
    rule,
    expected: report.expected === undefined ? undefined : [report.expected],
    note: report.fix,
    nearest: report.nearest,
  }) as Finding;
}

/** How many findings are errors, and how many warnings. */
export const countFindings = (findings: readonly Finding[]) => {
  const errors = findings.filter(({ fatal }) => fatal).length;
  return { errors, warnings: findings.length - errors };
};
