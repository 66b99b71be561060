import { comparisonJson } from './json.ts';
import { comparisonMarkdown } from './markdown.ts';
import { comparisonText } from './text.ts';

/** What changed, in each format. */
export const comparisonFormats = {
  text: comparisonText,
  markdown: comparisonMarkdown,
  json: comparisonJson,
} as const;
