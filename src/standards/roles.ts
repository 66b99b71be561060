import data from './data/roles.json' with { type: 'json' };
import type { StandardsTexts } from './languages/index.ts';

/**
 * A stakeholder role of ISO/IEC 22989, which ISO/IEC 42001 builds on: one that an AI system can be
 * given.
 */
export interface IsoRole {
  /** As in `isoRoles` of an inventory entry. */
  readonly id: 'provider' | 'producer' | 'customer' | 'partner';
  /** In the project's own words. */
  readonly meaning: string;
  /** The roles that ISO/IEC 22989 names below it. */
  readonly subRoles: readonly string[];
}

/** The roles in ISO terms, in a language. */
export const isoRolesIn = ({ isoRoles: { roles } }: StandardsTexts): readonly IsoRole[] =>
  (data.roles as readonly IsoRole['id'][]).map((id) => ({ id, ...roles[id] }));
