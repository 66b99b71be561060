import type { Current } from '../../handbook/current.ts';
import { entryOfFile } from '../../handbook/lookup/entry-of.ts';
import { unreadDocuments } from '../../handbook/lookup/unread.ts';
import type { Commit, NoHistory } from '../../handbook/reading/version-control.ts';
import type { Handbook } from '../../handbook/types.ts';
import { countIssues, type Issue } from '../../issues/issue.ts';
import { unreadLink } from '../entries/unread-entry.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { rulesRan } from './check-results.ts';

/** Issues of one rule. */
interface FoundByRule {
  /** Undefined where all issues are listed, in the order of their files. */
  rule: string | undefined;
  issues: readonly Issue[];
  /** How many more there are, which only the file lists. */
  more: number;
}

/** From which state a handbook was made, and what the checks found, by rule. */
export interface About {
  commit: Commit | undefined;
  /** Why there is no history. */
  noHistory: NoHistory['why'] | undefined;
  rules: { id: string; summary: string; severity: string; count: number }[];
  /** Rules that are not switched off. */
  ran: number;
  /** Rules that `handbook.yaml` switches off. */
  off: number;
  /** Entries in which something was found, by their file. */
  links: ReadonlyMap<string, EntryLink>;
  found: FoundByRule[];
  errors: number;
  warnings: number;
}

/** So many issues are listed one by one. Of more, the page shows the first of each rule. */
const listedIssues = 60;
const shownOfRule = 3;

/** Path of the file that lists all issues. */
export const issuesFile = '/about/issues.txt';

/** Whether the page leaves issues to the file. */
export const needsFile = (issues: readonly Issue[]): boolean => issues.length > listedIssues;

export function aboutView(
  handbook: Handbook,
  issues: Current['issues'],
  rules: Current['rules'],
  { live = false }: Partial<Pick<Current, 'live'>> = {},
): About {
  const listed = rules.map(({ id, summary, severity }) => ({
    id,
    summary,
    severity: handbook.config.checks[id] ?? severity,
    count: issues.filter(({ rule }) => rule === id).length,
  }));
  const ran = rulesRan(handbook, rules).length;
  const files = new Set(issues.map(({ at }) => at.file));
  // Only `aims dev` has pages of entries that cannot be read.
  const unread = new Map(
    (live ? unreadDocuments(handbook) : []).map((document) => [document.file, document]),
  );
  return {
    commit: handbook.commit(),
    noHistory: handbook.noHistory()?.why,
    rules: listed,
    ran,
    off: rules.length - ran,
    links: new Map(
      [...files].flatMap((file) => {
        const entry = entryOfFile(handbook, file);
        if (entry) return [[file, linkTo(handbook, entry.id)]];
        const document = unread.get(file);
        return document ? [[file, unreadLink(handbook, document)]] : [];
      }),
    ),
    found: needsFile(issues) ? foundByRule(issues) : [{ rule: undefined, issues, more: 0 }],
    ...countIssues(issues),
  };
}

/** The first issues of each rule: of rules that tripped most often first, errors before warnings. */
function foundByRule(issues: readonly Issue[]): FoundByRule[] {
  return [...Map.groupBy(issues, ({ rule }) => rule)]
    .toSorted(
      ([, a], [, b]) => countIssues(b).errors - countIssues(a).errors || b.length - a.length,
    )
    .map(([rule, all]) => ({
      rule,
      issues: all.slice(0, shownOfRule),
      more: Math.max(0, all.length - shownOfRule),
    }));
}

/** All issues as a text: by rule, each with its place, what was found and what to do. */
export function issuesText(issues: readonly Issue[], title: string): string {
  const groups = [...Map.groupBy(issues, ({ rule }) => rule)].map(([rule, all]) =>
    [
      `${rule} (${all.length})`,
      ...all.map(({ at, found, fix }) =>
        [`${at.file}:${at.line}`, found, fix].filter(Boolean).join('\n  '),
      ),
    ].join('\n\n'),
  );
  return `${[title, ...groups].join('\n\n\n')}\n`;
}
