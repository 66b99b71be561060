import type { CurrentFinding } from '../handbook/current.ts';
import type { Handbook } from '../handbook/types.ts';
import { linkTo, statementLink, type EntryLink } from './links.ts';

/** What auditors raise, and the rules that catch it. */
const trapRules = {
  copied: ['soa/copied-from-isms', 'soa/justification'],
  borrowed: ['soa/isms-evidence-only'],
  unassessed: ['inventory/assessment-missing', 'inventory/assessment-stale', 'assessment/coverage'],
  undecided: ['inventory/role-undecided', 'inventory/impact-undecided'],
  unproven: ['soa/evidence-missing', 'soa/evidence-expired'],
  suspect: ['soa/suspect'],
  overdue: ['document/overdue'],
  unaccepted: ['risk/untreated', 'soa/approval'],
} as const;

export type TrapKey = keyof typeof trapRules;

export const trapKeys = Object.keys(trapRules) as TrapKey[];

/** A rule behind a trap. */
export interface TrapRule {
  id: string;
  summary: string;
  why: string;
  /** `off` where `handbook.yaml` switches it off: what it would find is not known. */
  severity: 'error' | 'warning' | 'off';
  count: number;
}

/** A place at which an auditor would stop. */
export interface TrapPlace {
  /** The entry; undefined where the file is none. */
  link: EntryLink | undefined;
  file: string;
  line: number;
  rule: string;
  severity: 'error' | 'warning';
  reason: string;
}

export interface Trap {
  key: TrapKey;
  /**
   * Found; clear, with all rules at work; clear as far as the rules that are on can tell; or off,
   * where none of them ran.
   */
  state: 'found' | 'clear' | 'partly-off' | 'off';
  count: number;
  rules: TrapRule[];
  /** At most `shownPlaces`. */
  places: TrapPlace[];
}

/** A trap lists no more places, and says how many more there are. */
export const shownPlaces = 25;

/**
 * The traps that an auditor would find, counted and located by the checks.
 *
 * @param rules - all rules; whether one is switched off stands in the configuration of the handbook
 */
export function trapsView(
  handbook: Handbook,
  findings: readonly CurrentFinding[],
  rules: readonly { id: string; severity: string; summary: string; why: string }[],
): Trap[] {
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  const byFile = new Map([...handbook.byId.values()].map(({ file, id }) => [file, id]));
  return trapKeys.map((key) => {
    const behind = trapRules[key].map((id): TrapRule => {
      const rule = rules.find((candidate) => candidate.id === id);
      if (!rule) throw new Error(`There is no rule ${id}.`);
      const { summary, why } = rule;
      const severity = (handbook.config.checks[id] ?? rule.severity) as TrapRule['severity'];
      return { id, summary, why, severity, count: byRule.get(id)?.length ?? 0 };
    });
    const found = behind
      .flatMap(({ id }) => byRule.get(id) ?? [])
      .toSorted((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
    return {
      key,
      state: stateOf(behind, found.length),
      count: found.length,
      rules: behind,
      places: found.slice(0, shownPlaces).map(({ file, line, rule, severity, reason }) => {
        const id = byFile.get(file);
        const ofStatement = file === 'handbook.yaml' && rule.startsWith('soa/');
        return {
          link: id ? linkTo(handbook, id) : ofStatement ? statementLink(handbook) : undefined,
          file,
          line,
          rule,
          severity,
          reason,
        };
      }),
    };
  });
}

function stateOf(rules: readonly TrapRule[], count: number): Trap['state'] {
  const off = rules.filter(({ severity }) => severity === 'off').length;
  if (count > 0) return 'found';
  if (off === rules.length) return 'off';
  return off > 0 ? 'partly-off' : 'clear';
}
