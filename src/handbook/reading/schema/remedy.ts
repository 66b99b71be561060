import { z } from 'zod';
import { fieldsOf, referenceTargets, schemaAt, unwrap } from '../../../../schemas/walk.ts';
import type { Path } from '../../../issues/place.ts';
import { daysMeant } from '../written-date.ts';
import { truthOf } from '../truth.ts';
import { inQuotes } from '../yaml-mending.ts';
import type { Remedy } from '../says/schema-data.ts';
import { isDate } from './fields.ts';
import { numberMeant } from './numbers.ts';
import { groupShape, itemsOf, numberRange, shapeOf, valuesOf } from './shape.ts';
import { fieldOf } from './words.ts';

type Schema = z.core.$ZodType;

const told = (text: Remedy['text'], ...values: readonly string[]): Remedy => ({ text, values });

/**
 * What to do about a value of the wrong kind. If it can be told what was meant, that is what to write,
 * in the form in which YAML takes it.
 *
 * @param written - a number as it stands in the file
 */
export function remedy(
  schema: z.ZodType,
  value: unknown,
  path: Path,
  written = String(value),
): Remedy {
  const field = fieldOf(path);
  const at = schemaAt(schema, path);
  if (!at) return told('correct', String(field));
  if (isDate(schema, path)) return dateRemedy(String(value));
  const fields = fieldsOf(at);
  const items = itemsOf(at);
  if (fields && !isGroup(value))
    return told('fieldsBelow', groupShape(at) || Object.keys(fields).join(', '));
  if (items && !Array.isArray(value)) return listRemedy(items, value, String(field), written);
  if (Array.isArray(value)) return singleRemedy(at, value, path);
  const inner = unwrap(at);
  const isText = inner instanceof z.ZodString || inner instanceof z.ZodURL;
  if (typeof value === 'number' && isText) return told('quoteNumber', written);
  if (typeof value === 'boolean' && isText) return told('quote', written);
  if (typeof value === 'string') {
    const number = inner instanceof z.ZodNumber ? numberMeant(value) : undefined;
    if (number !== undefined && z.safeParse(at, number).success)
      return value.trim() === String(number)
        ? told('withoutQuotes', String(number))
        : told('write', String(number));
    if (takesTruth(at)) {
      const truth = truthOf(value);
      if (truth !== undefined) return told('write', String(truth));
    }
  }
  const address = typeof value === 'string' && isText ? addressMeant(value) : undefined;
  if (address !== undefined) return told('write', address);
  if (typeof value === 'number' && takesTruth(at) && (value === 0 || value === 1))
    return told('write', String(value === 1));
  if (typeof value === 'boolean' && valuesOf(at)?.includes(value ? 'yes' : 'no'))
    return told('quote', value ? 'yes' : 'no');
  const range = numberRange(at);
  if (range)
    return {
      text: typeof value === 'string' ? 'writeRangeAlone' : 'writeRange',
      ...{ values: [], range },
    };
  return valuesOf(at) ? told('oneOfThese') : told('correct', String(field));
}

/** The address that was meant by one with spaces in it, or without its beginning. */
export function addressMeant(written: string): string | undefined {
  const [, inside] = /^(?:<|!?\[[^\]]*\]\()(https?:\/\/[^<>()]+)[>)]$/i.exec(written.trim()) ?? [];
  if (inside !== undefined) return URL.canParse(inside) ? inside : undefined;
  const text = written.trim();
  const whole = /^https?:\/\/\S/i.test(text)
    ? text
    : /^(?:www\.|(?:[a-z0-9-]+\.)+[a-z]{2,}\/)\S/i.test(text)
      ? `https://${text}`
      : undefined;
  const address = whole?.replace(/\s/g, '%20');
  return address !== undefined && address !== text && URL.canParse(address) ? address : undefined;
}

/**
 * What was meant by a text that has not the form of its field, but has in it what the field takes: a
 * Roman numeral, an upper-case letter, parentheses, words before a number.
 */
export function formMeant(schema: z.ZodType, path: Path, written: string): string | undefined {
  const at = schemaAt(schema, path);
  // A field that takes any text has no form.
  if (at && z.safeParse(at, 'text').success) return undefined;
  const tight = (text: string) => text.replace(/[^\p{L}\d]/gu, '').toLowerCase();
  const [ending] = /\d+\s*\(?\s*\p{L}?\s*\)?\s*$/u.exec(written) ?? [];
  const number = numberMeant(written);
  return [
    number === undefined ? undefined : String(number),
    tight(written),
    ending && tight(ending),
  ]
    .filter((each) => each !== undefined && each !== '' && each.length < 5)
    .find((each) => at && z.safeParse(at, each).success);
}

const isGroup = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function takesTruth(schema: Schema): boolean {
  const inner = unwrap(schema);
  return inner instanceof z.ZodUnion
    ? inner.options.some(takesTruth)
    : inner instanceof z.ZodBoolean;
}

function dateRemedy(value: string): Remedy {
  const days = daysMeant(value);
  if (days.length > 0) return told('dates', ...days);
  return told(/\d{4}/.test(value) ? 'wholeDate' : 'dateForm');
}

/** What to write where a list belongs, and one text stands. */
function listRemedy(items: Schema, value: unknown, field: string, written: string): Remedy {
  if (fieldsOf(items))
    return isGroup(value) ? told('hyphenFirst') : told('itemsBelow', groupShape(items));
  if (isGroup(value)) return told('items', field);
  const text = typeof value === 'string' ? value.trim() : written;
  if (saysNothing.test(text)) return told('emptyListOrNone', field);
  const parts = partsOfList(text, isOneWord(items));
  const list = `[${parts.map(item).join(', ')}]`;
  return list.length > 120 ? told('eachOnLine') : told('asList', list);
}

/** Whether an item is an id or one of some words, and so contains no space. */
const isOneWord = (schema: Schema) =>
  referenceTargets(schema) !== undefined || valuesOf(schema) !== undefined;

/** What is written where there is nothing to say. */
const saysNothing =
  /^(?:none|nothing|n\/?a|n\.a\.|keine?|nichts|entfällt|aucune?|néant|nessun[oa]?|ningun[oa]|ninguno|[-–—]+)$/i;

/** The items of what was written as one text, also in brackets of another kind or with numbers before them. */
export function partsOfList(written: string, areWords: boolean): string[] {
  const [, inside] = /^[([{](.*)[)\]}]$/s.exec(written) ?? [];
  const text = (inside ?? written).replace(/(^|\s)\d{1,2}[.)]\s+(?=\S)/g, areWords ? '$1' : '$1- ');
  const bulleted = /^[-*•·–]\s*\S/.test(text) ? text.split(/(?:^|\s+)[-*•·–]\s*(?=\S)/) : undefined;
  const parts =
    bulleted ??
    (areWords
      ? text.split(/[\s,;/|]+|\s+(?:and|und|et|y|e)\s+/u)
      : text.includes(';')
        ? text.split(';')
        : [text]);
  return parts
    .map((part) => part.trim().replace(/^[“”„«»"'‘’\s]+|[“”„«»"'‘’\s]+$/g, ''))
    .filter(Boolean);
}

/** An item as YAML takes it inside brackets. */
const item = (text: string): string =>
  /^[A-Za-z][^,[\]{}#:]*$/.test(text) && !/^(?:true|false|null|yes|no)$/i.test(text)
    ? text
    : inQuotes(text);

/** What to write where one value belongs, and a list stands. */
function singleRemedy(schema: Schema, value: readonly unknown[], path: Path): Remedy {
  const [only] = value;
  const field = String(fieldOf(path));
  if (value.length === 0) return told('fillIn', field);
  // A list inside a list, as `[[EV-021]]`.
  if (typeof path.at(-1) === 'number')
    return told('withoutInner', value.map((each) => item(String(each))).join(', '));
  const truth = typeof only === 'string' && takesTruth(schema) ? truthOf(only) : undefined;
  if (truth !== undefined) return told('withoutBrackets', `${field}: ${truth}`);
  return value.length === 1 && typeof only === 'string'
    ? told(
        'withoutBrackets',
        `${field}: ${/^[A-Za-z][\w .-]*$/.test(only) ? only : inQuotes(only)}`,
      )
    : told('keepOne', `${field}: ${shapeOf(schema)}`);
}
