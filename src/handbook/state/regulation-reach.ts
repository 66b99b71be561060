import { dataOf } from '../lookup/system-data.ts';
import { operatorRoles } from '../../standards/eu-ai-act.ts';
import { dutyDates } from '../../standards/obligation-dates.ts';
import { fallingOn, operatorRolesOf, type FallingDuty } from './obligations.ts';
import { isRetired } from './system-state.ts';
import type { Entry, Handbook, System } from '../types.ts';

type Regulation = Entry<'regulations'>;
/** Why a system is touched by a requirement. */
export type ReachReason = 'in-scope' | 'personal-data' | 'named';

export interface Reach {
  system: System;
  reasons: ReachReason[];
}

/**
 * Whether an entry is the EU AI Act or the regulation that amended it, by the address of its text:
 * the only requirement whose duties follow from the roles and tiers of the inventory.
 */
export const isAiAct = ({ data }: Regulation): boolean =>
  /2024\/1689|2024R1689|2026\/1744|2026R1744/.test(data.url ?? '');

/** Whether an entry is the revised Federal Act on Data Protection, in any language of its text. */
const isDataProtectionAct = ({ data }: Regulation): boolean =>
  /\/eli\/cc\/2022\/491\b/.test(data.url ?? '');

/**
 * The systems that a requirement touches: those in the scope of the EU AI Act, those that process
 * personal data under the revised FADP, and those that the text of the entry names. Retired ones
 * only where they are named.
 */
export function reachOf(handbook: Handbook, regulation: Regulation): Reach[] {
  const named = new Set(
    handbook.mentions.filter(({ from }) => from === regulation.id).map(({ to }) => to),
  );
  const inScope = isAiAct(regulation);
  const personal = isDataProtectionAct(regulation);
  return handbook.entries.inventory.flatMap((system) => {
    const running = !isRetired(handbook, system);
    const reasons: ReachReason[] = [];
    if (running && inScope && system.data.aiAct.inScope) reasons.push('in-scope');
    if (running && personal && processesPersonalData(handbook, system))
      reasons.push('personal-data');
    if (named.has(system.id)) reasons.push('named');
    return reasons.length > 0 ? [{ system, reasons }] : [];
  });
}

/** Of data of which nobody has stated whether it is personal, no law is said to reach it. */
const processesPersonalData = (handbook: Handbook, system: System): boolean =>
  dataOf(handbook, system).some(
    ({ personal }) => personal === 'personal' || personal === 'special',
  );

/**
 * The systems that a milestone of the EU AI Act concerns: in scope, not retired, in one of the roles
 * and of one of the tiers under `appliesTo`; where no role (or no tier) is named there, in any. A
 * high-risk system that owes transparency besides (Art. 50(6)) is among the limited ones. Of a
 * day from which duties apply, only systems for which one does: the annexes have days of their own.
 *
 * @returns undefined where `appliesTo` holds something that is neither, so that it cannot be told
 */
export function systemsConcerned(
  handbook: Handbook,
  { date, appliesTo }: Pick<Regulation['data']['milestones'][number], 'date' | 'appliesTo'>,
): System[] | undefined {
  const roles = appliesTo.filter((word) => roleIds.has(word));
  const tiers = appliesTo.filter((word) => tierIds.has(word));
  if (roles.length + tiers.length < appliesTo.length) return undefined;
  return handbook.entries.inventory.filter((system) => {
    const { inScope, risk } = system.data.aiAct;
    const transparent = () =>
      fallingOn(handbook, system).some(({ obligation }) => obligation.tier === 'transparency');
    const held = operatorRolesOf(system) as Set<string>;
    return (
      inScope &&
      !isRetired(handbook, system) &&
      (roles.length === 0 || roles.some((role) => held.has(role))) &&
      (tiers.length === 0 ||
        (risk !== undefined && tiers.includes(risk)) ||
        (tiers.includes('limited') && transparent())) &&
      (!dutyDates.has(date) || fallingOn(handbook, system).some(beginsOn(date)))
    );
  });
}

/** Whether a duty begins to apply on a day, or does so for a system that goes live by then, or may do so by Art. 111. */
const beginsOn =
  (date: string) =>
  ({ from, fromGoingLive, transition }: FallingDuty): boolean =>
    from === date || (fromGoingLive && from > date) || transition?.from === date;

const roleIds = new Set<string>(operatorRoles.map(({ id }) => id));
const tierIds = new Set(['prohibited', 'high', 'limited', 'minimal']);
