import { z } from 'zod';
import { fieldsOf, referenceTargets, schemaAt, unwrap } from '../../../../schemas/walk.ts';
import type { Path } from '../../../issues/place.ts';
import { daysMeant } from '../written-date.ts';
import { truthOf } from '../truth.ts';
import { inQuotes } from '../yaml-mending.ts';
import { isDate } from './fields.ts';
import { numberMeant } from './numbers.ts';
import { groupShape, itemsOf, numberRange, shapeOf, valuesOf } from './shape.ts';
import { fieldOf } from './words.ts';

type Schema = z.core.$ZodType;

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
): string {
  const field = fieldOf(path);
  const at = schemaAt(schema, path);
  if (!at) return `Correct \`${field}\`.`;
  if (isDate(schema, path)) return dateRemedy(String(value));
  const fields = fieldsOf(at);
  const items = itemsOf(at);
  if (fields && !isGroup(value))
    return `Write its fields below it, each on a line and indented: \`${groupShape(at) || Object.keys(fields).join(', ')}\`.`;
  if (items && !Array.isArray(value)) return listRemedy(items, value, String(field), written);
  if (Array.isArray(value)) return singleRemedy(at, value, path);
  const inner = unwrap(at);
  const isText = inner instanceof z.ZodString || inner instanceof z.ZodURL;
  if (typeof value === 'number' && isText)
    return `Put it in quotes: \`"${written}"\`. Without quotes, YAML reads a number, and 6.10 becomes 6.1.`;
  if (typeof value === 'boolean' && isText) return `Put it in quotes: \`"${written}"\`.`;
  if (typeof value === 'string') {
    const number = inner instanceof z.ZodNumber ? numberMeant(value) : undefined;
    if (number !== undefined && z.safeParse(at, number).success)
      return value.trim() === String(number)
        ? `Write it without quotes: \`${number}\`.`
        : `Write \`${number}\`.`;
    if (takesTruth(at)) {
      const truth = truthOf(value);
      if (truth !== undefined) return `Write \`${truth}\`.`;
    }
  }
  const address = typeof value === 'string' && isText ? addressMeant(value) : undefined;
  if (address !== undefined) return `Write \`${address}\`.`;
  if (typeof value === 'number' && takesTruth(at) && (value === 0 || value === 1))
    return `Write \`${value === 1}\`.`;
  if (typeof value === 'boolean' && valuesOf(at)?.includes(value ? 'yes' : 'no'))
    return `Put it in quotes: \`"${value ? 'yes' : 'no'}"\`.`;
  const range = numberRange(at);
  if (range !== undefined)
    return `Write ${range}${typeof value === 'string' ? ', without words or signs' : ''}.`;
  return valuesOf(at) ? 'Write one of these values.' : `Correct \`${field}\`.`;
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

function dateRemedy(value: string): string {
  const days = daysMeant(value);
  if (days.length > 0) return `Write ${days.map((day) => `\`${day}\``).join(' or ')}.`;
  return /\d{4}/.test(value)
    ? 'Write a whole date that exists: year, month and day, such as `2027-11-30`.'
    : 'Write the date as year, month and day, such as `2027-11-30`.';
}

/** What to write where a list belongs, and one text stands. */
function listRemedy(items: Schema, value: unknown, field: string, written: string): string {
  if (fieldsOf(items))
    return isGroup(value)
      ? 'Put a hyphen and a space before its first field, and indent the others like it.'
      : `Write each item below it, after a hyphen: \`- ${groupShape(items)}\`.`;
  if (isGroup(value)) return `Write the items of \`${field}\`, each after a hyphen and a space.`;
  const text = typeof value === 'string' ? value.trim() : written;
  if (saysNothing.test(text)) return `Remove the line, or write an empty list: \`${field}: []\`.`;
  const parts = partsOfList(text, isOneWord(items));
  const list = `[${parts.map(item).join(', ')}]`;
  return list.length > 120
    ? 'Write each item on a line of its own, after a hyphen and a space.'
    : `Write it as a list: \`${list}\`.`;
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
function singleRemedy(schema: Schema, value: readonly unknown[], path: Path): string {
  const [only] = value;
  const field = String(fieldOf(path));
  if (value.length === 0) return `Fill in \`${field}\`.`;
  // A list inside a list, as `[[EV-021]]`.
  if (typeof path.at(-1) === 'number')
    return `Write it without the inner brackets: \`${value.map((each) => item(String(each))).join(', ')}\`.`;
  const truth = typeof only === 'string' && takesTruth(schema) ? truthOf(only) : undefined;
  if (truth !== undefined) return `Write it without brackets: \`${field}: ${truth}\`.`;
  return value.length === 1 && typeof only === 'string'
    ? `Write it without brackets: \`${field}: ${/^[A-Za-z][\w .-]*$/.test(only) ? only : inQuotes(only)}\`.`
    : `Keep one of them, without brackets: \`${field}: ${shapeOf(schema)}\`.`;
}
