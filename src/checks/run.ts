import { nearest } from '../handbook/reading/schema-issues.ts';
import { pointFinder } from '../handbook/reading/position.ts';
import type { Handbook } from '../handbook/types.ts';
import { compareIds } from '../standards/catalogue.ts';
import { toFinding, type Finding } from './finding.ts';
import type { Report, Rule, Severity } from './rule.ts';
import { rules as allRules } from './rules.ts';

/**
 * Runs every rule that `handbook.yaml` does not switch off, at the severity that it says.
 *
 * @returns all findings at once, by file, line and column
 */
export function runChecks(handbook: Handbook, rules: readonly Rule[] = allRules): Finding[] {
  const findings: Finding[] = [];
  const pointOf = pointFinder(handbook);
  const add = (rule: string, severity: Severity, report: Report) =>
    void findings.push(toFinding(rule, severity, report, pointOf(report.at)));

  for (const rule of rules) {
    const asked = handbook.config.checks[rule.id] ?? rule.severity;
    const severity = rule.alwaysOn && asked === 'off' ? rule.severity : asked;
    if (severity === 'off') continue;
    rule.check(handbook, (report) => add(rule.id, report.lesser ? 'warning' : severity, report));
  }
  for (const report of misnamedRules(handbook)) add('content/schema', 'error', report);
  return findings.sort(byPlace);
}

/** Rules that `handbook.yaml` names in vain, since they do not exist or cannot be switched off. */
function misnamedRules({ config }: Handbook): Report[] {
  const byId = new Map<string, Rule>(allRules.map((rule) => [rule.id, rule]));
  return Object.entries(config.checks).flatMap(([id, severity]): Report[] => {
    const rule = byId.get(id);
    const at = { file: 'handbook.yaml', path: ['checks', id], key: true };
    if (!rule)
      return [
        {
          at,
          found: `\`checks.${id}\` names no rule.`,
          expected: 'the id of a rule, such as `document/due-soon`',
          nearest: nearest(id, [...byId.keys()]),
          fix: 'Correct the id, or remove the line.',
        },
      ];
    if (!rule.alwaysOn || severity !== 'off') return [];
    return [
      {
        at,
        found: `\`${id}\` cannot be switched off: what it finds is not read, and would be missing from the site without a word.`,
        expected: '`error` or `warning`',
        fix: 'Remove the line.',
      },
    ];
  });
}

const byPlace = (a: Finding, b: Finding) =>
  compareIds(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compareIds(a.rule, b.rule);
