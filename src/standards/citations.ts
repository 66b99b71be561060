import { textsIn, type StandardsLanguage } from './languages/index.ts';

const words = /\b(?:Regulation|Annexes|Annex|Section|points|point|and)\b/g;

/** Where something stands in a law, as a language cites it: `Art. 11 und Anhang IV`. Numbers stay. */
export function citedIn(language: StandardsLanguage, place: string): string {
  if (language === 'en') return place;
  const inLanguage: Readonly<Record<string, string>> = textsIn(language).aiAct.words;
  return place.replace(words, (word) => inLanguage[word] ?? word);
}
