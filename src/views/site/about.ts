import type { Current } from '../../handbook/current.ts';
import { entryOfFile } from '../../handbook/derived/entry-of.ts';
import type { Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { findingCounts, rulesRan } from './check-results.ts';

/** What the checks found, by rule. */
export interface About {
  rules: { id: string; summary: string; severity: string; count: number }[];
  /** Rules that are not switched off. */
  ran: number;
  /** Rules that `handbook.yaml` switches off. */
  off: number;
  /** Entries in which something was found, by their file. */
  links: ReadonlyMap<string, EntryLink>;
  errors: number;
  warnings: number;
}

/** The row of a rule on the page about the handbook. */
export const ruleAnchor = (rule: string) => `rule-${rule.replace('/', '-')}`;

export function aboutView(
  handbook: Handbook,
  findings: Current['findings'],
  rules: Current['rules'],
): About {
  const listed = rules.map(({ id, summary, severity }) => ({
    id,
    summary,
    severity: handbook.config.checks[id] ?? severity,
    count: findings.filter(({ rule }) => rule === id).length,
  }));
  const ran = rulesRan(handbook, rules).length;
  const files = new Set(findings.map(({ file }) => file));
  return {
    rules: listed,
    ran,
    off: rules.length - ran,
    links: new Map(
      [...files].flatMap((file) => {
        const entry = entryOfFile(handbook, file);
        return entry ? [[file, linkTo(handbook, entry.id)]] : [];
      }),
    ),
    ...findingCounts(findings),
  };
}
