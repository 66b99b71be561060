import type { languages } from '../../../schemas/handbook.ts';
import * as de from './de/index.ts';
import * as en from './en/index.ts';
import * as es from './es/index.ts';
import * as fr from './fr/index.ts';
import * as it from './it/index.ts';

/**
 * What the catalogues say in words: short titles of the standards, headings of the EU AI Act, and texts of
 * this project. A language that lacks one does not compile. `README.md` beside this says where titles are from.
 */
export type StandardsTexts = typeof en;

export type StandardsLanguage = (typeof languages)[number];

const byLanguage: Readonly<Record<StandardsLanguage, StandardsTexts>> = { en, de, fr, es, it };

/** What the catalogues say in a language. */
export const textsIn = (language: StandardsLanguage): StandardsTexts => byLanguage[language];
