import data from './data/eu-ai-act.json' with { type: 'json' };

/** Who a duty falls on. The first six are the roles that an inventory entry can hold. */
export type AiActRole =
  | 'provider'
  | 'deployer'
  | 'importer'
  | 'distributor'
  | 'authorised-representative'
  | 'product-manufacturer'
  | 'gpai-provider'
  | 'component-supplier'
  | 'third-party';

/** Which systems or models a duty concerns. `gpai-systemic-risk` adds to `gpai`. */
export type ObligationTier =
  'all' | 'prohibited' | 'high-risk' | 'transparency' | 'gpai' | 'gpai-systemic-risk';

/** A duty of the act, in the project's own words. */
export interface Obligation {
  /** Every role that carries the duty. */
  readonly role: readonly AiActRole[];
  readonly tier: ObligationTier;
  /** As cited: `Art. 26`, `Art. 50(2)`, `Art. 11 and Annex IV`. */
  readonly article: string;
  /** The article alone, as in `articles` and in `ai-act:26`. */
  readonly articleNumber: string;
  readonly short: string;
  /**
   * From when, `YYYY-MM-DD`. High-risk duties differ by annex: `annexIII` for Art. 6(2), `annexI`
   * for Art. 6(1); a missing one means that the duty does not concern such systems.
   */
  readonly applies: string | { readonly annexIII?: string; readonly annexI?: string };
  readonly note?: string;
  /** The date is the expected reading; by the letter the general date may hold (see `openPoints`). */
  readonly dateOpen?: true;
}

/** The duties of operators and of providers of general-purpose models. */
export const obligations: readonly Obligation[] = data.obligations as readonly Obligation[];

/** The duties of one role, those for all systems included; with a tier, only `all` and that tier. */
export function obligationsOf(role: AiActRole, tier?: ObligationTier): readonly Obligation[] {
  return obligations.filter(
    (row) =>
      row.role.includes(role) && (tier === undefined || row.tier === 'all' || row.tier === tier),
  );
}
