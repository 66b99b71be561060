import { earliestFirst } from '../../handbook/dates.ts';
import {
  obligationsOf,
  operatorRolesOf,
  type SystemObligation,
} from '../../handbook/state/obligations.ts';
import { isRetired, notRetired } from '../../handbook/state/system-state.ts';
import { dutyState, dutyStates, type DutyState } from '../../handbook/state/duty-state.ts';
import type { Handbook } from '../../handbook/types.ts';
import { compareIds } from '../../standards/compare-ids.ts';
import {
  obligations,
  type AiActRole,
  type Obligation,
  type ObligationTier,
  type OperatorRole,
} from '../../standards/eu-ai-act.ts';
import { standardsIn } from '../../standards/in-language.ts';
import type { Transition } from '../../standards/obligation-dates.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { linkTo, type EntryLink } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { address, day, sentence, text } from '../table/make.ts';
import {
  conditionIn,
  dutyDate,
  dutyText,
  type DutyBasis,
  type DutyControl,
  type DutyDate,
  type DutyText,
} from './duties.ts';
import { dutyTotals, nextDate, type DutyTotals, type NextDate } from './duty-totals.ts';

/** A control behind a duty that several systems share. */
interface SharedControl extends DutyControl {
  /** For how many of the systems it does not apply; 0 where it applies to all. */
  notFor: number;
}

/** A duty that falls on the organisation in a role, with all systems for which it does. */
export interface ObligationRow extends DutyText, Omit<DutyBasis, 'controls'> {
  /** The row at which a link to the duty arrives: the first, where several roles carry it. */
  first: boolean;
  /** The days from which it applies, with the systems for which they hold. */
  from: (DutyDate & { systems: EntryLink[] })[];
  /** The duty holds only if this is so, for all of its systems or for those that are named. */
  condition: { text: string; systems: EntryLink[]; all: boolean } | undefined;
  /** The systems for which a rule for what was there before speaks, by that rule. */
  transitions: { transition: Transition; systems: EntryLink[] }[];
  /** Retired systems that the duty outlasts. */
  outlasting: { system: EntryLink; until: string | undefined }[];
  controls: SharedControl[];
  /** What was done about it, with the systems of which their entries say so. */
  states: { state: DutyState; systems: EntryLink[] }[];
  /** Systems that it concerns only if they generate content, which is unknown. */
  ifGenerative: EntryLink[];
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
  /** Systems that are out of use, and in neither number. */
  retired: number;
  /** Systems in scope of which operator role or tier is undecided, so that duties may be missing. */
  rolesOpen: number;
  /** Duties counted once per system. */
  totals: DutyTotals;
  /** The next day on which duties begin to apply, and how many do then. */
  next: NextDate | undefined;
}

/** The duties of the EU AI Act by role and tier, each with what stands behind it. */
export function obligationsView(handbook: Handbook): ObligationsView {
  const systems = notRetired(handbook);
  const inScope = systems.filter(({ data }) => data.aiAct.inScope);
  // Duties that outlast a retired system are among them.
  const bound = handbook.entries.inventory.filter(
    (system) =>
      system.data.aiAct.inScope &&
      (!isRetired(handbook, system) || obligationsOf(handbook, system).length > 0),
  );
  const falling = bound.flatMap((system) =>
    obligationsOf(handbook, system).map((row) => ({
      ...row,
      roles: operatorRolesOf(system),
    })),
  );
  const shown = new Set<Obligation>();
  const groups = standardsIn(handbook.config.language).operatorRoles.flatMap(
    (role): RoleGroup[] => {
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
          systems: bound.filter((system) => operatorRolesOf(system).has(role.id)).length,
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
    },
  );
  return {
    groups,
    unconcerned: obligations
      .filter((obligation) => !shown.has(obligation))
      .map((obligation) => ({
        ...dutyText(handbook, obligation),
        roles: obligation.role,
      })),
    inScope: inScope.length,
    outOfScope: systems.length - inScope.length,
    retired: handbook.entries.inventory.length - systems.length,
    rolesOpen: inScope.filter(
      ({ data: { aiAct } }) => aiAct.roles.length === 0 || aiAct.risk === undefined,
    ).length,
    totals: dutyTotals(handbook, falling),
    next: nextDate(handbook, falling),
  };
}

/** How many systems and duties there are, and what comes next, for the first line of the page. */
export function obligationsStanding({ config }: Handbook, view: ObligationsView): (Cell | false)[] {
  const { obligations: t } = messagesFor(config.language);
  const { inScope, outOfScope, retired, totals, next } = view;
  return [
    address('#systems', t.inScope(inScope)),
    text(t.outOfScope(outOfScope)),
    retired > 0 && text(t.outOfUse(retired)),
    text(t.inForce(totals.inForce)),
    totals.inForce > 0 && text(t.unmet(totals.unmet)),
    text(t.toCome(totals.toCome)),
    next !== undefined &&
      sentence(t.next(next.count), { day: day(next.date, undefined, next.relative) }),
  ];
}

function rowOf(
  handbook: Handbook,
  rows: readonly SystemObligation[],
): Omit<ObligationRow, 'first'> {
  const [head] = rows;
  if (!head) throw new Error('A row stands for at least one system.');
  const linksOf = (some: readonly SystemObligation[]) =>
    some.map(({ system }) => linkTo(handbook, system.id));
  const byDate = Map.groupBy(
    rows.filter(({ outlasts }) => !outlasts),
    ({ from, fromGoingLive }) => `${from}${fromGoingLive ? ' live' : ''}`,
  );
  const byTransition = Map.groupBy(rows, ({ transition }) => JSON.stringify(transition));
  const documents = new Set(rows.flatMap((row) => row.documents));
  const conditional = rows.filter(({ condition }) => condition !== undefined);
  const [first] = conditional;
  return {
    ...dutyText(handbook, head.obligation),
    from: [...byDate]
      .toSorted(earliestFirst(([date]) => date))
      .flatMap(([, of]) => (of[0] ? [{ ...dutyDate(handbook, of[0]), systems: linksOf(of) }] : [])),
    condition:
      first === undefined
        ? undefined
        : {
            text: conditionIn(handbook, first) ?? '',
            systems: linksOf(conditional),
            all: conditional.length === rows.length,
          },
    transitions: [...byTransition.values()].flatMap((of) =>
      of[0]?.transition ? [{ transition: of[0].transition, systems: linksOf(of) }] : [],
    ),
    outlasting: rows.flatMap(({ system, outlasts }) =>
      outlasts ? [{ system: linkTo(handbook, system.id), until: outlasts.until }] : [],
    ),
    controls: sharedControls(handbook, rows),
    documents: [...documents].map(({ id }) => linkTo(handbook, id)),
    states: dutyStates.flatMap((state) => {
      const systems = linksOf(rows.filter((row) => dutyState(handbook, row) === state));
      return systems.length > 0 ? [{ state, systems }] : [];
    }),
    ifGenerative: linksOf(rows.filter(({ ifGenerative }) => ifGenerative)),
    total: rows.length,
  };
}

function sharedControls(handbook: Handbook, rows: readonly SystemObligation[]): SharedControl[] {
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
