import type { CollectionName } from '../../../schemas/fields.ts';
import type { Entry, Handbook, Reference, SourceDocument } from '../../handbook/types.ts';

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

/** The handbook as it would be if all that named the entries by their former ids named them by those of today. */
export function withNewIds(
  handbook: Handbook,
  newIds: ReadonlyMap<string, string>,
  collectionOfOld: (id: string) => CollectionName | undefined,
): Handbook {
  if (newIds.size === 0) return handbook;
  const isMeant = ({ to, allowed }: Reference) => {
    const collection = collectionOfOld(to);
    return newIds.has(to) && collection !== undefined && allowed.includes(collection);
  };
  const moved = handbook.references.filter(isMeant);
  const changed = [...Map.groupBy(moved, ({ from }) => from)].flatMap(([id, references]) => {
    const entry = handbook.byId.get(id);
    if (!entry) return [];
    const data = structuredClone(entry.data);
    for (const { path, to } of references) write(data, path, newIds.get(to) ?? to);
    return [{ ...entry, data } as Entry];
  });
  const references = handbook.references.map((reference) =>
    isMeant(reference) ? { ...reference, to: newIds.get(reference.to) ?? reference.to } : reference,
  );
  return {
    ...withEntries(handbook, changed),
    references,
    backlinks: Map.groupBy(references, ({ to }) => to),
  };
}

/** Writes a value where a path leads to one. */
function write(data: object, path: Reference['path'], value: string) {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>(
      (inside, step) => (inside as Record<string | number, unknown> | undefined)?.[step],
      data,
    ) as Record<string | number, unknown> | undefined;
  const last = path.at(-1);
  if (parent && last !== undefined && typeof parent[last] === 'string') parent[last] = value;
}

/** The handbook with other data of some of its entries. */
function withEntries(handbook: Handbook, changed: readonly Entry[]): Handbook {
  const others = new Map(changed.map((entry) => [entry.id, entry]));
  const entries = Object.fromEntries(
    Object.entries(handbook.entries).map(([name, all]) => [
      name,
      (all as readonly Entry[]).map((entry) => others.get(entry.id) ?? entry),
    ]),
  ) as unknown as Handbook['entries'];
  return { ...handbook, entries, byId: new Map([...handbook.byId, ...others]) };
}
