import type { Handbook } from '../handbook/types.ts';
import type { Issue } from '../issues/issue.ts';
import { withToppled } from './ref/retired.ts';
import { retiredInUse } from './retired-in-use.ts';
import { isAboutWriting } from './about-writing.ts';
import { causesIn, telling, type Cause } from './causes.ts';

const leads: ReadonlySet<string> = new Set(telling);

/** What may follow from a cause: all but what tells a cause, and what is written wrong. */
const isJudged = (rule: string): boolean => !leads.has(rule) && !isAboutWriting(rule);

/**
 * One fault is one issue: leaves out what is found only because an entry went away, was renamed or went out
 * of use, if an issue tells that already. That issue is as grave as the gravest of those.
 *
 * @param issues - all issues of the handbook
 * @param check - what some rules find in a handbook
 */
export function withoutConsequences(
  handbook: Handbook,
  issues: readonly Issue[],
  check: (handbook: Handbook, rules: ReadonlySet<string>) => readonly Issue[],
): Issue[] {
  const judged = issues.filter(({ rule }) => isJudged(rule));
  if (judged.length === 0) return [...issues];
  const told = new Set(issues.map(({ rule }) => rule));
  const causes = causesIn(handbook, (rule) => told.has(rule));
  if (causes.length === 0) return [...issues];

  const rules = new Set(judged.map(({ rule }) => rule));
  const mended = causes.reduce((before, cause) => cause.mended(before), handbook);
  // Of what is out of use, the mended handbook says a stage or state that nobody wrote.
  const isInvented = told.has('ref/retired');
  const found = check(mended, rules).map((issue) => withIdsOfToday(issue, causes));
  const real = remaining(judged, found, isInvented);
  const followed = judged.filter((issue) => !real.has(issue));
  const rest = issues.filter(({ rule }) => !isJudged(rule));
  return [...tellingOf(handbook, rest, followed), ...real.values()];
}

/**
 * The issues that are found without the causes as well, as they are found there: less may follow at a place.
 *
 * @param keepsWords - whether they are told as they were found at first
 */
function remaining(
  judged: readonly Issue[],
  without: readonly Issue[],
  keepsWords: boolean,
): ReadonlyMap<Issue, Issue> {
  const groups = Map.groupBy(without, placeOf);
  const real = new Map<Issue, Issue>();
  for (const [place, all] of Map.groupBy(judged, placeOf)) {
    const left = [...(groups.get(place) ?? [])];
    const others: Issue[] = [];
    for (const issue of all) {
      const same = left.findIndex(({ found }) => found === issue.found);
      if (same < 0) others.push(issue);
      else real.set(issue, left.splice(same, 1)[0] ?? issue);
    }
    others
      .slice(0, left.length)
      .forEach((issue, index) => real.set(issue, keepsWords ? issue : (left[index] ?? issue)));
  }
  return real;
}

const placeOf = ({ rule, at }: Issue): string => [rule, at.file, at.line, at.column].join(' ');

/** The issues that tell the causes: each as grave as what follows, and of what is out of use also what follows. */
function tellingOf(
  handbook: Handbook,
  issues: readonly Issue[],
  followed: readonly Issue[],
): Issue[] {
  if (followed.length === 0) return [...issues];
  const retired = retiredInUse(handbook);
  const byFile = Map.groupBy(followed, (issue) => causeOf(issue));
  function causeOf({ at, found }: Issue): string | undefined {
    const ways = retired.filter(({ target }) => namesId(found, target.id));
    const [cause] =
      ways.length > 0
        ? ways
        : retired.filter(({ references }) => references.some(({ file }) => file === at.file));
    return (
      cause ??
      (issues.some(({ rule }) => rule !== 'ref/retired' && leads.has(rule))
        ? undefined
        : retired[0])
    )?.target.file;
  }
  return issues.map((issue) => {
    if (!leads.has(issue.rule)) return issue;
    const own = issue.rule === 'ref/retired' ? byFile.get(issue.at.file) : byFile.get(undefined);
    if (!own) return issue;
    const grave = own.some(({ severity }) => severity === 'error') ? 'error' : issue.severity;
    return issue.rule === 'ref/retired'
      ? { ...issue, severity: grave, ...withToppled(issue, toppled(own)) }
      : { ...issue, severity: grave };
  });
}

/** Which rules are not met, and by which entries. */
const toppled = (issues: readonly Issue[]) =>
  [...Map.groupBy(issues, ({ rule }) => rule)].map(([rule, all]) => ({
    rule,
    ids: [...new Set(all.map(({ at }) => nameOf(at.file)))],
  }));

/** An issue of the mended handbook, in the ids that entries have today. */
const withIdsOfToday = (issue: Issue, causes: readonly Cause[]): Issue =>
  causes
    .flatMap(({ formerIds = [] }) => [...formerIds])
    .reduce((told, [today, former]) => {
      const inWords = (words: string | undefined) => words?.replaceAll(isId(former), today);
      return {
        ...told,
        found: told.found.replaceAll(isId(former), today),
        expected: inWords(told.expected),
        nearest: inWords(told.nearest),
        fix: told.fix.replaceAll(isId(former), today),
        said: told.said && {
          ...told.said,
          values: told.said.values.map((value) => inValue(value, inWords)),
        },
      };
    }, issue);

/** Data in which each text is another. */
const inValue = (value: unknown, of: (text: string) => string | undefined): unknown =>
  typeof value === 'string'
    ? of(value)
    : Array.isArray(value)
      ? value.map((each) => inValue(each, of))
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inValue(each, of)]))
        : value;

const nameOf = (file: string): string => file.replace(/^.*\/|\.mdx$/g, '');

const namesId = (text: string, id: string): boolean => isId(id).test(text);

const isId = (id: string) => new RegExp(`(?<![\\w.-])${RegExp.escape(id)}(?![\\w-])`, 'g');
