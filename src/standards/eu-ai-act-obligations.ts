import data from './data/eu-ai-act-obligations.json' with { type: 'json' };
import * as english from './languages/en/index.ts';
import type { StandardsTexts } from './languages/index.ts';

/** Who a duty falls on. All but `gpai-provider` and `third-party` are roles that an inventory entry can hold. */
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
  /** As cited: `Art. 26(5)`, `Art. 50(2)`, `Art. 11 and Annex IV`. */
  readonly article: string;
  /** Every provision that it stands for, as in `ai-act:26(5)`; the first is its address. */
  readonly refs: readonly [string, ...string[]];
  /** Every role that carries the duty. */
  readonly role: readonly AiActRole[];
  readonly tier: ObligationTier;
  readonly short: string;
  /**
   * From when, `YYYY-MM-DD`. High-risk duties differ by annex: `annexIII` for Art. 6(2), `annexI`
   * for Art. 6(1); a missing one means that the duty does not concern such systems.
   */
  readonly applies: string | { readonly annexIII?: string; readonly annexI?: string };
  /** The date is the expected reading; by the letter the general date may hold (see `openPoints`). */
  readonly dateOpen?: true;
  /** The duty holds only if this is so, which an inventory does not tell. */
  readonly condition?: string;
  /** Points of Annex III for which the duty holds without its condition: `5c`. */
  readonly unconditionalFor?: readonly string[];
  /** Areas of Annex III to which the duty does not extend. */
  readonly exceptAreas?: readonly number[];
  /** The only areas of Annex III that the duty concerns. */
  readonly onlyAreas?: readonly number[];
  /** The duty concerns generated content only. */
  readonly generativeOnly?: true;
  /** The duty takes the place of those for high-risk systems where a system of Annex III is held not to be one (Art. 6(3)). */
  readonly notHighRisk?: true;
  /** The duty concerns systems that are not high-risk only. */
  readonly notIfHighRisk?: true;
  /** The duty makes a provider of another operator, so that a provider cannot have it. */
  readonly becomesProvider?: true;
  /** The duty concerns what happens before a system is placed on the market or put into service. */
  readonly beforeLive?: true;
  /**
   * The duty outlasts the system: for so many years after it was placed on the market or put into
   * service, for so many months after its last day, or without an end.
   */
  readonly outlasts?: { readonly years?: number; readonly months?: number };
  readonly note?: string;
  /** The provisions from which the row was made, in the consolidated text (`consolidatedText`). */
  readonly source: string;
}

/** What a duty says in a language. */
export interface DutyWords {
  readonly short: string;
  readonly condition?: string;
  readonly note?: string;
}

/** What a duty says in a language. */
export const dutyWords = (
  { aiActDuties: { duties } }: StandardsTexts,
  { article }: Pick<Obligation, 'article'>,
): DutyWords => (duties as Readonly<Record<string, DutyWords>>)[article] ?? { short: article };

/** The duties of operators and of providers of general-purpose models. */
export const obligations: readonly Obligation[] = (
  data as unknown as readonly Omit<Obligation, keyof DutyWords>[]
).map((row) => ({ ...row, ...dutyWords(english, row) }));
