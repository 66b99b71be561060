import type { CollectionName } from '../../schemas/fields.ts';
import type { Revision } from '../handbook/reading/history.ts';
import type { Entry, Handbook } from '../handbook/types.ts';

/** What became of an entry that is not there any more, as git knows it. */
export type Fate =
  | { kind: 'renamed'; id: string; file: string }
  | { kind: 'removed'; file: string; by: Revision | undefined };

/**
 * What became of an entry that a handbook once had.
 *
 * @param collections - where it may have been
 * @returns undefined where git knows of none, or there is no git
 */
export function fateOf(
  handbook: Handbook,
  id: string,
  collections: readonly CollectionName[],
): Fate | undefined {
  const history = handbook.history();
  if (!history) return undefined;
  for (const collection of collections) {
    const file = `${collection}/${id}.mdx`;
    const today = history.became.get(file);
    const heir = handbook.documents.find((document) => document.file === today);
    if (heir && heir.id !== id) return { kind: 'renamed', id: heir.id, file };
    const by = history.removed.get(file);
    if (by) return { kind: 'removed', file, by };
    const known = history.revisions.has(file) ? handbook.committed(file) : undefined;
    if (known === undefined) continue;
    // Not committed yet: the file went away, and a new one says the same.
    const title = titleIn(known);
    const [found, ...others] = (handbook.entries[collection] as readonly Entry[]).filter(
      (entry) => title !== undefined && entry.title === title && !history.revisions.has(entry.file),
    );
    return found && others.length === 0
      ? { kind: 'renamed', id: found.id, file }
      : { kind: 'removed', file, by: undefined };
  }
  return undefined;
}

/** The title that a file gives itself. */
const titleIn = (text: string): string | undefined =>
  /^title:[ \t]*(.+?)[ \t]*$/m.exec(text)?.[1]?.replace(/^(["'])(.*)\1$/, '$2');
