import data from './data/roles.json' with { type: 'json' };

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

/** Why the ISO role and the role under the EU AI Act are always decided separately. */
export const roleCaution: string = data.caution;

/** The roles in ISO terms. */
export const isoRoles: readonly IsoRole[] = data.roles as readonly IsoRole[];
