import { affectedGroups, impactDimensions } from '../../../schemas/assessments.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';

type WrittenImpact = Entry<'assessments'>['data']['impacts'][number];
type Dimension = WrittenImpact['dimension'];
type Affected = WrittenImpact['affects'];

export interface Impact {
  /** Id under which the page shows it: `impact-1` is the first that is written. */
  anchor: string;
  dimension: Dimension;
  affects: Affected;
  description: string;
  benefit: boolean;
  severity: number;
  likelihood: number;
  /** Severity × likelihood, 1 to 25. */
  before: number;
  residualSeverity: number;
  residualLikelihood: number;
  after: number;
  measures: EntryLink[];
}

/** A cell of dimension × affected group. */
export interface ImpactCell {
  affects: Affected;
  /** The harm that scores worst before measures, and the worst score that is left; undefined without harms. */
  harm:
    { before: number; after: number; above: boolean; count: number; anchor: string } | undefined;
  /** The greatest benefit with its measures; undefined without benefits. */
  benefit: { score: number; count: number; anchor: string } | undefined;
}

export interface DimensionRow {
  dimension: Dimension;
  cells: ImpactCell[];
  benefits: Impact[];
  harms: Impact[];
}

/** The impacts that an assessment finds, by dimension and by whom they affect. */
export interface AssessedImpacts {
  /** All eight dimensions, in the order of the schema. */
  dimensions: DimensionRow[];
  counts: { harms: number; benefits: number };
}

export function impactsOf(handbook: Handbook, { data }: Entry<'assessments'>): AssessedImpacts {
  const impacts = data.impacts.map((impact, index) => impactOf(handbook, impact, index));
  return {
    dimensions: impactDimensions.map((dimension) => dimensionRow(handbook, dimension, impacts)),
    counts: {
      harms: impacts.filter(({ benefit }) => !benefit).length,
      benefits: impacts.filter(({ benefit }) => benefit).length,
    },
  };
}

function impactOf(handbook: Handbook, impact: WrittenImpact, index: number): Impact {
  return {
    ...impact,
    anchor: `impact-${index + 1}`,
    before: impact.severity * impact.likelihood,
    after: impact.residualSeverity * impact.residualLikelihood,
    measures: impact.measures.map((id) => linkTo(handbook, id)),
  };
}

function dimensionRow(
  { config }: Handbook,
  dimension: Dimension,
  all: readonly Impact[],
): DimensionRow {
  const impacts = all.filter((impact) => impact.dimension === dimension);
  const cell = (affects: Affected): ImpactCell => {
    const here = impacts.filter((impact) => impact.affects === affects);
    const harms = here.filter(({ benefit }) => !benefit).toSorted((a, b) => b.before - a.before);
    const benefits = here.filter(({ benefit }) => benefit).toSorted((a, b) => b.after - a.after);
    const after = Math.max(...harms.map((harm) => harm.after));
    return {
      affects,
      harm: harms[0] && {
        before: harms[0].before,
        after,
        above: after > config.riskAppetite,
        count: harms.length,
        anchor: harms[0].anchor,
      },
      benefit: benefits[0] && {
        score: benefits[0].after,
        count: benefits.length,
        anchor: benefits[0].anchor,
      },
    };
  };
  return {
    dimension,
    cells: affectedGroups.map(cell),
    benefits: impacts.filter(({ benefit }) => benefit),
    harms: impacts.filter(({ benefit }) => !benefit),
  };
}
