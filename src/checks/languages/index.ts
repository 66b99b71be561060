import { textLanguageOf, type Language, type TextLanguage } from '../../i18n/messages.ts';
import { inSwissGerman } from '../../i18n/swiss-german.ts';
import type { Issue } from '../../issues/issue.ts';
import { saidWith, type Sayings } from '../../issues/say.ts';
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

/** The issue in the words of a language; as it is where that language has none for it. */
export function issueIn(language: Language, texts: RuleTexts, issue: Issue): Issue {
  if (!issue.said) return issue;
  const { says } = texts[issue.rule as keyof RuleTexts] as { says?: Sayings };
  const sentences = saidWith(says, issue.said);
  return sentences ? { ...issue, ...sentences, language } : issue;
}
