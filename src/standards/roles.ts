import data from './data/roles.json' with { type: 'json' };
import type { AiActRole } from './eu-ai-act-obligations.ts';

/** A role that the EU AI Act may give to someone in an ISO role. */
export interface Counterpart {
  /** `null` where the act knows no operator role for it; `when` says what it is instead. */
  readonly role: AiActRole | null;
  readonly when?: string;
}

/** A stakeholder role of ISO/IEC 22989, which ISO/IEC 42001 builds on. */
export interface IsoRole {
  /** The first four are the values of `isoRoles` in an inventory entry. */
  readonly id: 'provider' | 'producer' | 'customer' | 'partner' | 'subject' | 'authority';
  readonly title: string;
  readonly alias?: string;
  readonly subRoles: readonly string[];
  /** In the project's own words. */
  readonly meaning: string;
  readonly aiAct: readonly Counterpart[];
  /** How well the counterparts fit. */
  readonly fit: string;
}

/** Where the two systems of roles are set out. */
export const roleSources = data.sources;

/** Why the two roles are always decided apart. */
export const roleCaution: string = data.caution;
export const roleNote: string = data.note;

/** The six ISO roles with their usual counterparts in the EU AI Act. */
export const isoRoles: readonly IsoRole[] = data.roles as readonly IsoRole[];

/** Roles of the EU AI Act that follow from no ISO role of their own. */
export const rolesWithoutIsoCounterpart: readonly AiActRole[] =
  data.withoutIsoCounterpart as readonly AiActRole[];
