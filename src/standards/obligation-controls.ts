import data from './data/obligation-controls.json' with { type: 'json' };
import type { AiActRole, Obligation } from './eu-ai-act-obligations.ts';

/** What of the management system usually carries a duty of the EU AI Act. */
export interface ObligationControls {
  /** As in `obligations`: `Art. 26`, `Art. 11 and Annex IV`. */
  readonly article: string;
  /** The first role of the duty; it tells the two rows of Art. 22 apart. */
  readonly role: AiActRole;
  /** Annex A controls of ISO/IEC 42001, in the order of the standard; empty only where `outside`. */
  readonly controls: readonly string[];
  /** Why these controls, or why none; a sentence. */
  readonly why: string;
  /** The duty is none that controls could carry. */
  readonly outside?: true;
  /** The duty holds only if this is so: what its `short` does not state and an inventory does not tell. */
  readonly condition?: string;
  /** The duty holds only if something is so that its `short` states. */
  readonly conditional?: true;
  /** Areas of Annex III to which the duty does not extend. */
  readonly exceptAreas?: readonly number[];
  /** The duty concerns generated content only. */
  readonly generativeOnly?: true;
}

/** How far the relation may be relied on. */
export const obligationControlsNote: string = data.note;

/** One row per duty of the act, in the order of `obligations`. The reading of this project. */
export const obligationControls: readonly ObligationControls[] =
  data.rows as readonly ObligationControls[];

const keyOf = (article: string, role: AiActRole | undefined) => `${article} ${role}`;
const byKey = new Map(obligationControls.map((row) => [keyOf(row.article, row.role), row]));

/** Whether a duty holds only if something is so that an inventory does not tell. */
export const isConditional = ({ condition, conditional }: ObligationControls): boolean =>
  condition !== undefined || conditional === true;

/**
 * What usually carries a duty.
 *
 * @throws Error where the duty has no row, which the tests rule out
 */
export function controlsFor({ article, role }: Obligation): ObligationControls {
  const row = byKey.get(keyOf(article, role[0]));
  if (!row) throw new Error(`No row says which controls carry ${article}.`);
  return row;
}
