import type { Handbook } from '../handbook/types.ts';
import type { Problem, SaidWords, Severity } from '../issues/issue.ts';
import type { Place } from '../issues/place.ts';
import type { Said, Sayings } from '../issues/say.ts';

/** What a rule says of one place. */
export interface Report extends Problem {
  said: Said;
  /**
   * This is the lesser case of a rule that knows two, such as what only time brings, before stage 1: it
   * is never more than a warning.
   */
  asWarning?: boolean;
  /**
   * Files whose texts it compares with what they were: as long as one of them has an error of its own, that
   * is told alone.
   */
  restsOn?: readonly string[];
}

/**
 * Why a rule cannot be switched off: what it finds is not read, and would silently be missing from the site; or it could
 * run code, or load something, in the browser of a reader, and is left out of the page.
 */
type AlwaysOn = 'unread' | 'unsafe';

/** A report whose words take time to find, such as the id that was meant: only what is told needs them. */
export interface LazyReport {
  at: Place;
  asWarning?: boolean;
  restsOn?: readonly string[];
  words: () => SaidWords;
}

/**
 * A rule looks at a handbook and reports. It never prints, never decides how grave its issues are
 * in this handbook, and never stops the run.
 */
export interface Rule {
  /** `group/name`; permanent, since handbooks and bookmarks refer to it. */
  id: string;
  /** How grave its issues are where `handbook.yaml` does not say otherwise. */
  severity: Severity;
  /** Why `handbook.yaml` cannot switch the rule off; without it, it can. */
  alwaysOn?: AlwaysOn;
  /** When it trips, in a sentence. */
  summary: string;
  /** Why it matters to an organisation or its auditor. */
  why: string;
  /** What it says of places, in English. Without it, what it says stays English on pages of any language. */
  says?: Sayings;
  check(handbook: Handbook, report: (report: Report | LazyReport) => void): void;
}

type Named<Id extends string> = Omit<Rule, 'says'> & { id: Id };

/** Keeps the literal id of a rule, and the kinds of things that it says: other languages have to say them, too. */
export function defineRule<const Id extends string, Says extends Sayings>(
  rule: Named<Id> & { says: Says },
): Named<Id> & { says: Says };
export function defineRule<const Id extends string>(rule: Named<Id>): Named<Id>;
export function defineRule(rule: Rule): Rule {
  return rule;
}
