import data from './data/swiss.json' with { type: 'json' };

/** A Swiss source of requirements on AI. Dates are `YYYY-MM-DD`. */
export interface SwissSource {
  readonly id: string;
  readonly title: string;
  readonly titleDe?: string;
  /** Number in the Classified Compilation, e.g. `SR 235.1`. */
  readonly reference?: string;
  readonly url?: string;
  readonly kind: 'law' | 'guidance' | 'circular' | 'treaty';
  readonly adopted?: string;
  readonly published?: string;
  readonly inForce?: string;
  readonly signed?: string;
  readonly addressees?: string;
  /** In the project's own words. */
  readonly summary: string;
  readonly note?: string;
  /** The articles that matter for AI. */
  readonly articles?: readonly { readonly article: string; readonly short: string }[];
  readonly topics?: readonly string[];
  readonly risks?: readonly string[];
}

/** The day up to which the facts were followed. */
export const asOf: string = data.asOf;

/** Revised FADP, FDPIC statement, FINMA Guidance 08/2024 and Circular 2023/1, Council of Europe convention. */
export const swissSources: readonly SwissSource[] = data.items as readonly SwissSource[];

/** The source with this id (`revFADP`, `FINMA-08/2024`), or `undefined`. */
export function swissSourceById(id: string): SwissSource | undefined {
  return swissSources.find((source) => source.id === id);
}
