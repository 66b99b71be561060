import { memo } from '../memo.ts';
import type { Place, Point } from './place.ts';
import type { Said } from './say.ts';
import { ruleUrl } from './rule-url.ts';

export type Severity = 'error' | 'warning';

/** What is said of something that is wrong, in one language. */
export interface Sentences {
  /** What was found. A sentence. */
  found: string;
  /** What was expected instead. */
  expected?: string | undefined;
  /** What to do about it. A sentence in the imperative. */
  fix: string;
}

/** What an editor is told of something that is wrong, in English. */
export interface Words extends Sentences {
  /** The id, key or word that was probably meant. */
  nearest?: string | undefined;
  /** Of what the sentences were made, so that another language can make its own. */
  said?: Said | undefined;
}

/** The same, of which every language can make its own sentences: what `sayer` makes. */
export interface SaidWords extends Words {
  said: Said;
}

/** Something that is wrong, before it is known how grave that is in this handbook. */
export interface Problem extends Words {
  at: Place;
}

/**
 * What the tool says of a handbook, the same in a terminal, on a page and for other programs. What an
 * auditor found is a finding.
 */
export interface Issue extends Words {
  /** Id of the rule, `group/name`. */
  rule: string;
  severity: Severity;
  at: Point & { file: string };
  /** Where the rule is explained: a path of the site, without the base path. */
  url: string;
  /** The language of its sentences, where a page shows them in another than English. */
  language?: string;
}

/** The issue that a problem is by a rule. */
export const toIssue = (
  rule: string,
  severity: Severity,
  { at: { file }, found, expected, nearest, fix, said }: Problem,
  { line, column }: Point,
): Issue => ({
  ...{ rule, severity, at: { file, line, column } },
  ...{ found, expected, nearest, fix },
  url: ruleUrl(rule),
  ...(said && { said }),
});

/** How many issues are errors, and how many warnings. Kept, since the foot of every page tells it. */
export const countIssues = memo((issues: readonly Pick<Issue, 'severity'>[]) => {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
});

/** Whether the sentences of an issue are in English: a page of another language marks them as such. */
export const isEnglish = ({ language }: Pick<Issue, 'language'>): boolean => language === undefined;
