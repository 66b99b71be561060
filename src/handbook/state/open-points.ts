import { undecided, unknown } from '../../../schemas/fields.ts';
import { isPastDesign, isRetired } from './system-state.ts';
import type { Handbook, System } from '../types.ts';

/** A field of a system of which it is open what belongs there, by its path in the schema. */
export interface OpenPoint {
  path: string;
  /** A fact that nobody has stated, or a judgement that nobody has made. */
  kind: typeof unknown | typeof undecided;
}

/** What is open about a system: facts that are unknown, then judgements that are undecided. */
export function openPointsOf({ data }: System): OpenPoint[] {
  const { aiAct } = data;
  const facts: Record<string, boolean> = {
    origin: data.origin === unknown,
    generative: data.generative === unknown,
    stage: data.stage === unknown,
    decisions: data.decisions.some(({ effect }) => effect === unknown),
    'aiAct.gpai': aiAct.gpai === unknown,
    lastChanged: data.lastChanged === undefined,
  };
  const judgements: Record<string, boolean> = {
    isoRoles: data.isoRoles.length === 0,
    'aiAct.inScope': aiAct.inScope === undecided,
    'aiAct.roles': aiAct.inScope !== false && aiAct.roles.length === 0,
    'aiAct.risk': aiAct.inScope !== false && aiAct.risk === undefined,
    impact: data.impact === undefined,
  };
  const points = (open: Record<string, boolean>, kind: OpenPoint['kind']) =>
    Object.keys(open).flatMap((path) => (open[path] ? [{ path, kind }] : []));
  return [...points(facts, unknown), ...points(judgements, undecided)];
}

/**
 * What has to be settled about a system before certification: nothing about one that is retired, and
 * no impact level for one in design.
 */
export const pointsToSettle = (handbook: Pick<Handbook, 'asOf'>, system: System): OpenPoint[] =>
  isRetired(handbook, system)
    ? []
    : openPointsOf(system).filter(({ path }) => path !== 'impact' || isPastDesign(system));
