import data from './data/dossier.json' with { type: 'json' };

/** For which systems a part of a dossier is asked: by the operator role and the tier under the EU AI Act, or for all. */
export type DossierScope =
  'high-risk-provider' | 'exempt-provider' | 'fundamental-rights-deployer' | 'in-scope' | 'all';

/** A point of a dossier: one thing that an article, an annex or a control asks for. */
export interface DossierPoint {
  /** Unique in its part; of ISO/IEC 42001 the id of the control. */
  readonly id: string;
  /** Where it is asked: `Annex IV, point 2`, `A.6.2.4`. */
  readonly reference: string;
  /**
   * What of a handbook fills it, in the order in which it is shown: a field by its path
   * (`inventory.purpose`), the evidence of a stage, control or duty (`stage:design`, `control:A.8.2`, `duty:72`),
   * or what `src/views/systems/dossier/pieces.ts` names. A `?` at the end: shown if it is there, and not asked.
   */
  readonly asks: readonly string[];
  /** Not asked if the entry of the system says that this duty does not apply to it. */
  readonly unless?: string;
  /** Asked only if a notified body assesses conformity. */
  readonly ifNotifiedBody?: boolean;
}

export interface DossierPart {
  readonly id: string;
  /** The law or the standard that asks for it. */
  readonly source: string;
  readonly appliesTo: DossierScope;
  /** Duties of the EU AI Act that the part tells, by their provisions. */
  readonly covers: readonly string[];
  readonly points: readonly DossierPoint[];
}

/**
 * What is asked about a single AI system, by the part of its dossier: Art. 13, 27, 47, 49, 72 and 73 and Annexes
 * IV, V and VIII of Regulation (EU) 2024/1689 (© European Union), and the controls of ISO/IEC 42001 whose records
 * are kept per system. Points and the reading of what fills them are this project's.
 */
export const dossierParts: readonly DossierPart[] = data as readonly DossierPart[];
