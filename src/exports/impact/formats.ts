import { impactJson } from './json.ts';
import { impactMarkdown } from './markdown.ts';
import { impactText } from './text.ts';

/** What changes topple, in each format. */
export const impactFormats = {
  text: impactText,
  markdown: impactMarkdown,
  json: impactJson,
} as const;
