import { documentPath, entryPath } from '../../addresses/sitemap.ts';
import { translationsOf, type Translated } from '../../handbook/lookup/translations.ts';
import type { Handbook, Language } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { numbered, numberOf } from '../links.ts';
import { word } from '../../i18n/terms.ts';
import { breadcrumbsOf, type Crumb } from '../entries/breadcrumbs.ts';

/** A language in which a document can be read. */
export interface Edition {
  language: Language;
  /** As those who speak it call it: "Français". */
  name: string;
  title: string;
  path: string;
}

/** Languages by the names that their speakers give them. */
const names: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  'de-CH': 'Deutsch (Schweiz)',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
};

/**
 * The languages in which an entry can be read, that of the source first.
 *
 * @param language - of the source: that of the handbook
 * @returns an empty list where there is no translation
 */
export function editionsOf(
  handbook: Handbook,
  { id }: { id: string },
  language: Language,
): Edition[] {
  const translations = translationsOf(handbook, id);
  const [first] = translations;
  if (!first) return [];
  const { source } = first;
  return [
    { language, name: names[language], title: source.title, path: entryPath(source) },
    ...translations.map(({ entry, ...each }) => ({
      language: each.language,
      name: names[each.language],
      title: each.title,
      path: documentPath(entry),
    })),
  ];
}

/** The page of a translation, in its language. */
export interface TranslationPage {
  /** With the number, for the browser and the search. */
  title: string;
  number: string | undefined;
  /** What the document is, in words: "politique". */
  kind: string;
  classification: string;
  breadcrumbs: Crumb[];
  /** Which version was translated, and whether it is another than the source has now. */
  notice: { isBehind: boolean; text: string };
}

/** @param handbook - in the language of the translation */
export function translationPage(
  handbook: Handbook,
  { entry, source, version, isBehind }: Translated,
): TranslationPage {
  const { language } = handbook.config;
  const t = messagesFor(language).translations;
  const now = source.data.version;
  return {
    title: numbered(entry),
    number: numberOf(entry),
    kind: word(language, entry.data.kind),
    classification: word(language, entry.data.classification),
    breadcrumbs: [
      ...breadcrumbsOf(handbook, entry),
      { title: numbered(source), path: entryPath(source) },
    ],
    notice: {
      isBehind,
      text: !isBehind
        ? t.of(version)
        : version === now
          ? t.behindText(version)
          : t.behind(version, now),
    },
  };
}
