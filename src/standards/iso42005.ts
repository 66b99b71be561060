import data from './data/iso42005.json' with { type: 'json' };
import type { Titled } from './iso42001.ts';
import type { StandardsTexts } from './languages/index.ts';

/** Something that a documented impact assessment contains (clause 6). */
export interface AssessmentElement extends Titled {
  readonly key: string;
  /** What belongs there, in the project's own words. */
  readonly hint: string;
}

/**
 * The elements of the documented assessment (ISO/IEC 42005, clause 6), in a language. The sub-numbers of
 * 6.5 to 6.9 follow public crosswalks made against the draft, and may differ in the published edition.
 */
export function assessmentElementsIn({ iso42005 }: StandardsTexts): readonly AssessmentElement[] {
  const texts: Readonly<Record<string, { title: string; hint: string }>> = iso42005;
  return data.elements.map(({ id, key }) => ({
    ...{ id, key },
    ...(texts[key] ?? { title: key, hint: '' }),
  }));
}
