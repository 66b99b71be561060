import { stringify } from 'yaml';
import type { CollectionName } from '../../schemas/fields.ts';
import { isOwnControl } from '../../schemas/controls.ts';
import { collections } from '../../schemas/index.ts';
import { fieldsHelp, type FieldHelp, type ValueKind } from '../help/fields.ts';
import { valueWords } from '../help/value-words.ts';
import type { Language } from '../i18n/messages.ts';
import { fieldHelp, fieldLabel } from '../i18n/terms.ts';

/** A new entry as a file. */
export interface Template {
  text: string;
  /** Required fields that have no value yet, by their names from the top: `aiAct.basis`. */
  open: readonly string[];
}

/** Values by the names of fields at the top. */
export type GivenValues = Readonly<Record<string, unknown>>;

/**
 * The file of a new entry: a line for every required field, and a comment for each other. What is given
 * is filled in; what the schema knows as open (`unknown`, `undecided`, `draft`) is said; all else is
 * left empty, so that the checks name it.
 */
export function entryTemplate(
  collection: CollectionName,
  id: string,
  language: Language,
  values: GivenValues = {},
): Template {
  const fields = fieldsOfEntry(collection, id);
  const open: string[] = [];
  const isAsked = ({ names: [name = ''], required }: FieldHelp) =>
    required || Object.hasOwn(values, name);
  const top = fields.filter(({ names }) => names.length === 1);
  const asked = top
    .filter(isAsked)
    .flatMap((field) => [
      ...comment(language, field),
      ...valueLines(field, fields, values[field.names[0] ?? ''], open),
    ]);
  const others = top
    .filter((field) => !isAsked(field))
    .flatMap((field) => [
      ...comment(language, field),
      `# ${field.names[0]}: ${sample(field.value)}`.trimEnd(),
    ]);
  return { text: ['---', ...asked, '', ...others, '---', '', ''].join('\n'), open };
}

/** The fields that an entry of this id has: only controls of one's own have a title. */
export function fieldsOfEntry(collection: CollectionName, id: string): readonly FieldHelp[] {
  const fields = fieldsHelp(collections[collection].schema);
  if (collection !== 'controls') return fields;
  return isOwnControl(id)
    ? fields.map((field) => (field.names[0] === 'title' ? { ...field, required: true } : field))
    : fields.filter(({ names }) => names[0] !== 'title');
}

function valueLines(
  field: FieldHelp,
  all: readonly FieldHelp[],
  given: unknown,
  open: string[],
): string[] {
  const depth = field.names.length - 1;
  const indent = '  '.repeat(depth);
  const name = field.names.at(-1) ?? '';
  const value = given ?? openValue(name, field.value);
  if (value !== undefined)
    return stringify({ [name]: value }, { lineWidth: 0, flowCollectionPadding: false })
      .trimEnd()
      .split('\n')
      .map((line) => indent + line);
  const inner = all.filter(
    ({ names, required }) =>
      required &&
      names.length === field.names.length + 1 &&
      field.names.every((part, index) => part === names[index]),
  );
  if (inner.length === 0) {
    open.push(field.names.join('.'));
    return [`${indent}${name}:`];
  }
  const lines = inner.flatMap((each) => valueLines(each, all, undefined, open));
  if (field.value.kind !== 'list') return [`${indent}${name}:`, ...lines];
  const [first = '', ...rest] = lines;
  return [
    `${indent}${name}:`,
    `${indent}  - ${first.trimStart()}`,
    ...rest.map((line) => `  ${line}`),
  ];
}

/** What a field says as long as nobody has decided; undefined where it has no word for that. */
function openValue(name: string, value: ValueKind): string | undefined {
  if (name === 'version' && value.kind === 'text') return '0.1';
  const choices = value.kind === 'either' ? value.of : [value];
  const words = choices.flatMap((choice) => (choice.kind === 'choice' ? choice.values : []));
  return ['undecided', 'unknown', 'draft'].find((word) => words.includes(word));
}

/** What a value looks like, for a line that is a comment until somebody needs it. */
function sample(value: ValueKind): string {
  switch (value.kind) {
    case 'day':
      return 'YYYY-MM-DD';
    case 'truth':
      return 'true';
    case 'choice':
      return value.values[0] ?? '';
    case 'number':
      return String(value.min ?? 1);
    case 'list':
      return '[]';
    case 'map':
    case 'group':
      return '{}';
    case 'either':
      return value.of[0] ? sample(value.of[0]) : '';
    default:
      return '';
  }
}

/** What a field means, and what may be written in it, above its line. */
function comment(language: Language, { names, term, value }: FieldHelp): string[] {
  const title = term === undefined ? names.join('.') : fieldLabel(language, term);
  const help = term === undefined ? undefined : fieldHelp(language, term);
  return wrapped(
    `${title} (${valueWords(language, value)})${help === undefined ? '' : `: ${help}`}`,
  );
}

const width = 96;

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.replaceAll('\n', ' ').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines;
}
