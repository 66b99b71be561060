import type { Handbook, Problem } from '../handbook/types.ts';

export type Severity = 'error' | 'warning';

/** What a rule says of one place. */
export interface Report extends Problem {
  /** The lesser case of a rule that knows two: it is never more than a warning. */
  lesser?: boolean;
}

/**
 * A rule looks at a handbook and reports. It never prints, never decides how grave its findings
 * are in this handbook, and never stops the run.
 */
export interface Rule {
  /** `group/name`; permanent, since handbooks and bookmarks refer to it. */
  id: string;
  /** How grave a finding is where `handbook.yaml` does not say otherwise. */
  severity: Severity;
  /**
   * `handbook.yaml` cannot switch the rule off: what trips it is not read, and would be missing from
   * the site without a word.
   */
  alwaysOn?: true;
  /** When it trips, in a sentence. */
  summary: string;
  /** Why it matters to an organisation or its auditor. */
  why: string;
  check(handbook: Handbook, report: (report: Report) => void): void;
}

/** Keeps the literal id of a rule. */
export const defineRule = <const Id extends string>(rule: Rule & { id: Id }): Rule & { id: Id } =>
  rule;
