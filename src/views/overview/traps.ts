import { unknown } from '../../../schemas/fields.ts';
import { entryOfFile } from '../../handbook/lookup/entry-of.ts';
import { refusalOf } from '../../handbook/state/impact-assessments.ts';
import { registerPath } from '../../addresses/sitemap.ts';
import { isBought, notRetired } from '../../handbook/state/system-state.ts';
import type { Handbook } from '../../handbook/types.ts';
import { isEnglish, type Issue } from '../../issues/issue.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { collectionTitle } from '../../collections/names.ts';
import { linkTo, statementLink, type EntryLink } from '../links.ts';

/** What auditors raise, and the rules that catch it. */
const trapRules = {
  copied: ['soa/copied-from-isms', 'soa/justification'],
  borrowed: ['soa/isms-evidence-only'],
  unassessed: ['inventory/assessment-missing', 'inventory/assessment-stale', 'assessment/coverage'],
  refused: [],
  undecided: [
    'soa/undecided',
    'inventory/role-undecided',
    'inventory/impact-undecided',
    'inventory/unknown',
  ],
  unlisted: ['inventory/supplier-missing'],
  unproven: ['soa/evidence-missing', 'soa/evidence-expired'],
  suspect: ['soa/suspect'],
  overdue: ['document/overdue'],
  unaccepted: ['risk/untreated', 'risk/unaccepted', 'plan/approval', 'soa/approval'],
} as const;

export type TrapKey = keyof typeof trapRules;

export const trapKeys = Object.keys(trapRules) as TrapKey[];

/** A rule behind a trap. */
interface TrapRule {
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
  /** Where it stands in the content; undefined where it is what the content lacks. */
  file: string | undefined;
  line: number | undefined;
  /** Undefined where it was read from the entries, because no rule speaks of it. */
  rule: string | undefined;
  severity: 'error' | 'warning';
  found: string;
  /** Whether that is in English, whatever the language of the page. */
  english: boolean;
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
  /** Whether places are read from the entries, too, because no rule speaks of them. */
  read: boolean;
  /** At most `shownPlaces`. */
  places: TrapPlace[];
}

/** Traps of which no rule speaks, or not fully: read from the entries. */
const readings: Partial<Record<TrapKey, (handbook: Handbook) => TrapPlace[]>> = {
  /** Whoever approved the conclusion knew it; to go on all the same is worse than not to know. */
  refused: (handbook) =>
    handbook.entries.inventory.flatMap((system) => {
      const assessment = refusalOf(handbook, system);
      const { traps } = messagesFor(handbook.config.language);
      return assessment
        ? [
            {
              link: linkTo(handbook, system.id),
              file: assessment.file,
              line: undefined,
              rule: undefined,
              severity: 'error' as const,
              found: traps.readings.refused(assessment.title, assessment.data.performed),
              english: false,
            },
          ]
        : [];
    }),
  /** An inventory of one's own models alone: the AI in bought software is the one that is overlooked. */
  unlisted: (handbook) => {
    const systems = notRetired(handbook);
    if (systems.length === 0 || systems.some(isBought)) return [];
    const unknowns = systems.filter(({ data }) => data.origin === unknown).length;
    const { language } = handbook.config;
    const title = collectionTitle(language, 'inventory');
    return [
      {
        link: { id: title, title, path: registerPath('inventory'), collection: undefined },
        file: undefined,
        line: undefined,
        rule: undefined,
        severity: 'warning',
        found: messagesFor(language).traps.readings.unlisted(systems.length, unknowns),
        english: false,
      },
    ];
  },
};

/** A trap lists no more places, and says how many more there are. */
const shownPlaces = 25;

/**
 * The traps that an auditor would find, counted and located by the checks.
 *
 * @param rules - all rules; whether one is switched off stands in the configuration of the handbook
 */
export function trapsView(
  handbook: Handbook,
  issues: readonly Issue[],
  rules: readonly { id: string; severity: string; summary: string; why: string }[],
): Trap[] {
  const byRule = Map.groupBy(issues, ({ rule }) => rule);
  return trapKeys.map((key) => {
    const behind = trapRules[key].map((id): TrapRule => {
      const rule = rules.find((candidate) => candidate.id === id);
      if (!rule) throw new Error(`There is no rule ${id}.`);
      const { summary, why } = rule;
      const severity = (handbook.config.checks[id] ?? rule.severity) as TrapRule['severity'];
      return { id, summary, why, severity, count: byRule.get(id)?.length ?? 0 };
    });
    const tripped = behind
      .flatMap(({ id }) => byRule.get(id) ?? [])
      .toSorted((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
    const read = readings[key]?.(handbook);
    const count = tripped.length + (read?.length ?? 0);
    return {
      key,
      state: stateOf(behind, read !== undefined, count),
      count,
      rules: behind,
      read: read !== undefined,
      places: [
        ...(read ?? []),
        ...tripped.map((issue): TrapPlace => {
          const { at, rule, severity, found } = issue;
          const { file, line } = at;
          const id = entryOfFile(handbook, file)?.id;
          const ofStatement = file === 'handbook.yaml' && rule.startsWith('soa/');
          return {
            link: id ? linkTo(handbook, id) : ofStatement ? statementLink(handbook) : undefined,
            file,
            line,
            rule,
            severity,
            found,
            english: isEnglish(issue),
          };
        }),
      ].slice(0, shownPlaces),
    };
  });
}

function stateOf(rules: readonly TrapRule[], read: boolean, count: number): Trap['state'] {
  const off = rules.filter(({ severity }) => severity === 'off').length;
  if (count > 0) return 'found';
  if (off === rules.length && !read) return 'off';
  return off > 0 ? 'partly-off' : 'clear';
}

/** How many traps have something in them, and how much that is in all. */
export function caughtBy(traps: readonly Trap[]): { kinds: number; places: number } {
  const caught = traps.filter(({ count }) => count > 0);
  return { kinds: caught.length, places: caught.reduce((sum, { count }) => sum + count, 0) };
}
