import { obligations, type Obligation } from './eu-ai-act-obligations.ts';

/** What decides from when a duty applies to a system. Dates are `YYYY-MM-DD`; undefined if there is none. */
export interface DatedSystem {
  /** High-risk by an area of Annex III (Art. 6(2)). */
  annexIII: boolean;
  /** High-risk as a product under Annex I, or its safety component (Art. 6(1)). */
  annexI: boolean;
  /** The day on which it was placed on the market. */
  placedOnMarket: string | undefined;
  /** The day on which it went live, which may be no more than putting it into service. */
  deployed: string | undefined;
}

/** A rule of Art. 111 for what was there before a duty applied. */
export interface Transition {
  basis: 'Art. 111(2)' | 'Art. 111(3)' | 'Art. 111(4)';
  /**
   * `moved`: the duty applies later, which its date says already. `possible`: it applies later, from
   * `from`, if the system was placed on the market, which nobody has stated. `if-changed`: it applies
   * only if the design changes significantly from its date on.
   */
  effect: 'moved' | 'possible' | 'if-changed';
  /** The later day of a transition that is possible. */
  from?: string;
}

/** From when a duty applies to a system, and by which rule for what was there before. */
export interface Application {
  from: string;
  transition: Transition | undefined;
}

/** Later dates for what was placed on the market before a day (Art. 111(3) and (4)). */
const laterDates: readonly {
  basis: 'Art. 111(3)' | 'Art. 111(4)';
  concerns: (obligation: Obligation) => boolean;
  placedBefore: string;
  from: string;
}[] = [
  {
    basis: 'Art. 111(3)',
    concerns: ({ role }) => role.includes('gpai-provider'),
    placedBefore: '2025-08-02',
    from: '2027-08-02',
  },
  {
    basis: 'Art. 111(4)',
    concerns: ({ article }) => article === 'Art. 50(2)',
    placedBefore: '2026-08-02',
    from: '2026-12-02',
  },
];

/**
 * From when a duty applies to a system, in the wording of Regulation (EU) 2026/1744. A system under
 * both annexes is shown with the earlier date. Art. 111(2) does not move the date of a high-risk duty,
 * because it ends with the next significant change of design; it is named beside the date.
 *
 * @returns undefined where the duty does not concern systems of these annexes
 */
export function applicationOf(
  obligation: Obligation,
  system: DatedSystem,
): Application | undefined {
  const { applies, tier, notHighRisk } = obligation;
  const { annexIII, annexI } = system;
  if (typeof applies === 'string') return laterDate(obligation, applies, system);
  const [from] = [annexIII ? applies.annexIII : undefined, annexI ? applies.annexI : undefined]
    .filter((date) => date !== undefined)
    .sort();
  if (from === undefined) return undefined;
  const first = [system.placedOnMarket, system.deployed]
    .filter((day) => day !== undefined)
    .sort()[0];
  const before = tier === 'high-risk' && !notHighRisk && first !== undefined && first < from;
  return {
    from,
    transition: before ? { basis: 'Art. 111(2)', effect: 'if-changed' } : undefined,
  };
}

function laterDate(
  obligation: Obligation,
  applies: string,
  { placedOnMarket, deployed }: DatedSystem,
): Application {
  const later = laterDates.find(({ concerns }) => concerns(obligation));
  if (!later) return { from: applies, transition: undefined };
  const { basis, placedBefore, from } = later;
  if (placedOnMarket !== undefined && placedOnMarket < placedBefore)
    return { from, transition: { basis, effect: 'moved' } };
  // Going live may be putting into service alone, of which Art. 111(3) and (4) do not speak.
  if (placedOnMarket === undefined && deployed !== undefined && deployed < placedBefore)
    return { from: applies, transition: { basis, effect: 'possible', from } };
  return { from: applies, transition: undefined };
}

/** Every day from which some duty applies to some system. */
export const dutyDates: ReadonlySet<string> = new Set([
  ...obligations.flatMap(({ applies }) =>
    typeof applies === 'string' ? [applies] : Object.values(applies),
  ),
  ...laterDates.map(({ from }) => from),
]);
