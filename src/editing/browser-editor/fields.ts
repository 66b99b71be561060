import { z } from 'zod';
import { fieldPath } from '../../../schemas/field-paths.ts';
import type { ReferenceTarget } from '../../../schemas/fields.ts';
import { isCollectionName } from '../../../schemas/index.ts';
import { fieldsOf, referenceTargets, unwrap } from '../../../schemas/walk.ts';
import type { Handbook } from '../../handbook/types.ts';
import { fieldHelp, fieldLabel, wordOfField } from '../../i18n/terms.ts';
import { lookup, refsOfKind } from '../../standards/catalogue.ts';

/** A field as Sveltia CMS takes it: https://sveltiacms.app/en/docs/fields */
export type EditorField = Readonly<Record<string, unknown>> & { name: string };

/** What a form is made for. */
export interface FormContext {
  handbook: Handbook;
  /** Whether an entry writes one text where the schema takes a text or a list: a form takes a list only. */
  isWrittenAsText: (name: string) => boolean;
}

/**
 * The fields of a form, made of a schema. A field whose values a form cannot take (a list or the word
 * `all`, a map of free names) is left out: the editor keeps what the file says of it.
 */
export const formFields = (schema: z.ZodType, context: FormContext): EditorField[] =>
  Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => {
    const widget = widgetOf(field, name, context);
    return widget ? [{ ...described(name, field, context), ...widget }] : [];
  });

/** The names of the fields that no form takes. */
export const fieldsLeftOut = (schema: z.ZodType, context: FormContext): string[] => {
  const shown = new Set(formFields(schema, context).map(({ name }) => name));
  return Object.keys(fieldsOf(schema) ?? {}).filter((name) => !shown.has(name));
};

/** Name, title and meaning, in the language of the handbook. */
function described(name: string, field: z.core.$ZodType, { handbook }: FormContext) {
  const { language } = handbook.config;
  const path = fieldPath(field);
  const hint = path === undefined ? undefined : fieldHelp(language, path);
  return {
    name,
    label: path === undefined ? name : fieldLabel(language, path),
    ...(hint !== undefined && { hint }),
    required: !z.safeParse(field, undefined).success,
  };
}

type Widget = Readonly<Record<string, unknown>>;

function widgetOf(
  field: z.core.$ZodType,
  name: string,
  context: FormContext,
  path = fieldPath(field),
): Widget | undefined {
  const inner = unwrap(field);
  const { language } = context.handbook.config;
  if (inner instanceof z.ZodArray) return listOf(inner, name, context, path);
  if (inner instanceof z.ZodObject) {
    const fields = formFields(inner, context);
    // A part whose other half only the file has would seem to be whole.
    return fieldsLeftOut(inner, context).length > 0
      ? undefined
      : { widget: 'object', collapsed: true, fields };
  }
  if (inner instanceof z.ZodRecord) return mapOf(inner, name, context);
  if (inner instanceof z.ZodEnum)
    return { widget: 'select', options: words(inner.options, language, path) };
  if (inner instanceof z.ZodBoolean)
    // Neither yes nor no is a third answer, which a switch does not have.
    return { widget: 'select', options: words([true, false], language, path) };
  if (inner instanceof z.ZodUnion) return unionOf(inner, name, context, path);
  if (inner instanceof z.ZodISODate)
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: true };
  if (inner instanceof z.ZodNumber) return numberOf(inner);
  const to = inner instanceof z.ZodString ? referenceTargets(inner) : undefined;
  if (to) return referenceTo(to, context);
  if (!(inner instanceof z.ZodString)) return undefined;
  return { widget: isShort(name) ? 'string' : 'text' };
}

/** Texts of a few words; others may run over several lines. */
const isShort = (name: string) =>
  /^(?:title|version|name|id|url|location|country|unit|metric|abbreviation|sha256|approvedText|contact)$/.test(
    name,
  );

function numberOf(schema: z.ZodNumber): Widget {
  const { minValue: min, maxValue: max } = schema;
  return {
    widget: 'number',
    value_type: schema.isInt ? 'int' : 'float',
    ...(min !== null && Number.isSafeInteger(min) && min > Number.MIN_SAFE_INTEGER && { min }),
    ...(max !== null && Number.isSafeInteger(max) && max < Number.MAX_SAFE_INTEGER && { max }),
  };
}

function listOf(
  { element }: z.ZodArray,
  name: string,
  context: FormContext,
  path: string | undefined,
): Widget | undefined {
  const item = widgetOf(element, name, context, path);
  if (!item) return undefined;
  if (item['widget'] === 'select' || item['widget'] === 'relation')
    return { ...item, multiple: true };
  if (item['widget'] === 'object')
    return { widget: 'list', collapsed: true, fields: item['fields'] };
  return { widget: 'list', field: { name, ...item } };
}

/** A map with known names is a group of fields. */
function mapOf(
  { keyType, valueType }: z.ZodRecord,
  name: string,
  context: FormContext,
): Widget | undefined {
  const value = widgetOf(valueType, name, context);
  const keys = unwrap(keyType);
  if (!value || !(keys instanceof z.ZodEnum)) return undefined;
  const { language } = context.handbook.config;
  const fields = words(keys.options, language, undefined).map(({ label, value: key }) => ({
    ...{ name: String(key), label, required: false },
    ...value,
  }));
  return { widget: 'object', collapsed: true, required: false, fields };
}

/** A choice of words and of yes and no, or a list that may be one text. */
function unionOf(
  { options }: z.ZodUnion,
  name: string,
  context: FormContext,
  path: string | undefined,
): Widget | undefined {
  const parts = options.map(unwrap);
  const { language } = context.handbook.config;
  const choices = parts.flatMap((part): unknown[] =>
    part instanceof z.ZodEnum
      ? part.options
      : part instanceof z.ZodLiteral
        ? [...part.values]
        : part instanceof z.ZodBoolean
          ? [true, false]
          : [undefined],
  );
  if (!choices.includes(undefined))
    return { widget: 'select', options: words(choices, language, path) };
  const [one, list, ...others] = parts;
  const isTextOrList =
    others.length === 0 && one instanceof z.ZodString && list instanceof z.ZodArray;
  return isTextOrList && !context.isWrittenAsText(name)
    ? listOf(list, name, context, path)
    : undefined;
}

const words = (
  values: readonly unknown[],
  language: Handbook['config']['language'],
  path: string | undefined,
) => values.map((value) => ({ label: wordOfField(language, path, String(value)), value }));

/** Entries of one collection are looked up by the editor; what is of several, or of a standard, is listed. */
function referenceTo(to: readonly ReferenceTarget[], { handbook }: FormContext): Widget {
  const [only, ...others] = to;
  if (only !== undefined && others.length === 0 && isCollectionName(only) && only !== 'controls')
    return {
      widget: 'relation',
      collection: only,
      value_field: '{{slug}}',
      display_fields: ['{{slug}}', 'title'],
      search_fields: ['{{slug}}', 'title'],
    };
  const ids = to.flatMap((target) =>
    isCollectionName(target)
      ? handbook.entries[target].map(({ id, title }) => ({ id, title }))
      : refsOfKind(target).map((id) => ({ id, title: lookup(id)?.title ?? id })),
  );
  const titles = new Map(ids.map(({ id, title }) => [id, title]));
  return {
    widget: 'select',
    options: [...titles].map(([value, title]) => ({
      label: title === value ? value : `${value} ${title}`,
      value,
    })),
  };
}
