import { textLanguageOf, type Language, type TextLanguage } from '../../i18n/messages.ts';
import { inSwissGerman } from '../../i18n/swiss-german.ts';
import type { RuleTexts } from './texts.ts';

/** Only the site speaks another language than English, so that no other command loads one. */
const loading: Readonly<Record<Exclude<TextLanguage, 'en'>, () => Promise<{ texts: RuleTexts }>>> =
  {
    de: () => import('./de/index.ts'),
    es: () => import('./es/index.ts'),
    fr: () => import('./fr/index.ts'),
    it: () => import('./it/index.ts'),
  };

/**
 * What the rules say in a language.
 *
 * @returns undefined for English, which the rules have themselves
 */
export async function ruleTextsIn(language: Language): Promise<RuleTexts | undefined> {
  const of = textLanguageOf(language);
  if (of === 'en') return undefined;
  const { texts } = await loading[of]();
  return language === 'de-CH' ? inSwissGerman(texts) : texts;
}
