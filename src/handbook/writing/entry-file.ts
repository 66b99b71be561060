import { splitFrontMatter } from '../reading/parts.ts';
import { UnwritableYaml, withFields, type FieldToWrite } from './yaml-fields.ts';

/** The fields of a file as text: where they begin in it, and what they are. */
export interface YamlPart {
  start: number;
  yaml: string;
}

/** The YAML of a file: all of `handbook.yaml`, the front matter of an entry. Undefined where it has none. */
export function yamlOf(file: string, text: string): YamlPart | undefined {
  if (file.endsWith('.yaml')) return { start: 0, yaml: text };
  const parts = splitFrontMatter(text);
  if (!parts || parts.faults.length > 0) return undefined;
  const start =
    text
      .split('\n')
      .slice(0, parts.yamlLine - 1)
      .join('\n').length + 1;
  return { start, yaml: parts.yaml };
}

/**
 * Writes fields into the front matter of an entry, and leaves the rest of the file as it is.
 *
 * @param text - the file
 * @throws UnwritableYaml where the file has no front matter that can be read
 */
export function withFrontMatter(text: string, fields: readonly FieldToWrite[]): string {
  const part = yamlOf('', text);
  if (!part) throw new UnwritableYaml('The fields cannot be read.');
  const { start, yaml } = part;
  return text.slice(0, start) + withFields(yaml, fields) + text.slice(start + yaml.length);
}
