import { textLanguageOf, type Language, type TextLanguage } from '../../i18n/messages.ts';
import { inSwissGerman } from '../../i18n/swiss-german.ts';
import type { Issue } from '../../issues/issue.ts';
import { noteIn, saidWith, type Sayings } from '../../issues/say.ts';
import type { CommonTexts } from '../common-says.ts';
import type { RuleTexts } from './texts.ts';

/** What a language says: of each rule, and of any. */
export type LanguageTexts = RuleTexts & { readonly common: CommonTexts };

/** Only the site speaks another language than English, so that no other command loads one. */
const loading: Readonly<
  Record<Exclude<TextLanguage, 'en'>, () => Promise<{ texts: RuleTexts; common: CommonTexts }>>
> = {
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
export async function ruleTextsIn(language: Language): Promise<LanguageTexts | undefined> {
  const of = textLanguageOf(language);
  if (of === 'en') return undefined;
  const { texts, common } = await loading[of]();
  const all = { ...texts, common };
  return language === 'de-CH' ? inSwissGerman(all) : all;
}

/** The issue in the words of a language; as it is where that language has none for it. */
export function issueIn(language: Language, texts: LanguageTexts, issue: Issue): Issue {
  const { said } = issue;
  if (!said) return issue;
  const { says } = (said.isCommon ? texts.common : texts[issue.rule as keyof RuleTexts]) as {
    says?: Sayings;
  };
  const sentences = saidWith(says, said);
  if (!sentences) return issue;
  const notes = (said.notes ?? []).map((note) => ` ${noteIn(texts.common.notes, note)}`).join('');
  return { ...issue, ...sentences, found: sentences.found + notes, language };
}
