import { sep } from 'node:path';
import type { ImportRecord } from '../../update/record.ts';
import type { FoundDocument } from '../found-documents.ts';

/**
 * The ids of the entries that documents became when they were imported before, by the paths of the documents. A
 * document is known by its path below the folder that was named, or by the end of its whole path if another folder
 * is named this time. What may be several entries, or several documents, is none.
 */
export function formerEntries(
  record: ImportRecord,
  documents: readonly FoundDocument[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const matches = (fits: (document: FoundDocument, source: string) => boolean) => {
    const taken = new Set(found.values());
    const open = documents.filter(({ path }) => !found.has(path));
    const pairs = [...record].flatMap(([id, { inSource, body }]) =>
      inSource === undefined || !body || taken.has(id)
        ? []
        : open
            .filter((document) => fits(document, inSource))
            .map(({ path }) => ({ id, path, inSource })),
    );
    for (const { path } of open) {
      // The longest says most.
      const [best, next] = pairs
        .filter((pair) => pair.path === path)
        .toSorted((a, b) => b.inSource.length - a.inSource.length);
      if (!best || next?.inSource.length === best.inSource.length) continue;
      if (pairs.filter(({ id }) => id === best.id).length === 1) found.set(path, best.id);
    }
  };
  matches(({ source }, inSource) => source === inSource);
  matches(({ path }, inSource) => path.split(sep).join('/').endsWith(`/${inSource}`));
  return found;
}
