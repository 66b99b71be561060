import data from './data/obligation-controls.json' with { type: 'json' };
import type { AiActRole, Obligation } from './eu-ai-act-obligations.ts';
import * as english from './languages/en/index.ts';
import type { StandardsTexts } from './languages/index.ts';

/** What of the management system usually helps with a duty of the EU AI Act. */
export interface ObligationControls {
  /** As in `obligations`: `Art. 26(5)`, `Art. 11 and Annex IV`. */
  readonly article: string;
  /** The first role of the duty. */
  readonly role: AiActRole;
  /** Annex A controls of ISO/IEC 42001, in the order of the standard. */
  readonly controls: readonly string[];
  /** Why these controls; a sentence. */
  readonly why: string;
}

/** Why these controls usually carry a duty, in a language. */
export const whyIn = (
  { aiActDuties: { controls } }: StandardsTexts,
  { article }: Pick<Obligation, 'article'>,
): string => (controls as Readonly<Record<string, string>>)[article] ?? '';

/** One row per duty of the act, in the order of `obligations`. The reading of this project. */
export const obligationControls: readonly ObligationControls[] = (
  data.rows as readonly Omit<ObligationControls, 'why'>[]
).map((row) => ({ ...row, why: whyIn(english, row) }));

const byArticle = new Map(obligationControls.map((row) => [row.article, row]));

/**
 * What usually helps with a duty.
 *
 * @throws Error where the duty has no row, which the tests rule out
 */
export function controlsFor({ article }: Obligation): ObligationControls {
  const row = byArticle.get(article);
  if (!row) throw new Error(`No row says which controls help with ${article}.`);
  return row;
}
