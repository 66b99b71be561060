import type { SaidWords } from '../../../issues/issue.ts';

/** A mark of Markdown, or of another tool, that stayed text: how it looks, and what is said of it. */
export interface Mark {
  pattern: RegExp;
  /**
   * @param match - what was found, as it was written
   * @param block - the paragraph, with other signs for what is no text
   * @param found - what was found in it
   */
  words: (match: string[], block: string, found: string) => SaidWords | undefined;
  /** One issue is enough for all of a block. */
  once?: boolean;
}

/** Stands for what is no text. */
export const other = '\u0001';

/** What is before a text on its line, in a list or a quotation. */
export const margin = '^[ \\t>]*';

/** Blanks that are none for Markdown, and signs that nobody sees. */
export const unseen = '\\u00a0\\u2000-\\u200f\\u202f\\u2060\\u3000\\ufeff\\u00ad';

/** Where a link leads that was meant as one. */
export const somewhere = '(?:https?://|www\\.|mailto:|files/|\\.{0,2}/|#)';

/** A pattern at the beginning of a line. */
export const line = (pattern: string, flags = 'gmu') => new RegExp(margin + pattern, flags);
