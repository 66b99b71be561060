import type { languages, locales } from '../../../schemas/handbook.ts';
import * as de from './de/index.ts';
import * as en from './en/index.ts';
import * as es from './es/index.ts';
import * as fr from './fr/index.ts';
import * as it from './it/index.ts';
import { mapTexts, swissText } from './swiss-german.ts';

/**
 * What the catalogues say in words: short titles of the standards, headings of the EU AI Act, and texts of
 * this project. A language that lacks one does not compile. `README.md` beside this says where titles are from.
 */
export type StandardsTexts = typeof en;

export type StandardsLanguage = (typeof locales)[number];

const byLanguage: Readonly<Record<(typeof languages)[number], StandardsTexts>> = {
  en,
  de,
  fr,
  es,
  it,
};

let swiss: StandardsTexts | undefined;

/** What the catalogues say in a language. */
export function textsIn(language: StandardsLanguage): StandardsTexts {
  if (language !== 'de-CH') return byLanguage[language];
  swiss ??= mapTexts(de, swissText) as StandardsTexts;
  return swiss;
}
