import { nearest } from '../issues/nearest.ts';
import { pointFinder } from '../handbook/reading/position.ts';
import { maxEntryFiles } from '../handbook/reading/total-bounds.ts';
import type { Handbook } from '../handbook/types.ts';
import type { Place } from '../issues/place.ts';
import { compareIds } from '../standards/catalogue.ts';
import { toIssue, type Issue, type Severity } from '../issues/issue.ts';
import { withoutConsequences } from './consequences.ts';
import { isAboutWriting } from './about-writing.ts';
import { sayCommon } from './common-says.ts';
import { saySchema } from '../handbook/reading/says/schema.ts';
import type { LazyReport, Report, Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';

/**
 * Runs every rule that `handbook.yaml` does not switch off, at the severity that it says.
 *
 * @returns all issues at once, by file, line and column
 */
export function runChecks(handbook: Handbook, rules: readonly Rule[] = allRules): Issue[] {
  const issues = everyIssue(handbook, rules);
  return withoutConsequences(handbook, issues, (mended, some) =>
    everyIssue(
      mended,
      rules.filter(({ id }) => some.has(id)),
    ),
  ).sort(byPlace);
}

/** What the rules find, each for itself. */
function everyIssue(handbook: Handbook, rules: readonly Rule[]): Issue[] {
  const issues: Issue[] = [];
  const pointOf = pointFinder(handbook);
  const counted = new Map<string, { rule: string; count: number; untold?: Untold }>();
  const told = new Map<string, number>();
  const resting = new Map<Issue, readonly string[]>();
  const add = (rule: string, asked: Severity, report: Report | LazyReport) => {
    const { at, asWarning, restsOn, ...rest } = report;
    const severity = asWarning ? 'warning' : asked;
    const key = `${rule} ${at.file}`;
    const entry = counted.get(key) ?? { rule, count: 0 };
    counted.set(key, entry);
    const ofRule = told.get(rule) ?? 0;
    if (++entry.count > maxAlike || ofRule >= maxOfRule) {
      const isError = severity === 'error' || entry.untold?.severity === 'error';
      const count = (entry.untold?.count ?? 0) + 1;
      entry.untold = { at, count, severity: isError ? 'error' : 'warning' };
      return;
    }
    told.set(rule, ofRule + 1);
    const words = 'words' in rest ? rest.words() : rest;
    const issue = toIssue(rule, severity, { at, ...words }, pointOf(at));
    issues.push(issue);
    if (restsOn) resting.set(issue, restsOn);
  };

  for (const rule of rules) {
    const asked = handbook.config.checks[rule.id] ?? rule.severity;
    const severity = rule.alwaysOn && asked === 'off' ? rule.severity : asked;
    if (severity === 'off') continue;
    rule.check(handbook, (report) => add(rule.id, severity, report));
  }
  for (const report of misnamedRules(handbook)) add('content/schema', 'error', report);
  for (const { rule, untold } of counted.values())
    if (untold) issues.push(toIssue(rule, untold.severity, andMore(untold), pointOf(untold.at)));
  if (resting.size === 0) return issues;
  const spoilt = new Set([
    ...handbook.problems.map(({ at }) => at.file),
    ...issues.filter(isErrorOfWriting).map(({ at }) => at.file),
  ]);
  return issues.filter((issue) => !resting.get(issue)?.some((file) => spoilt.has(file)));
}

/** Whether an issue is that something is written wrong, or that its text is not the approved one. */
const isErrorOfWriting = ({ rule, severity }: Issue): boolean =>
  severity === 'error' && (isAboutWriting(rule) || rule === 'document/changed-after-approval');

/** How many issues of a rule are told of a file: more of the same help nobody. */
const maxAlike = 100;

/** How many issues of a rule are told of all files: two for each that a handbook may have. */
const maxOfRule = 2 * maxEntryFiles;

/** Issues of a file that are not told: where the last of them is, and how grave the gravest. */
interface Untold {
  at: Place;
  count: number;
  severity: Severity;
}

/** What is said, at the last of them, in the place of the issues that are not told. */
const andMore = ({ at, count }: Untold): Report => ({ at, ...sayCommon('more', count) });

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
          nearest: nearest(id, [...byId.keys()]),
          ...saySchema('noRule', id),
        },
      ];
    if (!rule.alwaysOn || severity !== 'off') return [];
    return [
      {
        at,
        ...saySchema(rule.alwaysOn === 'unread' ? 'unreadRule' : 'unsafeRule', id),
      },
    ];
  });
}

const byPlace = (a: Issue, b: Issue) =>
  compareIds(a.at.file, b.at.file) ||
  a.at.line - b.at.line ||
  a.at.column - b.at.column ||
  compareIds(a.rule, b.rule);
