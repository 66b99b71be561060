import data from './data/swiss.json' with { type: 'json' };

/** A Swiss source of requirements on AI. Dates are `YYYY-MM-DD`. */
export interface SwissSource {
  readonly id: string;
  readonly title: string;
  /** Number in the Classified Compilation, e.g. `SR 235.1`. */
  readonly reference?: string;
  readonly url?: string;
  readonly kind: 'law' | 'guidance' | 'circular' | 'treaty';
  readonly adopted?: string;
  readonly published?: string;
  readonly inForce?: string;
  readonly signed?: string;
  /** Whom it binds or speaks to, where that is a sector. */
  readonly addressees?: string;
  /** In the project's own words. */
  readonly summary: string;
  readonly note?: string;
  /** The articles that matter for AI. */
  readonly articles?: readonly { readonly article: string; readonly short: string }[];
}

/** The day up to which the facts were followed. */
export const asOf: string = data.asOf;

/** Revised FADP, FDPIC statement, FINMA guidance and circulars, insurance supervision law, Council of Europe convention. */
export const swissSources: readonly SwissSource[] = data.items as readonly SwissSource[];
