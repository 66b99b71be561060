import type { CollectionName } from '../../schemas/fields.ts';
import type { Entry, Handbook, SourceDocument } from '../handbook/types.ts';

/** The handbook as it would be if these entries were still in use. */
export function inUseAgain(handbook: Handbook, ids: ReadonlySet<string>): Handbook {
  return withEntries(
    handbook,
    [...ids].flatMap((id) => handbook.byId.get(id) ?? []).map(usedAgain),
  );
}

function usedAgain(entry: Entry): Entry {
  switch (entry.collection) {
    case 'inventory':
      return {
        ...entry,
        data: { ...entry.data, stage: 'operation', retired: undefined },
      };
    case 'evidence':
      return { ...entry, data: { ...entry.data, status: 'current' } };
    case 'policies':
      return { ...entry, data: { ...entry.data, status: 'approved' } };
    case 'assessments':
      return { ...entry, data: { ...entry.data, status: 'approved' } };
    case 'clauses':
      return { ...entry, data: { ...entry.data, status: 'approved' } };
    default:
      return entry;
  }
}

/** The handbook as it would be without these controls. */
export const withoutControls = (handbook: Handbook, ids: ReadonlySet<string>): Handbook => ({
  ...handbook,
  entries: {
    ...handbook.entries,
    controls: handbook.entries.controls.filter(({ id }) => !ids.has(id)),
  },
  byId: new Map([...handbook.byId].filter(([id]) => !ids.has(id))),
});

/** The handbook as it would be if these entries were there and could not be read. */
export function withUnread(
  handbook: Handbook,
  missing: readonly { id: string; collection: CollectionName }[],
): Handbook {
  if (missing.length === 0) return handbook;
  const documents = missing.map(({ id, collection }): SourceDocument => ({
    ...{ id, collection, file: `${collection}/${id}.mdx` },
    ...{ frontMatter: undefined, body: undefined },
  }));
  const files = new Set(documents.map(({ file }) => file));
  return {
    ...handbook,
    documents: [...handbook.documents, ...documents],
    collectionOf: new Map([
      ...documents.map(({ id, collection }) => [id, collection] as const),
      ...handbook.collectionOf,
    ]),
    // What is not there may have named anything.
    textOf: (file) =>
      files.has(file) ? [...handbook.collectionOf.keys()].join(' ') : handbook.textOf(file),
  };
}

/**
 * The handbook as it would be if these entries still had their former ids. Their files keep the names of today,
 * by which places are found.
 *
 * @param formerIds - by the ids of today
 */
export function withFormerIds(
  handbook: Handbook,
  formerIds: ReadonlyMap<string, string>,
): Handbook {
  if (formerIds.size === 0) return handbook;
  const former = (id: string) => formerIds.get(id) ?? id;
  const entries = mapEntries(handbook, (entry) => ({ ...entry, id: former(entry.id) }) as Entry);
  const references = handbook.references.map((each) => ({ ...each, from: former(each.from) }));
  return {
    ...handbook,
    ...entries,
    documents: handbook.documents.map((each) => ({ ...each, id: former(each.id) })),
    collectionOf: new Map([...handbook.collectionOf].map(([id, name]) => [former(id), name])),
    references,
    backlinks: Map.groupBy(references, ({ to }) => to),
  };
}

/** The handbook with other data of some of its entries. */
function withEntries(handbook: Handbook, changed: readonly Entry[]): Handbook {
  const others = new Map(changed.map((entry) => [entry.id, entry]));
  return { ...handbook, ...mapEntries(handbook, (entry) => others.get(entry.id) ?? entry) };
}

function mapEntries(
  handbook: Handbook,
  change: (entry: Entry) => Entry,
): Pick<Handbook, 'entries' | 'byId'> {
  const entries = Object.fromEntries(
    Object.entries(handbook.entries).map(([name, all]) => [
      name,
      (all as readonly Entry[]).map(change),
    ]),
  ) as unknown as Handbook['entries'];
  return {
    entries,
    byId: new Map([...handbook.byId.values()].map(change).map((entry) => [entry.id, entry])),
  };
}
