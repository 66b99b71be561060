import { collections } from '../../../../schemas/index.ts';
import type { Sentences } from '../../../issues/issue.ts';
import { fieldName } from '../../../issues/field-name.ts';
import type { Path } from '../../../issues/place.ts';
import { sayer } from '../../../issues/say.ts';
import { either, listed, withArticle } from '../../../issues/words.ts';
import { conflictSays } from './conflict.ts';
import { ismsSays } from './isms.ts';
import { idSays } from './ids.ts';
import { schemaTexts, type SchemaTexts } from './schema-book.ts';
import type {
  Expectation,
  FieldText,
  Group,
  Needed,
  Range,
  Remedy,
  Value,
  What,
  Written,
} from './schema-data.ts';

/** What a language says of fields: its texts, and how it names what is in them. */
export interface SchemaBook {
  texts: SchemaTexts;
  fieldName: (path: Path) => string;
  /** The same within a sentence. */
  either: (items: readonly string[]) => string;
  listed: (items: readonly string[]) => string;
  description: (of: FieldText) => string;
  /** A sentence, or the part of one, that the schemas have in English. */
  phrase: (english: string) => string;
  /** What may be written for a field, in which the schemas name kinds of entries in English. */
  shape: (english: string) => string;
  what: (what: What) => string;
  capital: (what: What) => string;
}

/** What is said of fields, in the words of a book. */
export function schemaSaysIn(book: SchemaBook) {
  const fill = (text: keyof SchemaTexts, ...values: readonly string[]): string =>
    book.texts[text].replace(/\{(\d)\}/g, (place, index: string) => values[Number(index)] ?? place);
  const codes = (values: readonly string[]) => values.map((value) => `\`${value}\``);
  const shapes = (values: readonly string[]) => codes(values.map(book.shape)).join(', ');

  const valueWords = ({ kind, text = '' }: Value): string => fill(kind, text);

  const rangeWords = ({ isWhole, least, most }: Range): string => {
    const kind = fill(isWhole ? 'wholeNumber' : 'anyNumber');
    if (least !== undefined && most !== undefined)
      return fill('fromTo', kind, String(least), String(most));
    return least === undefined ? kind : fill('atLeast', kind, String(least));
  };

  const groupWords = ({ needed, others, mayBeEmpty }: Group): string => {
    const rest = codes(others).join(', ');
    if (needed.length === 0) return mayBeEmpty ? fill('mayBeLeftOut', rest) : rest;
    return others.length > 0 ? fill('andIfNeeded', shapes(needed), rest) : shapes(needed);
  };

  const writtenWords = (written: Written): string =>
    written === 'plainList'
      ? fill('plainList')
      : fill(written.kind === 'items' ? 'listOfGroups' : 'groupOf', groupWords(written));

  const expected = (expectation: Expectation | undefined): string | undefined => {
    if (expectation === undefined) return undefined;
    if (typeof expectation === 'string') return fill(expectation);
    switch (expectation.kind) {
      case 'values':
        return expectation.values
          .map((value) => (value === '' ? fill('nothing') : `\`${value}\``))
          .join(', ');
      case 'range':
        return rangeWords(expectation.range);
      case 'written':
        return writtenWords(expectation.written);
      case 'description':
        return book.description(expectation.of);
      case 'other':
        return expectation.text;
    }
  };

  const neededWords = ({ description, values, written }: Needed): string | undefined =>
    [
      description && book.description(description),
      values
        ? fill('oneOf', codes(values).join(', '))
        : written && fill('itIs', writtenWords(written)),
    ]
      .filter((each) => each !== undefined)
      .join(' ') || undefined;

  const remedyWords = ({ text, values, range }: Remedy): string => {
    if (range) return fill(text, rangeWords(range));
    if (text === 'dates') return fill(text, codes(values).join(book.texts.or));
    return fill(text, ...values.map(book.shape));
  };

  return {
    formerField: (path: Path, now: string): Sentences => ({
      found: fill('former', book.fieldName(path)),
      fix: book.phrase(now),
    }),
    unknownField: (
      path: Path,
      what: What,
      known: readonly string[],
      remedy: Remedy,
    ): Sentences => ({
      found:
        path.at(-1) === ''
          ? fill('namelessField')
          : path.length > 1
            ? fill('noFieldThere', book.fieldName(path))
            : fill('noField', book.capital(what), book.fieldName(path)),
      expected: known.length > 0 ? known.join(', ') : undefined,
      fix: remedyWords(remedy),
    }),
    notFields: (isYaml: boolean, value: Value, what: What): Sentences => ({
      found: fill(isYaml ? 'fileIs' : 'frontMatterIs', valueWords(value)),
      expected: fill('fieldLines'),
      fix: fill(isYaml ? 'writeFields' : 'writeFieldsBetween', book.what(what)),
    }),
    missing: (
      path: Path,
      because: string | undefined,
      needed: Needed,
      shape: string,
      asked: readonly { values: readonly string[]; shapes: readonly string[] }[],
    ): Sentences => ({
      found: fill(
        'isMissing',
        book.fieldName(path),
        because === undefined ? '' : fill('although', book.phrase(because)),
      ),
      expected: neededWords(needed),
      fix:
        fill('add', book.shape(shape)) +
        asked
          .map((each) =>
            fill(
              'alsoAdd',
              book.either(codes(each.values)),
              book.listed(codes(each.shapes.map(book.shape))),
            ),
          )
          .join(''),
    }),
    unfilled: (
      path: Path,
      value: Value,
      because: string | undefined,
      needed: Needed,
      field: string,
    ): Sentences => ({
      found: fill(
        'isBecause',
        book.fieldName(path),
        valueWords(value),
        because === undefined ? '' : fill('although', book.phrase(because)),
      ),
      expected: neededWords(needed),
      fix: fill('fillIn', field),
    }),
    noAddress: (
      path: Path,
      value: Value,
      why: 'linkInText' | 'spacesInAddress' | 'noBeginning',
      address: string,
    ): Sentences => ({
      found: fill('isAndWhy', book.fieldName(path), valueWords(value), fill(why)),
      expected: fill('url'),
      fix: fill('write', address),
    }),
    itself: (
      path: Path,
      message: string,
      value: Value | undefined,
      description: FieldText | undefined,
      remedy: Remedy | { english: string },
    ): Sentences => {
      const [, because] = /^does not belong here, because (.*)$/s.exec(message) ?? [];
      return {
        found:
          because !== undefined
            ? fill('notHere', book.fieldName(path), book.phrase(because))
            : value
              ? fill('ownOfValue', book.fieldName(path), valueWords(value), book.phrase(message))
              : fill('own', book.fieldName(path), book.phrase(message)),
        expected: description && book.description(description),
        fix: 'english' in remedy ? book.phrase(remedy.english) : remedyWords(remedy),
      };
    },
    onlyComment: (
      path: Path,
      comment: string,
      expectation: Expectation | undefined,
      takesText: boolean,
    ): Sentences => ({
      found: fill('isOnlyComment', book.fieldName(path), comment),
      expected: expected(expectation),
      fix: takesText ? fill('quoteComment', String(path.at(-1)), comment) : fill('writeItself'),
    }),
    empty: (
      path: Path,
      expectation: Expectation | undefined,
      field: string,
      isOptional: boolean,
    ): Sentences => ({
      found: fill('is', book.fieldName(path), fill('empty')),
      expected: expected(expectation),
      fix: fill(isOptional ? 'fillInOrRemove' : 'fillIn', field),
    }),
    formerValue: (
      path: Path,
      value: string,
      expectation: Expectation | undefined,
      now: string,
    ): Sentences => ({
      found: fill('formerValue', book.fieldName(path), value),
      expected: expected(expectation),
      fix: book.phrase(now),
    }),
    together: (
      path: Path,
      value: string,
      expectation: Expectation | undefined,
      parts: string,
    ): Sentences => ({
      found: fill('separated', book.fieldName(path), value),
      expected: expected(expectation),
      fix: fill('write', parts),
    }),
    wrong: (
      path: Path,
      value: Value,
      expectation: Expectation | undefined,
      remedy: Remedy,
    ): Sentences => ({
      found: fill('is', book.fieldName(path), valueWords(value)),
      expected: expected(expectation),
      fix: remedyWords(remedy),
    }),
    formula: (name: string, value: string, expectation: Expectation | undefined): Sentences => ({
      found: fill('formulaFailed', name, value),
      expected: expected(expectation),
      fix: fill('correctFormula'),
    }),
  };
}

const whatWords = (what: What): string =>
  'english' in what ? what.english : withArticle(collections[what.collection].singular);

/** The same as it begins a sentence: "A role"; a name between backticks stays as it is. */
const capitalised = (what: string) => what.charAt(0).toUpperCase() + what.slice(1);

/** What is said of fields that are missing, unknown or wrong. */
export const schemaSays = {
  ...conflictSays,
  ...ismsSays,
  ...idSays,
  ...schemaSaysIn({
    texts: schemaTexts,
    ...{ fieldName, either, listed },
    description: ({ english }) => english,
    phrase: (english) => english,
    shape: (english) => english,
    what: whatWords,
    capital: (what) => capitalised(whatWords(what)),
  }),
};

export const saySchema = sayer(schemaSays);
