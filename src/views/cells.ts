import { z } from 'zod';
import { describe, fieldsOf, referenceTargets, schemaAt, unwrap } from '../../schemas/walk.ts';
import { reviewState, type ReviewState } from '../handbook/derived/review-state.ts';
import { attachmentPath } from '../handbook/sitemap.ts';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { fieldHelp, fieldLabel, word } from '../i18n/terms.ts';
import { relativeDay } from './dates.ts';
import { linkTo, type EntryLink } from './links.ts';

/** What a page shows of a value. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'date'; date: string; relative: string; review: ReviewState | undefined }
  | { kind: 'link'; link: EntryLink }
  | { kind: 'address'; href: string; text: string }
  | { kind: 'word'; value: string; text: string }
  | { kind: 'list'; items: Cell[] }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'table'; columns: Column[]; rows: Cell[][] }
  | { kind: 'none' };

/** A field with its value. */
export interface Fact {
  field: string;
  label: string;
  /** What the field means, for whoever asks. */
  help: string | undefined;
  cell: Cell;
}

export interface Column {
  field: string;
  label: string;
}

/** Whether a cell holds sentences, which need a wide column. */
export const isLong = (cell: Cell): boolean =>
  (cell.kind === 'text' && cell.text.length > 60) ||
  (cell.kind === 'list' && cell.items.some(isLong)) ||
  cell.kind === 'facts';

/** Fields that say by when something is done again: the only dates that can be overdue. */
const dueFields = new Set(['nextReview', 'validUntil']);

/** Turns a value into what a page shows of it, by what its schema says. */
export function cellOf(
  handbook: Handbook,
  schema: z.core.$ZodType,
  value: unknown,
  field = '',
): Cell {
  if (value === undefined || value === null || value === '') return { kind: 'none' };
  const inner = unwrap(schema);
  if (typeof value === 'string' && referenceTargets(schema))
    return { kind: 'link', link: linkTo(handbook, value) };
  if (inner instanceof z.ZodUnion) {
    const option = inner.options.find((candidate) => z.safeParse(candidate, value).success);
    return option ? cellOf(handbook, option, value, field) : textCell(value);
  }
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return listCell(handbook, inner.element, value);
  if (inner instanceof z.ZodRecord)
    return recordCell(handbook, inner.valueType, value as Record<string, unknown>);
  if (inner instanceof z.ZodObject)
    return { kind: 'facts', facts: factsOf(handbook, schema, value as Record<string, unknown>) };
  if (inner instanceof z.ZodISODate) return dateCell(handbook, String(value), field);
  if (inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral)
    return {
      kind: 'word',
      value: String(value),
      text: word(handbook.config.language, String(value)),
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
  return Object.entries(fieldsOf(schema) ?? {})
    .filter(([field]) => !omit.includes(field))
    .map(([field, fieldSchema]) => ({
      field,
      label: labelOf(handbook, fieldSchema, field),
      help: helpOf(handbook, fieldSchema),
      cell: cellOf(handbook, fieldSchema, data[field], field),
    }));
}

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

/** What a field is called, in the language of the handbook. */
export function labelOf({ config }: Handbook, schema: z.core.$ZodType, field: string): string {
  const { title } = describe(schema);
  return title ? fieldLabel(config.language, title) : word(config.language, field);
}

/** A date, how far it is from the as-of date, and whether something is due then. */
export const dateCell = (handbook: Handbook, date: string, field = ''): Cell => ({
  kind: 'date',
  date,
  relative: relativeDay(handbook, date),
  review: dueFields.has(field) ? reviewState(handbook, date) : undefined,
});

function listCell(handbook: Handbook, element: z.core.$ZodType, values: unknown[]): Cell {
  if (values.length === 0) return { kind: 'none' };
  const fields = fieldsOf(element);
  if (!fields)
    return { kind: 'list', items: values.map((value) => cellOf(handbook, element, value)) };
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
  const { description } = describe(schema);
  // A tooltip is text alone, in which backticks would stand as they are.
  return description && fieldHelp(config.language, description).replaceAll('`', '');
}

function textCell(value: unknown): Cell {
  const text = String(value);
  if (/^https?:\/\//i.test(text)) return { kind: 'address', href: text, text };
  if (text.startsWith('files/')) return { kind: 'address', href: attachmentPath(text), text };
  return { kind: 'text', text };
}
