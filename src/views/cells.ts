import { z } from 'zod';
import { fieldPath } from '../../schemas/field-paths.ts';
import { fieldsOf, referenceTargets, schemaAt, unwrap } from '../../schemas/walk.ts';
import { reviewState } from '../handbook/state/review-state.ts';
import { attachmentPath } from '../addresses/sitemap.ts';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { memo } from '../memo.ts';
import { fieldHelp, fieldLabel, word, wordOfField } from '../i18n/terms.ts';
import { relativeDay } from './dates.ts';
import { linkTo } from './links.ts';
import type { Cell, DayCell, Fact } from './table/cell.ts';

/** Whether a cell holds sentences, which need a wide column. */
export const isLong = (cell: Cell): boolean =>
  (cell.kind === 'text' && cell.text.length > 60) ||
  (cell.kind === 'list' && cell.items.some(isLong)) ||
  cell.kind === 'facts';

/** Turns a value into what a page shows of it, by what its schema says. */
export function cellOf(
  handbook: Handbook,
  schema: z.core.$ZodType,
  value: unknown,
  field = '',
  /** Of the list that it is an item of. */
  above?: string,
): Cell {
  if (value === undefined || value === null || value === '') return { kind: 'none' };
  const inner = unwrap(schema);
  if (typeof value === 'string' && referenceTargets(schema))
    return { kind: 'link', link: linkTo(handbook, value) };
  if (inner instanceof z.ZodUnion) {
    const option = inner.options.find((candidate) => z.safeParse(candidate, value).success);
    return option
      ? cellOf(handbook, option, value, field, fieldPath(schema) ?? above)
      : textCell(value);
  }
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return listCell(handbook, inner.element, value, fieldPath(schema) ?? above);
  if (inner instanceof z.ZodRecord)
    return recordCell(handbook, inner.valueType, value as Record<string, unknown>);
  if (inner instanceof z.ZodObject)
    return { kind: 'facts', facts: factsOf(handbook, schema, value as Record<string, unknown>) };
  if (inner instanceof z.ZodISODate) return dateCell(handbook, String(value), field);
  if (inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral)
    return {
      kind: 'word',
      value: String(value),
      text: wordOfField(handbook.config.language, fieldPath(schema) ?? above, String(value)),
    };
  if (typeof value === 'boolean') {
    const { common } = messagesFor(handbook.config.language);
    return { kind: 'word', value: String(value), text: value ? common.yes : common.no };
  }
  if (typeof value === 'number') return { kind: 'number', value };
  return textCell(value);
}

/** The fields of an object with their values, in the order of the schema; empty ones among them. */
export function factsOf(
  handbook: Handbook,
  schema: z.core.$ZodType,
  data: Record<string, unknown>,
  omit: readonly string[] = [],
): Fact[] {
  return fieldsIn(handbook)(schema)
    .filter(({ field }) => !omit.includes(field))
    .map(({ field, label, help, schema: fieldSchema }) => ({
      field,
      label,
      help,
      cell: cellOf(handbook, fieldSchema, data[field], field),
    }));
}

/** The fields of an object schema, with what is said of them beside every value. */
const fieldsIn = memo((handbook: Handbook) =>
  memo((schema: z.core.$ZodType) =>
    Object.entries(fieldsOf(schema) ?? {}).map(([field, fieldSchema]) => ({
      field,
      label: labelOf(handbook, fieldSchema, field),
      help: helpOf(handbook, fieldSchema),
      schema: fieldSchema,
    })),
  ),
);

/** The cell of one field of an entry, by its path in the schema: `aiAct.risk`. */
export function cellAt(
  handbook: Handbook,
  schema: z.core.$ZodType,
  data: unknown,
  path: string,
): Cell {
  const steps = path.split('.');
  const at = schemaAt(schema, steps);
  const value = steps.reduce<unknown>(
    (inner, step) => (inner as Record<string, unknown> | undefined)?.[step],
    data,
  );
  return at ? cellOf(handbook, at, value, steps.at(-1)) : { kind: 'none' };
}

/** What the field of an entry at a path is called: `aiAct.risk`. */
export function labelAt(handbook: Handbook, schema: z.core.$ZodType, path: string): string {
  const field = path.split('.');
  const at = schemaAt(schema, field);
  return at ? labelOf(handbook, at, field.at(-1) ?? path) : path;
}

/** What a field is called, in the language of the handbook. */
export function labelOf({ config }: Handbook, schema: z.core.$ZodType, field: string): string {
  const path = fieldPath(schema);
  return path ? fieldLabel(config.language, path) : word(config.language, field);
}

/** A date, how far it is from the as-of date, and whether something is due then. */
const dateCell = (handbook: Handbook, date: string, field = ''): DayCell => ({
  kind: 'date',
  date,
  relative: relativeDay(handbook, date),
  review: reviewOf(handbook, date, field),
});

/** What is done again by a day can be overdue; what is valid until a day expires. */
function reviewOf(handbook: Handbook, date: string, field: string): DayCell['review'] {
  if (field !== 'nextReview' && field !== 'validUntil') return undefined;
  const state = reviewState(handbook, date);
  return state === 'overdue' && field === 'validUntil' ? 'expired' : state;
}

function listCell(
  handbook: Handbook,
  element: z.core.$ZodType,
  values: unknown[],
  path: string | undefined,
): Cell {
  if (values.length === 0) return { kind: 'none' };
  const fields = fieldsOf(element);
  if (!fields)
    return {
      kind: 'list',
      items: values.map((value) => cellOf(handbook, element, value, '', path)),
    };
  return {
    kind: 'table',
    columns: Object.entries(fields).map(([field, schema]) => ({
      field,
      label: labelOf(handbook, schema, field),
    })),
    rows: values.map((value) =>
      Object.entries(fields).map(([field, schema]) =>
        cellOf(handbook, schema, (value as Record<string, unknown>)[field], field),
      ),
    ),
  };
}

function recordCell(
  handbook: Handbook,
  valueType: z.core.$ZodType,
  record: Record<string, unknown>,
): Cell {
  const facts = Object.entries(record).map(([field, value]) => ({
    field,
    label: word(handbook.config.language, field),
    help: undefined,
    cell: cellOf(handbook, valueType, value, field),
  }));
  return facts.length > 0 ? { kind: 'facts', facts } : { kind: 'none' };
}

function helpOf({ config }: Handbook, schema: z.core.$ZodType): string | undefined {
  const path = fieldPath(schema);
  // A tooltip is plain text, which would show backticks as they are.
  return path && fieldHelp(config.language, path)?.replaceAll('`', '');
}

function textCell(value: unknown): Cell {
  const text = String(value);
  if (/^https?:\/\//i.test(text)) return { kind: 'address', href: text, text };
  if (text.startsWith('files/')) return { kind: 'address', href: attachmentPath(text), text };
  return { kind: 'text', text };
}
