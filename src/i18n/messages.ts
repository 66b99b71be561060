import type { languages } from '../../schemas/handbook.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { it } from './it/index.ts';

export { formatNumber } from './number.ts';

/** Everything that the interface says; each language holds all of it, or does not compile. */
export type Messages = typeof en;

/** Id of a section that an entry's page has of its own. */
export type EntrySection = keyof Messages['entry']['sections'];

export type Language = (typeof languages)[number];

/** Languages beside English load their own files; see CONTRIBUTING for how to add one. */
const byLanguage: Readonly<Record<Language, Messages>> = { en, de, fr, es, it };

/** What the interface says in a language. */
export const messagesFor = (language: Language): Messages => byLanguage[language];
