import type { CollectionName } from '../../../schemas/fields.ts';
import { documentOf } from '../../handbook/state/written-text.ts';
import type { Handbook } from '../../handbook/types.ts';

/** Where an entry is, and what it says. */
export interface CurrentEntry {
  file: string;
  text: string;
  /** The value of a field as its file says it; undefined where it does not. */
  valueOf: (field: string) => unknown;
}

export function currentEntry(handbook: Handbook, what: CollectionName, id: string): CurrentEntry {
  const document = documentOf(handbook, id);
  const file = document?.file ?? `${what}/${id}.mdx`;
  return {
    file,
    get text() {
      return handbook.textOf(file);
    },
    valueOf: (field) =>
      field
        .split('.')
        .reduce<unknown>(
          (value, step) =>
            typeof value === 'object' && value !== null
              ? (value as Record<string, unknown>)[step]
              : undefined,
          document?.frontMatter,
        ),
  };
}
