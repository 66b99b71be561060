import { memo } from '../../memo.ts';
import { compareIds } from '../../standards/compare-ids.ts';
import type {
  AiActRole,
  Obligation,
  ObligationTier,
} from '../../standards/eu-ai-act-obligations.ts';
import { obligations, tierOfRisk } from '../../standards/eu-ai-act.ts';
import { controlsFor, type ObligationControls } from '../../standards/obligation-controls.ts';
import { appliesFrom } from '../../standards/obligation-dates.ts';
import { documentsOf } from './control-documents.ts';
import { controlState, type ControlState } from './control-state.ts';
import { entryOf } from './entry-of.ts';
import { proofsOf, type Proof } from './proof.ts';
import { isRetired } from './system-state.ts';
import type { Entry, Handbook } from '../types.ts';

type System = Entry<'inventory'>;

/** A control that may carry a duty for one system. */
export interface CarryingControl {
  id: string;
  /** Undefined where the handbook has no entry for it. */
  entry: Entry<'controls'> | undefined;
  /** `missing` without an entry; `elsewhere` where it applies to other systems only. */
  state: ControlState | 'missing' | 'elsewhere';
}

/** A duty of the EU AI Act that falls on the organisation for one system. */
export interface SystemObligation {
  obligation: Obligation;
  /** Which controls usually carry it, why, and on what condition the duty holds. */
  usual: ObligationControls;
  /** From when it applies to this system, `YYYY-MM-DD`. */
  from: string;
  /** The usual controls, and those that name the article in their text; in the order of the standard. */
  controls: CarryingControl[];
  /** Documents of the controls that are applicable to the system. */
  documents: Entry<'policies'>[];
  /** What these controls name as evidence, valid or not. */
  evidence: Proof[];
  /** No applicable control stands behind it, though controls could carry it. */
  open: boolean;
}

/**
 * The duties that the EU AI Act lays on the organisation for a system, by its operator roles and
 * tier, in the order of the act's roles and tiers. None for a system out of scope or retired.
 *
 * Art. 4 and 5 hold whatever the tier. Art. 50 adds to the duties of a high-risk system (Art. 50(6)):
 * where it generates content, and under area 1 of Annex III, where emotions and biometrics stand.
 * Whoever became provider under Art. 25 says so by the role `provider`. A system of an Annex III area that is held not to be high-risk carries Art. 6(4) and
 * 49(2) instead of the high-risk duties. Duties that are not yet in force are included: `from` tells.
 */
export const obligationsOf = (handbook: Handbook, system: System): readonly SystemObligation[] =>
  rowsIn(handbook)(system);

/** Kept, since several pages ask for each system. */
const rowsIn = memo((handbook: Handbook) =>
  memo((system: System) =>
    fallingOn(handbook, system).map((row) => ({
      ...row,
      ...carriedBy(handbook, system, row.obligation, row.usual),
    })),
  ),
);

/** The same duties without what stands behind them. */
export function fallingOn(
  handbook: Pick<Handbook, 'asOf'>,
  system: System,
): Pick<SystemObligation, 'obligation' | 'usual' | 'from'>[] {
  if (!system.data.aiAct.inScope || isRetired(handbook, system)) return [];
  const roles = operatorRolesOf(system);
  const tiers = tiersOf(system);
  return obligations.flatMap((obligation) => {
    if (!obligation.role.some((role) => roles.has(role)) || !tiers.has(obligation.tier)) return [];
    const usual = controlsFor(obligation);
    const from = appliesFrom(obligation, datedSystem(system));
    return from !== undefined && concerns(obligation, usual, system)
      ? [{ obligation, usual, from }]
      : [];
  });
}

/** The catalogue reference of a duty, with its paragraph: `ai-act:26`, `ai-act:50(1)`. */
export const articleRef = ({ article, articleNumber }: Obligation): string =>
  `ai-act:${/^Art\. (\d+[a-z]?\(\w+\))/.exec(article)?.[1] ?? articleNumber}`;

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
  system.data.origin !== 'developed' && operatorRolesOf(system).has('provider');

function tiersOf({ data: { aiAct } }: System): Set<ObligationTier | 'minimal'> {
  const tiers = new Set<ObligationTier | 'minimal'>(['all', 'prohibited']);
  if (aiAct.risk) tiers.add(tierOfRisk[aiAct.risk]);
  // A high-risk system may owe transparency besides (Art. 50(6)).
  if (aiAct.risk === 'high') tiers.add('transparency');
  if (isHeldNotHighRisk(aiAct)) tiers.add('high-risk');
  if (aiAct.gpai === 'provides') tiers.add('gpai').add('gpai-systemic-risk');
  return tiers;
}

const isHeldNotHighRisk = ({ annexIII, risk }: System['data']['aiAct']) =>
  annexIII !== undefined && (risk === 'limited' || risk === 'minimal');

const datedSystem = ({ data: { aiAct, deployed } }: System) => ({
  annexIII: aiAct.annexIII !== undefined,
  annexI: aiAct.annexI === true,
  placed: deployed,
});

/** The duties of Annex III systems that are held not to be high-risk (Art. 6(3)). */
const insteadOfHighRisk = new Set(['Art. 6(4)', 'Art. 49(2)']);

/**
 * Whether a duty of Art. 50 concerns a high-risk system. Of most of them nothing in an inventory says
 * so; emotion recognition and biometric categorisation are high-risk by area 1 of Annex III.
 */
const isTransparent = (article: string, { data }: System) =>
  article === 'Art. 50(3)' ? data.aiAct.annexIII === 1 : data.generative;

/** Whether a duty of the system's roles and tier concerns this very system. */
function concerns(
  { article, tier }: Obligation,
  usual: ObligationControls,
  system: System,
): boolean {
  const { data } = system;
  const { annexIII, annexI, risk } = data.aiAct;
  if (tier === 'high-risk' && insteadOfHighRisk.has(article) !== isHeldNotHighRisk(data.aiAct))
    return false;
  if (tier === 'transparency' && risk === 'high' && !isTransparent(article, system)) return false;
  if (usual.generativeOnly && !data.generative) return false;
  if (!annexI && annexIII !== undefined && usual.exceptAreas?.includes(annexIII)) return false;
  // Who is provider already cannot become it.
  return article !== 'Art. 25(1)' || !operatorRolesOf(system).has('provider');
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
  const behind = controls.flatMap(({ entry, state }) =>
    entry && state !== 'excluded' && state !== 'elsewhere' ? [entry] : [],
  );
  return {
    controls,
    documents: [...new Set(behind.flatMap((control) => documentsOf(handbook, control)))],
    evidence: [...new Set(behind.flatMap((control) => proofsOf(handbook, control)))],
    open: behind.length === 0 && !usual.outside,
  };
}

function stateFor(
  handbook: Handbook,
  system: System,
  control: Entry<'controls'>,
): CarryingControl['state'] {
  const { applicable, systems } = control.data;
  if (applicable && systems !== 'all' && !systems.includes(system.id)) return 'elsewhere';
  return controlState(handbook, control);
}

/** Ids of the controls whose text names the article, or the paragraph, with `<Ref to="ai-act:26" />`. */
function controlsNaming({ mentionedIn }: Handbook, obligation: Obligation): string[] {
  const refs = new Set([`ai-act:${obligation.articleNumber}`, articleRef(obligation)]);
  return [...refs].flatMap((ref) =>
    (mentionedIn.get(ref) ?? [])
      .filter(({ collection }) => collection === 'controls')
      .map(({ from }) => from),
  );
}
