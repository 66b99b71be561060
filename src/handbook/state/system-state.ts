import { unknown } from '../../../schemas/fields.ts';
import type { Handbook, System } from '../types.ts';

/** Whether a system may do much to people: by its own impact level, or by its tier under the EU AI Act. */
export const isHighImpact = ({ data }: System): boolean =>
  data.impact === 'high' || data.aiAct.risk === 'high';

/**
 * Whether it is open if a system may do much to people: its impact level or, in the scope of the EU AI
 * Act, its tier is undecided, and the other does not settle it.
 */
export const isImpactOpen = (system: System): boolean =>
  !isHighImpact(system) &&
  (system.data.impact === undefined ||
    (system.data.aiAct.inScope && system.data.aiAct.risk === undefined));

/**
 * Whether a system has left the design stage, so that there is something to assess. An unknown stage
 * counts as past it: people may be exposed, as long as nobody knows that they are not.
 */
export const isPastDesign = ({ data }: System): boolean => data.stage !== 'design';

/** Whether it is unknown at which stage of its life a system is. */
export const isStageUnknown = ({ data }: System): boolean => data.stage === unknown;

/** Whether a system is known to come from others. */
export const isBought = ({ data }: System): boolean =>
  data.origin === 'embedded' || data.origin === 'procured';

/** Whether a system is known to generate content. */
export const isGenerative = ({ data }: System): boolean => data.generative === true;

/** Whether a system is retired at the as-of date: in the last stage of its life, or switched off. */
export const isRetired = (handbook: Pick<Handbook, 'asOf'>, system: System): boolean =>
  system.data.stage === 'retirement' || isSwitchedOff(handbook, system);

/** The systems of which there is still something to ask: all that are not retired at the as-of date. */
export const notRetired = (handbook: Pick<Handbook, 'asOf' | 'entries'>): System[] =>
  handbook.entries.inventory.filter((system) => !isRetired(handbook, system));

/** Whether the day on which a system was switched off is known and has come. */
export const isSwitchedOff = ({ asOf }: Pick<Handbook, 'asOf'>, { data }: System): boolean =>
  data.retired !== undefined && data.retired <= asOf;

/** Whether people are exposed to a system at the as-of date: it is being rolled out or in operation. */
export const isInUse = (handbook: Pick<Handbook, 'asOf'>, system: System): boolean =>
  (system.data.stage === 'deployment' || system.data.stage === 'operation') &&
  !isRetired(handbook, system);

/**
 * Whether a system has been placed on the market or put into service at the as-of date, as far as is
 * known. Without a date it is taken to be live unless its stage says that it is still being built: a
 * duty must not be missed because nobody wrote a day down.
 */
export const isLive = ({ asOf }: Pick<Handbook, 'asOf'>, { data }: System): boolean => {
  const first = [data.aiAct.placedOnMarket, data.deployed]
    .filter((day) => day !== undefined)
    .sort()[0];
  return first === undefined ? !beingBuilt.has(data.stage) : first <= asOf;
};

const beingBuilt: ReadonlySet<string> = new Set(['design', 'data', 'development', 'validation']);

/**
 * Whether it is open if a system has to have an approved impact assessment: nobody has decided how much
 * it may do to people, and it is past design.
 */
export const mayNeedAssessment = (handbook: Pick<Handbook, 'asOf'>, system: System): boolean =>
  isImpactOpen(system) && isPastDesign(system) && !isRetired(handbook, system);

/**
 * Whether a system has to have an approved impact assessment at the as-of date (6.1.4, 8.4): high
 * impact or high risk, past design, and in use or on its way there.
 */
export const needsAssessment = (handbook: Pick<Handbook, 'asOf'>, system: System): boolean =>
  isHighImpact(system) && isPastDesign(system) && !isRetired(handbook, system);
