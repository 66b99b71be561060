import {
  becameProvider,
  obligationsOf,
  operatorRolesOf,
  type SystemObligation,
} from '../../handbook/obligations.ts';
import { registerPages } from '../../handbook/sitemap.ts';
import { isRetired } from '../../handbook/system-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { compareIds } from '../../standards/compare-ids.ts';
import { annexIII, obligations, operatorRoles } from '../../standards/eu-ai-act.ts';
import type {
  AiActRole,
  Obligation,
  ObligationTier,
  OperatorRole,
} from '../../standards/eu-ai-act.ts';
import { controlsFor, isConditional } from '../../standards/obligation-controls.ts';
import { isoRoles as isoRoleList, type IsoRole } from '../../standards/roles.ts';
import {
  dutyDate,
  dutyState,
  dutyText,
  type DutyBasis,
  type DutyControl,
  type DutyDate,
  type DutyState,
  type DutyText,
} from './duties.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { proofLink } from '../statement/soa.ts';

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

/** Duties by how far the controls behind them are, and by whether they apply already. */
export type DutyTotals = Record<DutyState, number> & {
  inForce: number;
  toCome: number;
  /** Of all of them, those that hold only if something is so that the handbook does not know. */
  conditional: number;
};

export interface ObligationsView {
  groups: RoleGroup[];
  /** Duties that fall on the organisation for no system. */
  unconcerned: (DutyText & { roles: readonly AiActRole[] })[];
  inScope: number;
  outOfScope: number;
  /** Duties counted once per system. */
  totals: DutyTotals;
  /** The next day on which duties begin to apply, and how many do then. */
  next: (DutyDate & { count: number }) | undefined;
}

/** The duties of the EU AI Act by role and tier, each with what stands behind it. */
export function obligationsView(handbook: Handbook): ObligationsView {
  const systems = handbook.entries.inventory.filter((system) => !isRetired(handbook, system));
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
    totals: totalsOf(handbook, falling),
    next: nextDate(handbook, falling),
  };
}

/** What decides the duties of one system: its roles in both orders, its tier, and what follows. */
export interface SystemRoles {
  link: EntryLink;
  isoRoles: IsoRole[];
  inScope: boolean;
  retired: boolean;
  roles: OperatorRole[];
  becameProvider: boolean;
  tier: System['data']['aiAct']['risk'];
  annexIII: { no: number; title: string } | undefined;
  annexI: boolean;
  gpai: System['data']['aiAct']['gpai'];
  basis: string;
  counts: DutyTotals;
  /** In use before its high-risk duties apply, so that Art. 111(2) speaks of it. */
  legacy: boolean;
  next: (DutyDate & { count: number }) | undefined;
}

/** A page of the systems with their roles and how many duties follow from them; counts from 1. */
export function systemRolesView(handbook: Handbook, page = 1) {
  const pages = registerPages(handbook.entries.inventory);
  return {
    rows: (pages[page - 1] ?? []).map((system) => systemRoles(handbook, system)),
    total: handbook.entries.inventory.length,
    page,
    pages: pages.map((_, index) => obligationsPath(index + 1)),
  };
}

/** Path of a page of the systems with their roles, counting from 1. */
export const obligationsPath = (page = 1) =>
  page === 1 ? '/obligations/' : `/obligations/-/${page}/`;

export function systemRoles(handbook: Handbook, system: System): SystemRoles {
  const { aiAct, isoRoles } = system.data;
  const roles = operatorRolesOf(system);
  const duties = obligationsOf(handbook, system);
  return {
    link: linkTo(handbook, system.id),
    isoRoles: isoRoleList.filter(({ id }) => (isoRoles as string[]).includes(id)),
    inScope: aiAct.inScope,
    retired: isRetired(handbook, system),
    roles: operatorRoles.filter(({ id }) => roles.has(id)),
    becameProvider: aiAct.inScope && becameProvider(system),
    tier: aiAct.risk,
    annexIII: annexIII.find(({ no }) => no === aiAct.annexIII),
    annexI: aiAct.annexI === true,
    gpai: aiAct.gpai,
    basis: aiAct.basis,
    counts: totalsOf(handbook, duties),
    legacy: duties.some(
      ({ obligation, from }) =>
        obligation.tier === 'high-risk' &&
        system.data.deployed !== undefined &&
        system.data.deployed < from,
    ),
    next: nextDate(handbook, duties),
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
    from: [...byDate]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, of]) => ({
        ...dutyDate(handbook, date),
        systems: of.map(({ system }) => linkTo(handbook, system.id)),
      })),
    controls: sharedControls(handbook, rows),
    documents: [...documents].map(({ id }) => linkTo(handbook, id)),
    evidence: [...evidence].map((proof) => proofLink(handbook, proof)),
    counts: countStates(rows),
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

function countStates(rows: readonly SystemObligation[]): Record<DutyState, number> {
  const counts: Record<DutyState, number> = { proven: 0, incomplete: 0, open: 0, outside: 0 };
  for (const row of rows) counts[dutyState(row)]++;
  return counts;
}

function totalsOf({ asOf }: Handbook, rows: readonly SystemObligation[]): DutyTotals {
  const inForce = rows.filter(({ from }) => from <= asOf).length;
  const conditional = rows.filter(({ usual }) => isConditional(usual)).length;
  return { ...countStates(rows), inForce, toCome: rows.length - inForce, conditional };
}

function nextDate(handbook: Handbook, rows: readonly SystemObligation[]): ObligationsView['next'] {
  const [date] = rows
    .map(({ from }) => from)
    .filter((from) => from > handbook.asOf)
    .toSorted();
  return date === undefined
    ? undefined
    : { ...dutyDate(handbook, date), count: rows.filter(({ from }) => from === date).length };
}
