import type { Entry, Handbook } from '../../handbook/types.ts';
import { objectives, riskSources } from '../../standards/iso42001.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { riskLink, shortList, type RiskLink, type RiskShortList } from './risk-list.ts';

/** Risks under something by which they can be found, what is left of them first. */
export interface RiskIndex extends RiskShortList {
  /** The id under which the page shows it. */
  anchor: string;
  /** Undefined for risks that concern the whole organisation. */
  link: EntryLink | undefined;
}

/** All objectives and sources of Annex C; systems and controls that a risk names. */
export interface RiskIndexes {
  objectives: RiskIndex[];
  sources: RiskIndex[];
  systems: RiskIndex[];
  controls: RiskIndex[];
}

/** The register by what its risks touch. */
export function riskIndexes(handbook: Handbook): RiskIndexes {
  const { risks, inventory } = handbook.entries;
  const under = (
    anchor: string,
    id: string | undefined,
    holds: (risk: Entry<'risks'>) => boolean,
  ): RiskIndex => ({
    anchor,
    link: id === undefined ? undefined : linkTo(handbook, id),
    ...shortList(
      risks
        .filter(holds)
        .map((risk) => riskLink(handbook, risk))
        .toSorted((a, b) => leftOf(b) - leftOf(a) || b.before - a.before),
    ),
  });
  const filled = ({ risks }: RiskIndex) => risks.length > 0;
  const systems = new Set(risks.flatMap(({ data }) => data.systems));
  return {
    objectives: objectives.map(({ id }) =>
      under(id, id, ({ data }) => data.objectives.includes(id)),
    ),
    sources: riskSources.map(({ id }) => under(id, id, ({ data }) => data.sources.includes(id))),
    systems: [
      ...inventory
        .filter(({ id }) => systems.has(id))
        .map(({ id }) => under(`system-${id}`, id, ({ data }) => data.systems.includes(id))),
      under('organisation', undefined, ({ data }) => data.systems.length === 0),
    ].filter(filled),
    controls: controlsInOrder(handbook).map((id) =>
      under(`control-${id.replace(':', '-')}`, id, ({ data }) => data.controls.includes(id)),
    ),
  };
}

/** What is left of a risk: as long as nobody says it, all. */
const leftOf = ({ before, after }: RiskLink) => after ?? before;

/** Ids of the controls that a risk names: ours in the order of Annex A, then those of the ISMS. */
function controlsInOrder({ entries, isms }: Handbook): string[] {
  const named = new Set(entries.risks.flatMap(({ data }) => data.controls));
  const order = [
    ...entries.controls.map(({ id }) => id),
    ...isms.map(({ control }) => `27001:${control}`),
  ];
  return [
    ...order.filter((id) => named.has(id)),
    ...[...named].filter((id) => !order.includes(id)),
  ];
}
