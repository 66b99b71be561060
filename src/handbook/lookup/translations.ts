import { locales } from '../../../schemas/handbook.ts';
import { memo } from '../../memo.ts';
import type { Entry, Handbook, Language, Translation } from '../types.ts';
import { entryOf } from './entry-of.ts';

/** The translation of an entry, with both sides readable. */
export interface Translated {
  language: Language;
  title: string;
  /** The version of the source that was translated. */
  version: string;
  file: string;
  source: Entry<'policies'>;
  /** The source with the title, the text and the file of the translation: facts come from the source. */
  entry: Entry<'policies'>;
  /** It says by a digest of which approved text it is a translation. */
  isOfText: boolean;
  /** It was made from another version, or another approved text, than the source has now. */
  isBehind: boolean;
}

/** All translations that can be read, of sources that can be read. */
export const translated = memo((handbook: Handbook): readonly Translated[] =>
  handbook.translations.flatMap((translation) => {
    const source = entryOf(handbook, 'policies', translation.id);
    const { data, language, file, body } = translation;
    if (!source || !data) return [];
    const { title, version } = data;
    const entry = { ...source, title, file, body, language };
    const isBehind = translation.isBehind ?? isOfAnother(data, source);
    const isOfText = data.approvedText !== undefined;
    return [{ language, title, version, file, source, entry, isOfText, isBehind }];
  }),
);

/** Two texts may have one version, where somebody approved a text again without raising it. */
const isOfAnother = (
  { version, approvedText }: NonNullable<Translation['data']>,
  { data }: Entry<'policies'>,
): boolean =>
  version !== data.version ||
  (approvedText !== undefined &&
    data.approvedText !== undefined &&
    approvedText.toLowerCase() !== data.approvedText.toLowerCase());

/** The translations of an entry, in the order in which `handbook.yaml` names languages. */
export const translationsOf = (handbook: Handbook, id: string): readonly Translated[] => {
  const order: readonly Language[] = handbook.config.languages ?? locales;
  return (bySource(handbook).get(id) ?? []).toSorted(
    (a, b) => order.indexOf(a.language) - order.indexOf(b.language),
  );
};

const bySource = memo((handbook: Handbook) =>
  Map.groupBy(translated(handbook), ({ source }) => source.id),
);

const inLanguages = memo((_: Handbook) => new Map<Language, Handbook>());

/** The same handbook with its interface in another language: that of a translation. */
export function handbookIn(handbook: Handbook, language: Language): Handbook {
  if (handbook.config.language === language) return handbook;
  const known = inLanguages(handbook).get(language);
  const localized = known ?? { ...handbook, config: { ...handbook.config, language } };
  inLanguages(handbook).set(language, localized);
  return localized;
}
