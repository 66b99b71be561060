import type { Entry, Handbook } from '../types.ts';

/**
 * The policies that carry a control out: those that it names, and those that say that they satisfy
 * it. A link is written on one side only, and either side will do.
 */
export const documentsOf = (
  { entries }: Handbook,
  { id, data }: Entry<'controls'>,
): Entry<'policies'>[] =>
  entries.policies.filter(
    (policy) => data.implementedBy.includes(policy.id) || policy.data.satisfies.includes(id),
  );
