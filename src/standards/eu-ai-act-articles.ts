import data from './data/eu-ai-act-articles.json' with { type: 'json' };
import type { Titled } from './iso42001.ts';
import { textsIn, type StandardsLanguage } from './languages/index.ts';

const titlesIn = (language: StandardsLanguage): Readonly<Record<string, string>> =>
  textsIn(language).aiActArticles;

/**
 * The articles of Regulation (EU) 2024/1689: 1 to 113 and the six that Regulation (EU) 2026/1744
 * inserted (4a, 60a, 75a to 75d), in the order of the act. Titles are the headings of the act;
 * the one of 60a is descriptive.
 */
export const articles: readonly Titled[] = data.map((id) => ({
  id,
  title: titlesIn('en')[id] ?? id,
}));

const ids = new Set(data);

/** Every article as a catalogue reference, `ai-act:1` … `ai-act:113`, in the order of the act. */
export const articleRefs: readonly string[] = articles.map((article) => `ai-act:${article.id}`);

/**
 * Whether a reference names an article that exists: `ai-act:26`, `ai-act:4a`, `ai-act:26(11)`,
 * `ai-act:5(1)(ba)`. Paragraphs and points are checked for their form only.
 */
export function isArticle(ref: string): boolean {
  const number = articleNumber(ref);
  return number !== undefined && ids.has(number);
}

/** The title of the article that a reference names, or `undefined` where there is none. */
export function articleTitle(ref: string, language: StandardsLanguage = 'en'): string | undefined {
  const number = articleNumber(ref);
  return number !== undefined && ids.has(number) ? titlesIn(language)[number] : undefined;
}

/** The article number in a reference (`26` in `ai-act:26(11)`), or `undefined` for another form. */
function articleNumber(ref: string): string | undefined {
  return /^ai-act:(\d+[a-z]?)(?:\([0-9a-z]+\))*$/.exec(ref)?.[1];
}
