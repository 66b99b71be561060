import { z } from 'zod';
import { undecided, unknown } from '../../../schemas/fields.ts';
import { hiddenSign } from '../../../schemas/signs.ts';
import { referenceTargets, unwrap } from '../../../schemas/walk.ts';
import { valueMeant, valueNamed } from '../../handbook/reading/schema/meant.ts';
import { truthOf } from '../../handbook/reading/truth.ts';
import { either } from '../../issues/words.ts';
import type { SourceCell } from '../sources/source.ts';
import type { Target } from '../fields.ts';
import { daysOf, type SlashOrder } from './days.ts';
import { listOf } from './lists.ts';
import type { ResolveReference } from './references.ts';
import { otherValueNames } from './value-names.ts';

/** What a cell becomes in a field. */
export type Converted =
  /** Nothing is said. */
  | { kind: 'empty' }
  /** `guessed` is what no rule of the field says, only what words usually mean. */
  | { kind: 'value'; value: unknown; guessed?: boolean }
  /**
   * `apart` is text that is no value of the field, and yet worth keeping; `doubtful` is a value that may be
   * two things.
   */
  | { kind: 'wrong'; expected: string; apart?: boolean; doubtful?: boolean };

/** What is known about a column beside its cells. */
export interface ColumnContext {
  from1904: boolean;
  order: SlashOrder | undefined;
  resolve: ResolveReference;
}

/** What people write where they have nothing to say. */
const nothing =
  /^(?:[-–—.?/]+|n\/?a\.?|n\.a\.|k\.?\s?a\.?|s\.?o\.?|tbd|t\.b\.d\.|tbc|null|nil|nan|none|not applicable|not available|keine angabe|nicht anwendbar|non applicable|no aplica|non applicabile|n\.v\.t\.)$/i;

/** What people write for a fact that they do not know. */
const notKnown =
  /^(?:unknown|unbekannt|inconnue?|desconocid[oa]|sconosciut[oa]|onbekend|not known|not stated|unspecified)$/i;

/** What a cell becomes in the field of its column. */
export function converted(
  cell: SourceCell,
  { name, schema }: Target,
  column: ColumnContext,
): Converted {
  if (cell.failed !== undefined)
    return {
      kind: 'wrong',
      expected: `a value; the cell has ${cell.failed}, because a formula of the spreadsheet failed`,
    };
  return byType(cell, name, unwrap(schema), column);
}

function byType(
  cell: SourceCell,
  name: string,
  type: z.core.$ZodType,
  column: ColumnContext,
): Converted {
  const { text } = cell;
  if (type instanceof z.ZodUnion) return inUnion(cell, name, type, column);
  if (type instanceof z.ZodEnum) return ofEnum(text, name, type.options.map(String));
  if (type instanceof z.ZodBoolean) return truth(cell);
  if (type instanceof z.ZodArray) return list(cell, name, unwrap(type.element), column);
  const to = referenceTargets(type);
  if (nothing.test(text)) return { kind: 'empty' };
  if (type instanceof z.ZodISODate) return day(cell, column);
  if (type instanceof z.ZodNumber) return number(cell);
  if (to) return column.resolve(text, to);
  if (type instanceof z.ZodString || type instanceof z.ZodURL)
    return { kind: 'value', value: plainText(text) };
  return {
    kind: 'wrong',
    expected: 'a value that a cell can have; write this field by hand',
    apart: true,
  };
}

function inUnion(
  cell: SourceCell,
  name: string,
  type: z.ZodUnion,
  column: ColumnContext,
): Converted {
  const options = type.options.map((option) => unwrap(option));
  const fixed = options.flatMap((option) =>
    option instanceof z.ZodLiteral ? [...option.values].map(String) : [],
  );
  const meant = valueNamed(cell.text, fixed);
  if (meant !== undefined) return { kind: 'value', value: meant };
  if (fixed.includes(unknown) && notKnown.test(cell.text)) return { kind: 'value', value: unknown };
  if (fixed.includes(undecided) && notKnown.test(cell.text))
    return { kind: 'value', value: undecided };
  // A text or a list of them: the list says more.
  const best =
    options.find((option) => option instanceof z.ZodArray) ??
    options.find((option) => !(option instanceof z.ZodLiteral));
  return best ? byType(cell, name, best, column) : ofEnum(cell.text, name, fixed);
}

function ofEnum(text: string, name: string, values: readonly string[]): Converted {
  const named = valueNamed(text, values);
  if (named !== undefined) return { kind: 'value', value: named };
  if (values.includes(unknown) && notKnown.test(text)) return { kind: 'value', value: unknown };
  const usual = otherValueNames(name, text);
  if (usual !== undefined) return { kind: 'value', value: usual, guessed: true };
  if (nothing.test(text)) return { kind: 'empty' };
  const near = isJudgement(name) ? undefined : valueMeant(text, values);
  if (near !== undefined) return { kind: 'value', value: near, guessed: true };
  return { kind: 'wrong', expected: either(values.map((value) => `\`${value}\``)), apart: true };
}

/** Nobody's decision follows from a word that is only near it. */
const judgements = new Set([
  'aiAct.risk',
  'aiAct.roles',
  'isoRoles',
  'impact',
  'applicable',
  'grade',
  'result',
  'treatment',
  'aiAct.inScope',
]);
export const isJudgement = (name: string): boolean => judgements.has(name);

function truth({ text, truth: isTrue, number: digit }: SourceCell): Converted {
  const value =
    isTrue ??
    truthOf(text) ??
    (digit === 1 || text === '1' || text === '✓' || text === '✔'
      ? true
      : digit === 0 || text === '0'
        ? false
        : truthAtStart(text));
  if (value !== undefined) return { kind: 'value', value };
  if (nothing.test(text) || notKnown.test(text)) return { kind: 'empty' };
  return { kind: 'wrong', expected: '`true` or `false`', apart: true };
}

/** `Yes, since May`: the rest is dropped by no field, so only a word alone or before a sign counts. */
const truthAtStart = (text: string): boolean | undefined => {
  const [, word] = /^([\p{L}]+)\.?$/u.exec(text.trim()) ?? [];
  return word === undefined ? undefined : truthOf(word === 'nee' || word === 'Nee' ? 'no' : word);
};

function day(cell: SourceCell, { from1904, order }: ColumnContext): Converted {
  if (notKnown.test(cell.text)) return { kind: 'empty' };
  const [first, second] = daysOf(cell, from1904, order);
  if (first === undefined) return { kind: 'wrong', expected: 'a date, best as YYYY-MM-DD' };
  if (second !== undefined)
    return {
      kind: 'wrong',
      doubtful: true,
      expected: `a date that is not two dates, ${first} or ${second}; say in the mapping which of day and month comes first: \`dates: day-first\` or \`dates: month-first\``,
    };
  return { kind: 'value', value: first };
}

function number({ text, number: read }: SourceCell): Converted {
  // `4 – likely`, `4 (high)`, `3,0`
  const [, digits] = /^(-?\d+(?:[.,]\d+)?)\s*(?:$|[-–—:.(=]\s*\D)/.exec(text) ?? [];
  const value = read ?? (digits === undefined ? undefined : Number(digits.replace(',', '.')));
  if (value === undefined || Number.isNaN(value))
    return {
      kind: 'wrong',
      expected: 'a number; say under `values` of the mapping which number each word is',
    };
  return { kind: 'value', value };
}

function list(
  { text, data, at }: SourceCell,
  name: string,
  element: z.core.$ZodType,
  column: ColumnContext,
): Converted {
  if (element instanceof z.ZodObject)
    return Array.isArray(data)
      ? { kind: 'value', value: data }
      : nothing.test(text)
        ? { kind: 'empty' }
        : {
            kind: 'wrong',
            expected: 'a list of groups of fields, as JSON; or write it by hand',
            apart: true,
          };
  const isText = element instanceof z.ZodString && !referenceTargets(element);
  const items = Array.isArray(data) ? data.map(String) : listOf(text, !isText);
  if (items.every((item) => nothing.test(item))) return { kind: 'empty' };
  const results = items.map((item) => byType({ at, text: item }, name, element, column));
  const wrong = results.find(({ kind }) => kind === 'wrong');
  if (wrong) return wrong;
  const values = results.flatMap((result) => (result.kind === 'value' ? [result.value] : []));
  return {
    kind: 'value',
    value: [...new Set(values)],
    guessed: results.some((result) => result.kind === 'value' && result.guessed === true),
  };
}

/** Text without the signs that nobody sees and that no text of a handbook may hold. */
export const plainText = (text: string): string => {
  const shown = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007]/g, ' ')
    .replace(/[\u2028\u2029\v\f]/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\u200b\u2060\ufeff\u00ad\p{Bidi_Control}]/gu, '')
    .toWellFormed()
    .trim();
  return hiddenSign(shown) === undefined ? shown : '';
};
