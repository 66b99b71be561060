import { nearest } from '../handbook/schema-issues.ts';
import { pointFinder } from '../handbook/position.ts';
import type { Handbook } from '../handbook/types.ts';
import { compareIds } from '../standards/catalogue.ts';
import { toFinding, type Finding } from './finding.ts';
import type { Report, Rule, Severity } from './rule.ts';
import { rules as allRules } from './rules.ts';

/**
 * Runs every rule that `handbook.yaml` does not switch off.
 *
 * @returns all findings at once, by file, line and column
 */
export function runChecks(handbook: Handbook, rules: readonly Rule[] = allRules): Finding[] {
  const findings: Finding[] = [];
  const pointOf = pointFinder(handbook);
  const add = (rule: string, severity: Severity, report: Report) =>
    void findings.push(toFinding(rule, severity, report, pointOf(report.at)));

  for (const rule of rules) {
    const severity = handbook.config.checks[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    rule.check(handbook, (report) => add(rule.id, report.lesser ? 'warning' : severity, report));
  }
  for (const report of unknownRules(handbook)) add('content/schema', 'error', report);
  return findings.sort(byPlace);
}

/** Rules that `handbook.yaml` names and that do not exist: a slip there would leave a check as it is. */
function unknownRules({ config }: Handbook): Report[] {
  const known: string[] = allRules.map(({ id }) => id);
  return Object.keys(config.checks)
    .filter((id) => !known.includes(id))
    .map((id) => ({
      at: { file: 'handbook.yaml', path: ['checks', id], key: true },
      found: `\`checks.${id}\` names no rule.`,
      expected: 'the id of a rule, such as `document/due-soon`',
      nearest: nearest(id, known),
      fix: 'Correct the id, or remove the line.',
    }));
}

const byPlace = (a: Finding, b: Finding) =>
  compareIds(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compareIds(a.rule, b.rule);
