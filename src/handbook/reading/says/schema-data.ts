import type { CollectionName } from '../../../../schemas/fields.ts';

/** A value as it is told: what it is, and its text. */
export interface Value {
  kind: 'empty' | 'emptyList' | 'list' | 'group' | 'blank' | 'text' | 'value' | 'number';
  text?: string;
}

/** What a field is for: in English, and by the path at which other languages have it. */
export interface FieldText {
  way: string | undefined;
  english: string;
}

/** What a number may be. */
export interface Range {
  isWhole: boolean;
  least?: number | undefined;
  most?: number | undefined;
}

/** How a list or a group of fields is written: those that it needs, with what each may be, and the others. */
export interface Group {
  kind: 'items' | 'fields';
  needed: readonly string[];
  others: readonly string[];
  mayBeEmpty: boolean;
}

export type Written = Group | 'plainList';

/** What a field takes. */
export type Expectation =
  | { kind: 'values'; values: readonly string[] }
  | { kind: 'range'; range: Range }
  | { kind: 'written'; written: Written }
  | { kind: 'description'; of: FieldText }
  | { kind: 'other'; text: string }
  | 'id'
  | 'date'
  | 'url'
  | 'item'
  | 'someText'
  | 'string'
  | 'wholeNumber'
  | 'anyNumber'
  | 'boolean'
  | 'array'
  | 'object';

/** What a field is for, and what may be written. */
export interface Needed {
  description: FieldText | undefined;
  values?: readonly string[];
  written?: Written;
}

/** What to do about a value: a text of the book, and the values in it. */
export interface Remedy {
  text:
    | 'correct'
    | 'dates'
    | 'wholeDate'
    | 'dateForm'
    | 'fieldsBelow'
    | 'quoteNumber'
    | 'quote'
    | 'withoutQuotes'
    | 'write'
    | 'writeIfMeant'
    | 'oneOfThese'
    | 'hyphenFirst'
    | 'itemsBelow'
    | 'items'
    | 'emptyListOrNone'
    | 'eachOnLine'
    | 'asList'
    | 'fillIn'
    | 'withoutInner'
    | 'withoutBrackets'
    | 'keepOne'
    | 'contradicts'
    | 'spelling'
    | 'spellingOrRemove'
    | 'writeUnder'
    | 'writeRange'
    | 'writeRangeAlone';
  values: readonly string[];
  range?: Range;
}

/** The thing whose data is wrong: an entry of a collection, or what it is in English. */
export type What = { collection: CollectionName } | { english: string };
