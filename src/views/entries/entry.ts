import { collections } from '../../../schemas/index.ts';
import { schemaAt } from '../../../schemas/walk.ts';
import { isControlled } from '../../handbook/lookup/controlled-documents.ts';
import { isChangedSinceApproval } from '../../handbook/state/approved-text.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { collectionTitle } from '../../collections/names.ts';
import { factsOf, labelOf } from '../cells.ts';
import type { Fact } from '../table/cell.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { state } from '../table/make.ts';

/** Entries that name this one, by where they name it. */
export interface LinkGroup {
  /** In words: "Controls", "Findings". */
  title: string;
  /** The field that names it, in words: "Evidence". */
  field: string;
  links: EntryLink[];
}

export interface EntryView {
  /** Fields with their values; those without a value are left out. */
  facts: Fact[];
  /** Fields that hold tables, which stand below the others. */
  tables: Fact[];
  linkedFrom: LinkGroup[];
  mentionedIn: EntryLink[];
}

/** What the page of any entry shows: its own facts, and the links from others. */
export function entryView(
  handbook: Handbook,
  entry: Entry,
  omit: readonly string[] = [],
): EntryView {
  const { schema } = collections[entry.collection];
  const facts = factsOf(handbook, schema, entry.data, ['title', ...omit])
    .filter(({ cell }) => cell.kind !== 'none')
    .map((fact) =>
      fact.field === 'status' && isControlled(entry) && isChangedSinceApproval(handbook, entry)
        ? { ...fact, cell: state(handbook, 'policy', 'changed') }
        : fact,
    );
  return {
    facts: facts.filter(({ cell }) => cell.kind !== 'table'),
    tables: facts.filter(({ cell }) => cell.kind === 'table'),
    linkedFrom: linkGroups(handbook, entry.id),
    mentionedIn: mentionsOf(handbook, entry.id),
  };
}

/** Entries whose fields name an id, in the order of the collections. */
export function linkGroups(handbook: Handbook, id: string): LinkGroup[] {
  const groups = new Map<string, LinkGroup & { ids: Set<string> }>();
  for (const { collection, field, from } of handbook.backlinks.get(id) ?? []) {
    const { schema } = collections[collection];
    const title = collectionTitle(handbook.config.language, collection);
    const at = schemaAt(schema, [field]);
    const key = `${collection}.${field}`;
    const group = groups.get(key) ?? {
      title,
      field: at ? labelOf(handbook, at, field) : field,
      links: [],
      ids: new Set(),
    };
    groups.set(key, group);
    if (group.ids.has(from)) continue;
    group.ids.add(from);
    group.links.push(linkTo(handbook, from));
  }
  const order = Object.keys(collections);
  const rank = (key: string) => order.indexOf(key.split('.')[0] ?? '');
  return [...groups].sort(([a], [b]) => rank(a) - rank(b)).map(([, { ids: _, ...group }]) => group);
}

function mentionsOf(handbook: Handbook, id: string): EntryLink[] {
  const ids = new Set((handbook.mentionedIn.get(id) ?? []).map(({ from }) => from));
  return [...ids].map((from) => linkTo(handbook, from));
}
