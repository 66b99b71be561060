import { z } from 'zod';
import { fieldPath } from '../../../schemas/field-paths.ts';
import type { ReferenceTarget } from '../../../schemas/fields.ts';
import { isCollectionName } from '../../../schemas/index.ts';
import { fieldsOf, referenceTargets, unwrap } from '../../../schemas/walk.ts';
import type { Handbook } from '../../handbook/types.ts';
import { fieldHelp, fieldLabel, wordOfField } from '../../i18n/terms.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { lookup, refsOfKind } from '../../standards/catalogue.ts';
import { nameField, valueField, type FormShape } from './form-shape.ts';

/** A field as Sveltia CMS takes it: https://sveltiacms.app/en/docs/fields */
export type EditorField = Readonly<Record<string, unknown>> & { name: string };

/** What a form is made for. */
export interface FormContext {
  handbook: Handbook;
}

/**
 * The fields of a form, made of a schema. A field whose values a form cannot take (a list or the word
 * `all`) is left out: the editor keeps what the file says of it.
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

/** How the forms of a schema differ from its files. */
export function formShape(schema: z.ZodType, context: FormContext): FormShape {
  const fields = formFields(schema, context).map(({ name }) => name);
  const maps = Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => {
    const map = unwrap(field);
    if (!fields.includes(name) || !(map instanceof z.ZodRecord) || hasKnownNames(map)) return [];
    return [[name, unwrap(map.valueType) instanceof z.ZodObject ? 'group' : 'value'] as const];
  });
  return { fields, maps: Object.fromEntries(maps), lists: textsOrLists(schema) };
}

/** The ways to the fields that take a text or a list; the items of a list are no step of their own. */
function textsOrLists(schema: z.core.$ZodType, way: readonly string[] = []): string[][] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return textsOrLists(inner.element, way);
  if (inner instanceof z.ZodUnion) return isTextOrList(inner) ? [[...way]] : [];
  return Object.entries(fieldsOf(inner) ?? {}).flatMap(([name, field]) =>
    textsOrLists(field, [...way, name]),
  );
}

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
  if (inner instanceof z.ZodURL) return { widget: 'string', type: 'url' };
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

/**
 * A map with known names is a group of fields; one with free names is a list whose items have their name
 * as a field, since the editor would take names that are numbers for places in a list.
 */
function mapOf(schema: z.ZodRecord, name: string, context: FormContext): Widget | undefined {
  const { keyType, valueType } = schema;
  const value = widgetOf(valueType, name, context);
  if (!value) return undefined;
  const { language } = context.handbook.config;
  const keys = unwrap(keyType);
  if (keys instanceof z.ZodEnum) {
    const fields = words(keys.options, language, undefined).map(({ label, value: key }) => ({
      ...{ name: String(key), label, required: false },
      ...value,
    }));
    return { widget: 'object', collapsed: true, required: false, fields };
  }
  const { mapNames } = messagesFor(language).editor;
  if (!Object.hasOwn(mapNames, name)) return undefined;
  const label = mapNames[name as keyof typeof mapNames];
  const inner =
    value['widget'] === 'object'
      ? (value['fields'] as EditorField[])
      : [{ name: valueField, label: fieldLabel(language, 'entryFields.classification'), ...value }];
  return {
    ...{ widget: 'list', collapsed: true, summary: `{{fields.${nameField}}}` },
    fields: [{ name: nameField, label, widget: 'string' }, ...inner],
  };
}

const hasKnownNames = ({ keyType }: z.ZodRecord) => unwrap(keyType) instanceof z.ZodEnum;

/** A choice of words and of yes and no, or a list that may be one text. */
function unionOf(
  schema: z.ZodUnion,
  name: string,
  context: FormContext,
  path: string | undefined,
): Widget | undefined {
  const parts = schema.options.map(unwrap);
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
  const list = isTextOrList(schema) ? parts[1] : undefined;
  return list instanceof z.ZodArray ? listOf(list, name, context, path) : undefined;
}

const isTextOrList = ({ options }: z.ZodUnion) => {
  const [one, list, ...others] = options.map(unwrap);
  return others.length === 0 && one instanceof z.ZodString && list instanceof z.ZodArray;
};

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
