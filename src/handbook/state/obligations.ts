import { unknown } from '../../../schemas/fields.ts';
import { memo } from '../../memo.ts';
import { compareIds } from '../../standards/compare-ids.ts';
import type {
  AiActRole,
  Obligation,
  ObligationTier,
} from '../../standards/eu-ai-act-obligations.ts';
import { obligations, tierOfRisk } from '../../standards/eu-ai-act.ts';
import { controlsFor, type ObligationControls } from '../../standards/obligation-controls.ts';
import {
  applicationOf,
  type DatedSystem,
  type Transition,
} from '../../standards/obligation-dates.ts';
import { documentsOf } from '../lookup/control-documents.ts';
import { coverageOf } from './control-coverage.ts';
import { applies, appliesTo, controlState, type ControlState } from './control-state.ts';
import { entryOf } from '../lookup/entry-of.ts';
import { shifted } from '../dates.ts';
import { isBought, isLive, isRetired } from './system-state.ts';
import type { Entry, Handbook, System } from '../types.ts';

/** A control that may carry a duty for one system. */
export interface CarryingControl {
  id: string;
  /** Undefined where the handbook has no entry for it. */
  entry: Entry<'controls'> | undefined;
  /** `missing` without an entry; `elsewhere` where it applies to other systems only. */
  state: ControlState | 'missing' | 'elsewhere';
}

/** A duty that falls on the organisation for one system, without what stands beside it. */
export interface FallingDuty {
  obligation: Obligation;
  /** From when it applies to this system, `YYYY-MM-DD`; for a system that is still to go live, not before that day. */
  from: string;
  /** It binds from the day on which the system goes live, which is still to come. */
  fromGoingLive: boolean;
  /** The rule for what was there before the duty applied. */
  transition: Transition | undefined;
  /** It falls on the organisation only if this is so. */
  condition: string | undefined;
  /** It falls on the organisation only if the system generates content, and that is unknown. */
  ifGenerative: boolean;
  /** The system is retired, and the duty outlasts it: until when, if the day is known and there is one. */
  outlasts: { until: string | undefined } | undefined;
}

/** A duty of the EU AI Act that falls on the organisation for one system. */
export interface SystemObligation extends FallingDuty {
  system: System;
  /** Which controls usually help with it, and why. */
  usual: ObligationControls;
  /** What the entry says was done about this duty for this system; undefined if it says nothing. */
  record: DutyRecord | undefined;
  /** The usual controls, and those that name the article in their text; in the order of the standard. */
  controls: CarryingControl[];
  /** Documents of the controls that are applicable to the system. */
  documents: Entry<'policies'>[];
  /** No applicable control is related to it. */
  open: boolean;
}

/** What an entry says about one of its duties. */
export type DutyRecord = System['data']['duties'][string];

/**
 * The duties that the EU AI Act lays on the organisation for a system, by its operator roles and
 * tier, in the order of the act's roles and tiers. None for a system out of scope. Of a retired one
 * only those that outlast it (Art. 18, 19, 22(3), 23, 26(6), 47, 54(3), 86).
 *
 * Art. 4, 5 and 87 hold whatever the tier. Art. 50 adds to the duties of a high-risk system (Art. 50(6)):
 * where it generates content, and under area 1 of Annex III, where emotions and biometrics stand.
 * Those who became provider under Art. 25 say so by the role `provider`. A system of an Annex III area
 * that is held not to be high-risk carries Art. 6(4), 49(2) and 80 instead of the high-risk duties.
 * Duties that are not yet in force are included: `from` and `fromGoingLive` tell.
 */
export const obligationsOf = (handbook: Handbook, system: System): readonly SystemObligation[] =>
  rowsIn(handbook)(system);

/** Kept, since several pages ask for each system. */
const rowsIn = memo((handbook: Handbook) =>
  memo((system: System) =>
    fallingOn(handbook, system).map((row): SystemObligation => {
      const usual = controlsFor(row.obligation);
      return {
        ...row,
        system,
        usual,
        record: recordOf(system, row.obligation),
        ...carriedBy(handbook, system, row.obligation, usual),
      };
    }),
  ),
);

/** The same duties without what stands beside them. */
export function fallingOn(handbook: Pick<Handbook, 'asOf'>, system: System): FallingDuty[] {
  if (!system.data.aiAct.inScope) return [];
  const roles = operatorRolesOf(system);
  const tiers = tiersOf(system);
  return obligations.flatMap((obligation) => {
    if (!obligation.role.some((role) => roles.has(role)) || !tiers.has(obligation.tier)) return [];
    const application = applicationOf(obligation, datedSystem(system));
    const concern = concerns(obligation, system);
    const life = lifeOf(handbook, system, obligation, application?.from);
    return application && concern !== false && life
      ? [
          {
            obligation,
            ...application,
            ...life,
            condition: conditionOf(obligation, system),
            ifGenerative: concern === unknown,
          },
        ]
      : [];
  });
}

/** Whether a duty binds already: its day has come, and the system is live. */
export const isInForce = (
  { asOf }: Pick<Handbook, 'asOf'>,
  { from, fromGoingLive }: Pick<FallingDuty, 'from' | 'fromGoingLive'>,
): boolean => !fromGoingLive && from <= asOf;

/** Whether a duty holds only if something is so that an inventory does not tell. */
export const isConditional = ({
  condition,
  ifGenerative,
}: Pick<FallingDuty, 'condition' | 'ifGenerative'>): boolean =>
  condition !== undefined || ifGenerative;

/** The catalogue reference of a duty: `ai-act:26(5)`, `ai-act:50(1)`. */
export const articleRef = ({ refs }: Obligation): string => `ai-act:${refs[0]}`;

/** What an entry says about a duty, under the key that `recordKey` gives. */
function recordOf(system: System, obligation: Obligation): DutyRecord | undefined {
  const key = recordKey(system, obligation);
  return key === undefined ? undefined : system.data.duties[key];
}

/**
 * Where an entry speaks of a duty: under one of its provisions, else under the article, or a paragraph,
 * that holds all of them (`26` for `26(5)`); undefined where it does not.
 */
export const recordKey = ({ data }: System, { refs }: Obligation): string | undefined =>
  refs
    .flatMap(withParents)
    .toSorted((a, b) => b.length - a.length)
    .find((ref) => Object.hasOwn(data.duties, ref));

/** `25(1)(a)`, `25(1)`, `25`. */
export function withParents(ref: string): string[] {
  const parent = ref.replace(/\([^()]+\)$/, '');
  return parent === ref ? [ref] : [ref, ...withParents(parent)];
}

/**
 * The roles that decide which duties the organisation has for a system: its operator roles, and
 * those that follow from them. Who makes a product counts as provider of a high-risk safety
 * component in it (Art. 25(3)).
 */
export function operatorRolesOf({ data: { aiAct } }: System): Set<AiActRole> {
  const roles = new Set<AiActRole>(aiAct.roles);
  if (roles.has('product-manufacturer') && aiAct.annexI && aiAct.risk === 'high')
    roles.add('provider');
  // A representative acts for the provider of a model and does not become one.
  const representsOnly =
    aiAct.roles.length > 0 && aiAct.roles.every((role) => role === 'authorised-representative');
  if (aiAct.gpai === 'provides' && !representsOnly) roles.add('gpai-provider');
  return roles;
}

/**
 * Whether the organisation is provider of a system that others made: by the product that it is part
 * of, by its own name on it, a substantial change or a new purpose (Art. 25).
 */
export const becameProvider = (system: System): boolean =>
  isBought(system) && operatorRolesOf(system).has('provider');

/** The number of the area of Annex III that lists a system; undefined if none does. */
const annexIIIArea = ({ annexIII }: System['data']['aiAct']): number | undefined =>
  annexIII === undefined ? undefined : Number(annexIII.charAt(0));

function tiersOf({ data: { aiAct } }: System): Set<ObligationTier | 'minimal'> {
  const tiers = new Set<ObligationTier | 'minimal'>(['all', 'prohibited']);
  if (aiAct.risk) tiers.add(tierOfRisk[aiAct.risk]);
  // A high-risk system may owe transparency besides (Art. 50(6)).
  if (aiAct.risk === 'high') tiers.add('transparency');
  if (isHeldNotHighRisk(aiAct)) tiers.add('high-risk');
  if (aiAct.gpai === 'provides') {
    tiers.add('gpai');
    if (aiAct.systemicRisk !== false) tiers.add('gpai-systemic-risk');
  }
  return tiers;
}

/** Whether Annex III lists a system that is held not to be high-risk (Art. 6(3)). */
export const isHeldNotHighRisk = ({ annexIII, risk }: System['data']['aiAct']): boolean =>
  annexIII !== undefined && (risk === 'limited' || risk === 'minimal');

const datedSystem = ({ data: { aiAct, deployed } }: System): DatedSystem => ({
  annexIII: aiAct.annexIII !== undefined,
  annexI: aiAct.annexI === true,
  placedOnMarket: aiAct.placedOnMarket,
  deployed,
});

/**
 * From when the state of a system lets a duty bind. What is researched, tested and developed before it
 * goes live is outside the act (Art. 2(8)), apart from tests in real-world conditions. After retirement
 * a duty goes on only if it bound before, outlasts the system, and its time is not over.
 *
 * @returns undefined where the duty does not bind at any time
 */
function lifeOf(
  handbook: Pick<Handbook, 'asOf'>,
  system: System,
  { beforeLive, outlasts }: Obligation,
  from: string | undefined,
): (Pick<FallingDuty, 'fromGoingLive' | 'outlasts'> & { from?: string }) | undefined {
  if (from === undefined) return undefined;
  const { aiAct, deployed, retired } = system.data;
  if (isRetired(handbook, system)) {
    const last = retired ?? handbook.asOf;
    if (!outlasts || from >= last) return undefined;
    const placed = [aiAct.placedOnMarket, deployed].filter((day) => day !== undefined).sort()[0];
    const until = outlasts.years
      ? placed && shifted(placed, { years: outlasts.years })
      : outlasts.months
        ? retired && shifted(retired, { months: outlasts.months })
        : undefined;
    return until !== undefined && until < handbook.asOf
      ? undefined
      : { fromGoingLive: false, outlasts: { until } };
  }
  const live = isLive(handbook, system);
  if (beforeLive) return live ? undefined : { fromGoingLive: false, outlasts: undefined };
  if (live) return { fromGoingLive: false, outlasts: undefined };
  const planned = deployed !== undefined && deployed > from ? deployed : from;
  return { fromGoingLive: true, outlasts: undefined, from: planned };
}

/**
 * Whether a duty of Art. 50 concerns a high-risk system. Of most of them nothing in an inventory says
 * so; emotion recognition and biometric categorisation are high-risk by points 1(b) and 1(c) of Annex III.
 */
const isTransparent = (article: string, { data }: System) =>
  article === 'Art. 50(3)'
    ? ['1', '1b', '1c'].includes(data.aiAct.annexIII ?? '')
    : article === 'Art. 50(5)'
      ? ['1', '1b', '1c'].includes(data.aiAct.annexIII ?? '') || data.generative
      : data.generative;

/**
 * Whether a duty of the system's roles and tier concerns this very system; unknown where that depends on
 * whether it generates content, and nobody has stated it.
 */
function concerns(obligation: Obligation, system: System): boolean | typeof unknown {
  const { data } = system;
  const { annexIII, annexI, risk } = data.aiAct;
  const { article, tier, exceptAreas, onlyAreas } = obligation;
  if (tier === 'high-risk' && (obligation.notHighRisk ?? false) !== isHeldNotHighRisk(data.aiAct))
    return false;
  if (obligation.notIfHighRisk && (risk === 'high' || risk === 'prohibited')) return false;
  const asked = [
    ...(tier === 'transparency' && risk === 'high' ? [isTransparent(article, system)] : []),
    ...(obligation.generativeOnly ? [data.generative] : []),
  ];
  if (asked.includes(false)) return false;
  const area = annexIIIArea(data.aiAct);
  if (!annexI && area !== undefined && exceptAreas?.includes(area)) return false;
  if (onlyAreas && (annexIII === undefined || area === undefined || !onlyAreas.includes(area)))
    return false;
  // Who is provider already cannot become it.
  if (obligation.becomesProvider && operatorRolesOf(system).has('provider')) return false;
  return asked.includes(unknown) ? unknown : true;
}

/** On what a duty depends for a system: nothing for a point of Annex III that always has it, or a model that is known to have systemic risk. */
function conditionOf(
  { condition, unconditionalFor, tier, article }: Obligation,
  { data: { aiAct } }: System,
): string | undefined {
  if (aiAct.annexIII !== undefined && unconditionalFor?.includes(aiAct.annexIII)) return undefined;
  if (tier === 'gpai-systemic-risk' && article === 'Art. 55' && aiAct.systemicRisk)
    return undefined;
  return condition;
}

function carriedBy(
  handbook: Handbook,
  system: System,
  obligation: Obligation,
  usual: ObligationControls,
) {
  const ids = new Set([...usual.controls, ...controlsNaming(handbook, obligation)]);
  const controls = [...ids].sort(compareIds).map((id): CarryingControl => {
    const entry = entryOf(handbook, 'controls', id);
    if (!entry) return { id, entry, state: 'missing' };
    return { id, entry, state: stateFor(handbook, system, entry) };
  });
  const behind = controls.flatMap(({ entry, state }) => (entry && isBehind(state) ? [entry] : []));
  return {
    controls,
    documents: [...new Set(behind.flatMap((control) => documentsOf(handbook, control)))],
    open: behind.length === 0,
  };
}

/** Whether a control in this state carries something for the system: it applies to it. */
export const isBehind = (state: CarryingControl['state']): boolean =>
  state !== 'excluded' && state !== 'undecided' && state !== 'elsewhere';

function stateFor(
  handbook: Handbook,
  system: System,
  control: Entry<'controls'>,
): CarryingControl['state'] {
  if (applies(control) && !appliesTo(control, system.id)) return 'elsewhere';
  const state = controlState(handbook, control);
  return state === 'proven' && coverageOf(handbook, control, system).coverage === 'borrowed'
    ? 'unproven'
    : state;
}

/** Ids of the controls whose text names the article, or the paragraph, with `<Ref to="ai-act:26" />`. */
function controlsNaming({ mentionedIn }: Handbook, obligation: Obligation): string[] {
  const refs = new Set(obligation.refs.flatMap(withParents).map((ref) => `ai-act:${ref}`));
  return [...refs].flatMap((ref) =>
    (mentionedIn.get(ref) ?? [])
      .filter(({ collection }) => collection === 'controls')
      .map(({ from }) => from),
  );
}
