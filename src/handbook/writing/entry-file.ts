import { splitFrontMatter } from '../reading/parts.ts';
import { UnwritableYaml, withFields, type FieldToWrite } from './yaml-fields.ts';

/**
 * Writes fields into the front matter of an entry, and leaves the rest of the file as it is.
 *
 * @param text - the file
 * @throws UnwritableYaml where the file has no front matter that can be read
 */
export function withFrontMatter(text: string, fields: readonly FieldToWrite[]): string {
  const parts = splitFrontMatter(text);
  const start = text.indexOf('\n') + 1;
  if (!parts || parts.faults.length > 0 || !text.startsWith(parts.yaml, start))
    throw new UnwritableYaml('The fields cannot be read.');
  const rest = text.slice(start + parts.yaml.length);
  return text.slice(0, start) + withFields(parts.yaml, fields) + rest;
}
