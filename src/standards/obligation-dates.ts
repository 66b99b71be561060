import { obligations, type Obligation } from './eu-ai-act-obligations.ts';

/** What decides from when a duty applies to a system. */
export interface DatedSystem {
  /** High-risk by an area of Annex III (Art. 6(2)). */
  annexIII: boolean;
  /** High-risk as a safety component of a product under Annex I (Art. 6(1)). */
  annexI: boolean;
  /** The day on which it was placed on the market or put into service, `YYYY-MM-DD`; undefined if it was not. */
  placed: string | undefined;
}

/** Later dates for what was on the market already (Art. 111(3) and (4)). */
const transitions: readonly {
  concerns: (obligation: Obligation) => boolean;
  placedBefore: string;
  from: string;
}[] = [
  {
    concerns: ({ role }) => role.includes('gpai-provider'),
    placedBefore: '2025-08-02',
    from: '2027-08-02',
  },
  {
    concerns: ({ article }) => article === 'Art. 50(2)',
    placedBefore: '2026-08-02',
    from: '2026-12-02',
  },
];

/**
 * From when a duty applies to a system, in the wording of Regulation (EU) 2026/1744. A system under
 * both annexes is bound from the earlier date. The exemption of Art. 111(2) for high-risk systems in
 * use before their date is left out: it ends with the next significant change of design, and nobody
 * should plan on it.
 *
 * @returns `YYYY-MM-DD`; undefined where the duty does not concern systems of these annexes
 */
export function appliesFrom(
  obligation: Obligation,
  { annexIII, annexI, placed }: DatedSystem,
): string | undefined {
  const { applies } = obligation;
  if (typeof applies !== 'string')
    return [annexIII ? applies.annexIII : undefined, annexI ? applies.annexI : undefined]
      .filter((date) => date !== undefined)
      .sort()[0];
  const transition = transitions.find(({ concerns }) => concerns(obligation));
  return transition && placed !== undefined && placed < transition.placedBefore
    ? transition.from
    : applies;
}

/** Every day from which some duty applies to some system. */
export const dutyDates: ReadonlySet<string> = new Set([
  ...obligations.flatMap(({ applies }) =>
    typeof applies === 'string' ? [applies] : Object.values(applies),
  ),
  ...transitions.map(({ from }) => from),
]);
