import type { StandardsTexts } from './languages/index.ts';

/** One dimension in which the two standards are set side by side, in the project's own words. */
export interface Dimension {
  readonly id: keyof StandardsTexts['crosswalk']['dimensions'];
  readonly title: string;
  readonly iso27001: string;
  readonly iso42001: string;
}

const order = [
  ...(['governs', 'question', 'clauses', 'annexes'] as const),
  ...(['risk', 'artefact', 'certification'] as const),
];

/** ISO/IEC 27001:2022 and ISO/IEC 42001:2023 in seven dimensions, in a language. */
export const dimensionsIn = ({ crosswalk }: StandardsTexts): readonly Dimension[] =>
  order.map((id) => ({ id, ...crosswalk.dimensions[id] }));
