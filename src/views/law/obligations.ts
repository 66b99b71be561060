import { earliestFirst } from '../../handbook/dates.ts';
import {
  obligationsOf,
  operatorRolesOf,
  type SystemObligation,
} from '../../handbook/derived/obligations.ts';
import { notRetired } from '../../handbook/derived/system-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { compareIds } from '../../standards/compare-ids.ts';
import {
  obligations,
  operatorRoles,
  type AiActRole,
  type Obligation,
  type ObligationTier,
  type OperatorRole,
} from '../../standards/eu-ai-act.ts';
import { controlsFor } from '../../standards/obligation-controls.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { proofLink } from '../proof-link.ts';
import {
  dutyDate,
  dutyText,
  type DutyBasis,
  type DutyControl,
  type DutyDate,
  type DutyState,
  type DutyText,
} from './duties.ts';
import {
  countDuties,
  dutyTotals,
  nextDate,
  type DutyTotals,
  type NextDate,
} from './duty-totals.ts';

type System = Entry<'inventory'>;

/** A control behind a duty that several systems share. */
export interface SharedControl extends DutyControl {
  /** For how many of the systems it does not apply; 0 where it applies to all. */
  notFor: number;
}

/** A duty that falls on the organisation in a role, with all systems for which it does. */
export interface ObligationRow extends DutyText, Omit<DutyBasis, 'controls'> {
  /** The row at which a link to the duty arrives: the first, where several roles carry it. */
  first: boolean;
  /** The days from which it applies, with the systems for which they hold. */
  from: (DutyDate & { systems: EntryLink[] })[];
  controls: SharedControl[];
  counts: Record<DutyState, number>;
  /** Systems for which no applicable control stands behind it. */
  open: EntryLink[];
  total: number;
}

/** The duties that follow from an operator role, by the tiers of the systems. */
export interface RoleGroup {
  role: OperatorRole;
  /** Systems for which the organisation has the role, retired ones left out. */
  systems: number;
  tiers: {
    tier: ObligationTier;
    /** Systems on which some duty of the tier falls. */
    systems: EntryLink[];
    rows: ObligationRow[];
  }[];
}

export interface ObligationsView {
  groups: RoleGroup[];
  /** Duties that fall on the organisation for no system. */
  unconcerned: (DutyText & { roles: readonly AiActRole[] })[];
  inScope: number;
  outOfScope: number;
  /** Duties counted once per system. */
  totals: DutyTotals;
  /** The next day on which duties begin to apply, and how many do then. */
  next: NextDate | undefined;
}

/** The duties of the EU AI Act by role and tier, each with what stands behind it. */
export function obligationsView(handbook: Handbook): ObligationsView {
  const systems = notRetired(handbook);
  const inScope = systems.filter(({ data }) => data.aiAct.inScope);
  const falling = inScope.flatMap((system) =>
    obligationsOf(handbook, system).map((row) => ({
      ...row,
      system,
      roles: operatorRolesOf(system),
    })),
  );
  const shown = new Set<Obligation>();
  const groups = operatorRoles.flatMap((role): RoleGroup[] => {
    const rows = falling.filter(
      ({ obligation, roles }) => obligation.role.includes(role.id) && roles.has(role.id),
    );
    if (rows.length === 0) return [];
    const byObligation = Map.groupBy(rows, ({ obligation }) => obligation);
    const byTier = Map.groupBy(
      obligations.filter((obligation) => byObligation.has(obligation)),
      ({ tier }) => tier,
    );
    return [
      {
        role,
        systems: inScope.filter((system) => operatorRolesOf(system).has(role.id)).length,
        tiers: [...byTier].map(([tier, ofTier]) => ({
          tier,
          systems: [
            ...new Set(
              ofTier
                .flatMap((obligation) => byObligation.get(obligation) ?? [])
                .map(({ system }) => system),
            ),
          ].map(({ id }) => linkTo(handbook, id)),
          rows: ofTier.map((obligation) => {
            const first = !shown.has(obligation);
            shown.add(obligation);
            return { ...rowOf(handbook, byObligation.get(obligation) ?? []), first };
          }),
        })),
      },
    ];
  });
  return {
    groups,
    unconcerned: obligations
      .filter((obligation) => !shown.has(obligation))
      .map((obligation) => ({
        ...dutyText({ obligation, usual: controlsFor(obligation) }),
        roles: obligation.role,
      })),
    inScope: inScope.length,
    outOfScope: systems.length - inScope.length,
    totals: dutyTotals(handbook, falling),
    next: nextDate(handbook, falling),
  };
}

type Falling = SystemObligation & { system: System };

function rowOf(handbook: Handbook, rows: readonly Falling[]): Omit<ObligationRow, 'first'> {
  const [head] = rows;
  if (!head) throw new Error('A row stands for at least one system.');
  const byDate = Map.groupBy(rows, ({ from }) => from);
  const documents = new Set(rows.flatMap((row) => row.documents));
  const evidence = new Set(rows.flatMap((row) => row.evidence));
  return {
    ...dutyText(head),
    from: [...byDate].toSorted(earliestFirst(([date]) => date)).map(([date, of]) => ({
      ...dutyDate(handbook, date),
      systems: of.map(({ system }) => linkTo(handbook, system.id)),
    })),
    controls: sharedControls(handbook, rows),
    documents: [...documents].map(({ id }) => linkTo(handbook, id)),
    evidence: [...evidence].map((proof) => proofLink(handbook, proof)),
    counts: countDuties(rows),
    open: rows.filter(({ open }) => open).map(({ system }) => linkTo(handbook, system.id)),
    total: rows.length,
  };
}

function sharedControls(handbook: Handbook, rows: readonly Falling[]): SharedControl[] {
  const byId = Map.groupBy(
    rows.flatMap(({ controls }) => controls),
    ({ id }) => id,
  );
  return [...byId]
    .toSorted(([a], [b]) => compareIds(a, b))
    .map(([id, of]) => {
      const applying = of.find(({ state }) => state !== 'elsewhere');
      return {
        link: linkTo(handbook, id),
        state: applying?.state ?? 'elsewhere',
        notFor: of.filter(({ state }) => state === 'elsewhere').length,
      };
    });
}
