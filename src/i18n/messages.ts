import type { languages, locales } from '../../schemas/handbook.ts';
import * as de from './de/index.ts';
import * as en from './en/index.ts';
import * as es from './es/index.ts';
import * as fr from './fr/index.ts';
import * as it from './it/index.ts';
import { inSwissGerman } from './swiss-german.ts';

export { formatNumber } from './number.ts';

/** Everything that the interface says. A language in which something is missing does not compile. */
export type Messages = typeof en;

/** Id of a section that an entry's page has of its own. */
export type EntrySection = keyof Messages['entry']['sections'];

export type Language = (typeof locales)[number];

/** A language that has texts of its own. */
export type TextLanguage = (typeof languages)[number];

/** The language of the texts that a language is made of. */
export const textLanguageOf = (language: Language): TextLanguage =>
  language === 'de-CH' ? 'de' : language;

/** See CONTRIBUTING for how to add a language. */
const byLanguage: Readonly<Record<TextLanguage, Messages>> = { en, de, fr, es, it };

/** What the interface says in a language. */
export const messagesFor = (language: Language): Messages =>
  language === 'de-CH' ? inSwissGerman(de) : byLanguage[language];
