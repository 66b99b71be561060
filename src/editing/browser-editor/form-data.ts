import { parseDocument, stringify } from 'yaml';
import { splitFrontMatter } from '../../handbook/reading/parts.ts';
import { yamlOptions } from '../../handbook/reading/yaml-options.ts';
import { withFrontMatter } from '../../handbook/writing/entry-file.ts';
import { sameData } from '../../handbook/writing/same-data.ts';
import type { FieldToWrite } from '../../handbook/writing/yaml-fields.ts';
import type { Path } from '../../issues/place.ts';
import { bodyField, fileField, nameField, valueField, type FormShape } from './form-shape.ts';

// It runs in browsers: nothing here may import Node.

type Data = Record<string, unknown>;

/**
 * What a form is filled with.
 *
 * @param text - the file of an entry
 * @throws Error where the file cannot be read, so that no form can save over it
 */
export function formData(text: string, { maps, lists }: FormShape): Data {
  const { data, body } = read(text);
  for (const [name, kind] of Object.entries(maps))
    if (isGroup(data[name]))
      data[name] = Object.entries(data[name]).map(([key, value]) => ({
        [nameField]: key,
        ...(kind === 'group' ? (value as Data) : { [valueField]: value }),
      }));
  for (const way of lists) makeLists(data, way);
  return { ...data, [bodyField]: body, [fileField]: text };
}

/** Makes lists of texts, wherever a way leads. */
function makeLists(holder: unknown, [name, ...further]: readonly string[]): void {
  if (Array.isArray(holder)) for (const item of holder) makeLists(item, [name ?? '', ...further]);
  if (name === undefined || !isGroup(holder)) return;
  const { [name]: value } = holder;
  if (further.length > 0) makeLists(value, further);
  else if (typeof value === 'string') holder[name] = [value];
}

/**
 * The file of an entry as a form left it. Where the entry had a file, only what was changed changes in it.
 *
 * @param content - what the form holds
 */
export function fileOfForm(content: Data, shape: FormShape): string {
  const { [fileField]: former, [bodyField]: body = '' } = content;
  const after = tidy(ofFile(content, shape));
  if (typeof former !== 'string' || former === '') return newFile(after, String(body));
  const before = formData(former, shape);
  const changes = differences(tidy(ofFile(before, shape)), after);
  const text = changes.length > 0 ? withFrontMatter(former, changes) : former;
  return sameText(body, before[bodyField]) ? text : withBody(text, String(body));
}

/** The fields of a form as a file has them. */
const ofFile = (content: Data, { fields, maps }: FormShape): Data =>
  Object.fromEntries(
    fields.map((name) => {
      const value = content[name];
      const kind = maps[name];
      if (kind === undefined || !Array.isArray(value)) return [name, value];
      const items = (value as Data[]).filter((item) => item[nameField]);
      return [
        name,
        Object.fromEntries(
          items.map(({ [nameField]: key, ...rest }) => [
            String(key),
            kind === 'group' ? rest : rest[valueField],
          ]),
        ),
      ];
    }),
  );

function read(text: string): { data: Data; body: string } {
  const parts = splitFrontMatter(text);
  const document = parts && parseDocument(parts.yaml, yamlOptions);
  const [fault] = document?.errors ?? [];
  const data: unknown = document?.toJS({ maxAliasCount: 100 });
  if (!parts || parts.faults.length > 0 || fault || !isGroup(data))
    throw new Error(fault?.message ?? 'The fields cannot be read.');
  return { data, body: parts.body.trim() };
}

const isGroup = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without what is empty: a form has a place for everything, a file has what is said. */
const tidy = (data: Data): Data => (tidied(data) ?? {}) as Data;

function tidied(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trimEnd();
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map(tidied).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const fields = Object.entries(value).flatMap(([name, each]) => {
    const inner = tidied(each);
    return inner === undefined ? [] : [[name, inner] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** What differs, as deep inside as it can be said. */
function differences(before: unknown, after: unknown, path: Path = []): FieldToWrite[] {
  if (sameData(before, after)) return [];
  if (isGroup(before) && isGroup(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => differences(before[name], after[name], [...path, name]));
  }
  if (isListOfGroups(before) && isListOfGroups(after) && before.length === after.length)
    return after.flatMap((item, index) => differences(before[index], item, [...path, index]));
  return [{ path, value: after }];
}

const isListOfGroups = (value: unknown): value is Data[] =>
  Array.isArray(value) && value.every(isGroup);

const sameText = (a: unknown, b: unknown) => String(a ?? '').trim() === String(b ?? '').trim();

const newFile = (fields: Data, body: string) =>
  withBody(`---\n${stringify(fields, { lineWidth: 0 })}---\n`, body);

/** The file with another text below its fields. */
function withBody(text: string, body: string): string {
  const end = text.indexOf('\n---', 3) + 1;
  const fields = text.slice(0, end);
  return `${fields}---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`;
}
