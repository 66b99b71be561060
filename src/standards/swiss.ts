import data from './data/swiss.json' with { type: 'json' };
import type { StandardsTexts } from './languages/index.ts';

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

type Texts = Pick<SwissSource, 'title' | 'addressees' | 'summary' | 'note'> & {
  readonly articles?: Readonly<Record<string, string>>;
};

/**
 * Revised FADP, FDPIC statement, FINMA guidance and circulars, insurance supervision law, Council of Europe
 * convention, in a language.
 */
export function swissSourcesIn({ swiss }: StandardsTexts): readonly SwissSource[] {
  const texts: Readonly<Record<string, Texts>> = swiss;
  return (
    data.items as unknown as readonly (Omit<SwissSource, 'articles'> & { articles?: string[] })[]
  ).map(({ articles, ...source }) => {
    const { articles: shorts = {}, ...said } = texts[source.id] ?? { title: '', summary: '' };
    return {
      ...source,
      ...said,
      ...(articles && {
        articles: articles.map((article) => ({ article, short: shorts[article] ?? '' })),
      }),
    };
  });
}
