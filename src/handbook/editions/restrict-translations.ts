import { messagesFor } from '../../i18n/messages.ts';
import { translated, type Translated } from '../lookup/translations.ts';
import type { ReadTranslation } from '../reading/translations.ts';
import type { Entry, Handbook } from '../types.ts';
import type { Edition } from './edition.ts';
import { redactor } from './redact.ts';
import { restrictBody } from './restrict-body.ts';
import { bodyField, restrictedIn } from './restrict-data.ts';
import { secretsOf } from './secrets.ts';

/**
 * The translations that an edition has: of entries that it shows with their text. They lack what the edition lacks,
 * in words of their own language.
 *
 * @param shown - the entries of the edition, with the fields of those that are there in part
 */
export const translationsIn = (
  handbook: Handbook,
  edition: Edition,
  shown: ReadonlyMap<Entry, readonly string[] | undefined>,
): ReadTranslation[] =>
  translated(handbook)
    .filter(({ source }) => isTextShown(edition, source, shown))
    .map((each) => restrictTranslation(handbook, edition, each, new Set(shown.keys())));

function isTextShown(
  edition: Edition,
  source: Entry<'policies'>,
  shown: ReadonlyMap<Entry, readonly string[] | undefined>,
): boolean {
  const isWhole = shown.has(source) && shown.get(source) === undefined;
  const withheld = restrictedIn(edition, source.data);
  return isWhole && !withheld.includes(bodyField) && !withheld.includes('title');
}

function restrictTranslation(
  handbook: Handbook,
  edition: Edition,
  { source, entry, language, version, isBehind }: Translated,
  shown: ReadonlySet<Entry>,
): ReadTranslation {
  const { record, part } = messagesFor(language).editions;
  const redact = redactor(secretsOf(handbook, edition, shown), record);
  const data = { title: redact(entry.title), translationOf: source.id, version };
  const { id, collection, file } = entry;
  const body = entry.body && restrictBody(entry.body, { edition, redact, words: { record, part } });
  return {
    translation: {
      ...{ id, collection, file, body, language, data, isBehind },
      frontMatter: data,
    },
    problems: [],
  };
}
