import { textsIn, type StandardsLanguage } from './languages/index.ts';

const words =
  /\(EU\)|;|\b(?:as (?:replaced|amended) by Reg\.|as amended; see each duty|of Reg\.|second paragraph|(?:Regulation|Directives|Directive|Annexes|Annex|Section|points|point|and)\b)/g;

/** Where something is in a law, as a language cites it: `Art. 11 und Anhang IV`, `art. 4 bis`. */
export function citedIn(language: StandardsLanguage, place: string): string {
  if (language === 'en') return place;
  const inLanguage: Readonly<Record<string, string>> = textsIn(language).aiAct.words;
  const cited = place.replace(words, (word) => inLanguage[word] ?? word);
  return latin.has(language) ? withInsertedIn(cited) : cited;
}

/** French, Italian and Spanish count what an amendment inserts in Latin: Art. 4a is art. 4 bis there. */
const latin: ReadonlySet<StandardsLanguage> = new Set(['fr', 'it', 'es']);
const counts = ['bis', 'ter', 'quater', 'quinquies'];
const inserted = /(?<=[ (–-])(?<of>\d{1,3}|(?<=\()[a-z])(?<letter>[a-d])(?![a-z\d])/g;

const withInsertedIn = (place: string): string =>
  place.replace(
    inserted,
    (_, of: string, letter: string) => `${of}\u00a0${counts[letter.charCodeAt(0) - 97] ?? letter}`,
  );
