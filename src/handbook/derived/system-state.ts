import { stages } from '../../../schemas/inventory.ts';
import type { Entry, Handbook } from '../types.ts';

type System = Entry<'inventory'>;

/** Whether a system may do much to people: by its own impact level, or by its tier under the EU AI Act. */
export const isHighImpact = ({ data }: System): boolean =>
  data.impact === 'high' || data.aiAct.risk === 'high';

/** Whether a system has left the design stage, so that there is something to assess. */
export const isPastDesign = ({ data }: System): boolean =>
  stages.indexOf(data.stage) > stages.indexOf('design');

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
 * Whether a system has to have an approved impact assessment at the as-of date (6.1.4, 8.4): high
 * impact or high risk, past design, and in use or on its way there.
 */
export const needsAssessment = (handbook: Pick<Handbook, 'asOf'>, system: System): boolean =>
  isHighImpact(system) && isPastDesign(system) && !isRetired(handbook, system);
