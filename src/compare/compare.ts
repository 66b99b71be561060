import { isDeepStrictEqual } from 'node:util';
import { collectionNames } from '../../schemas/fields.ts';
import { handbookConfig } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import { ismsControl } from '../../schemas/isms-controls.ts';
import { viewOfEntry } from '../collections/index.ts';
import { titleOf } from '../handbook/lookup/title-of.ts';
import { splitFrontMatter } from '../handbook/reading/parts.ts';
import { sha256Of } from '../handbook/reading/sha256.ts';
import type { Entry, Handbook, SourceDocument } from '../handbook/types.ts';
import { compareIds } from '../standards/catalogue.ts';
import type { Comparison, EntryChange, PartChange } from './comparison.ts';
import { changeKinds } from './comparison.ts';
import { editsOf } from './edits.ts';
import { fieldChanges } from './field-changes.ts';

/**
 * What differs between two states of a handbook, in the words of the field. Both must be judged at the
 * same day, so that what only time changed is not among it.
 *
 * @param before - its files must still be there, since texts are read
 */
export function compareHandbooks(before: Handbook, after: Handbook): Comparison {
  const heirs = heirsOf(before, after);
  return {
    entries: [
      ...handbookChanges(before, after),
      ...collectionNames.flatMap((name) => collectionChanges(before, after, name, heirs)),
      ...ismsChanges(before, after),
      ...fileChanges(before, after),
    ],
    formerTitles: new Map(
      [...before.byId.values()]
        .filter(({ id }) => !after.collectionOf.has(id))
        .map(({ id, title }) => [id, title]),
    ),
  };
}

/** Documents of today by the ids that they had before, where they were renamed. */
type Heirs = ReadonlyMap<string, SourceDocument>;

/** An entry was renamed if git says so of its file, or if an entry that is new says the same. */
function heirsOf(before: Handbook, after: Handbook): Heirs {
  const lost = before.documents.filter(({ id }) => !after.collectionOf.has(id));
  const come = after.documents.filter(({ id }) => !before.collectionOf.has(id));
  if (lost.length === 0 || come.length === 0) return new Map();
  const became = after.history()?.became;
  const byFile = new Map(come.map((document) => [document.file, document]));
  const byFields = Map.groupBy(come, fieldsKey);
  const heirs = new Map<string, SourceDocument>();
  const taken = new Set<string>();
  for (const former of lost) {
    const moved = byFile.get(became?.get(former.file) ?? '');
    const heir =
      moved?.collection === former.collection
        ? moved
        : byFields
            .get(fieldsKey(former))
            ?.find((document) => bodyOf(after, document) === bodyOf(before, former));
    if (!heir || taken.has(heir.id)) continue;
    taken.add(heir.id);
    heirs.set(former.id, heir);
  }
  return heirs;
}

/** The same for documents of a collection with the same fields. */
const fieldsKey = ({ collection, frontMatter }: SourceDocument) =>
  `${collection} ${JSON.stringify(frontMatter)}`;

function collectionChanges(
  before: Handbook,
  after: Handbook,
  name: (typeof collectionNames)[number],
  heirs: Heirs,
): EntryChange[] {
  const taken = new Set([...heirs.values()].map(({ id }) => id));
  const of = ({ documents }: Handbook) => documents.filter(({ collection }) => collection === name);
  const gone = of(before)
    .filter(({ id }) => !after.collectionOf.has(id) && !heirs.has(id))
    .map((document) => named(before, document, 'gone'));
  const come = of(after)
    .filter(({ id }) => !before.collectionOf.has(id) && !taken.has(id))
    .map((document) => named(after, document, 'new'));
  const today = new Map(of(after).map((document) => [document.id, document]));
  const kept = of(before).flatMap((former) => {
    const heir = heirs.get(former.id) ?? today.get(former.id);
    return heir ? documentChange(before, former, after, heir) : [];
  });
  return [...come, ...gone, ...kept].toSorted((a, b) => compareIds(a.id, b.id));
}

const named = (
  { byId }: Handbook,
  { id, collection }: SourceDocument,
  fate: EntryChange['fate'],
): EntryChange => ({ place: collection, id, title: byId.get(id)?.title ?? id, fate, parts: [] });

/** What changed between two states of a document; nothing, or one change. */
function documentChange(
  before: Handbook,
  former: SourceDocument,
  after: Handbook,
  today: SourceDocument,
): EntryChange[] {
  const from = before.byId.get(former.id);
  const to = after.byId.get(today.id);
  const renamed = former.id !== today.id;
  const known = { ...named(after, today, 'changed'), ...(renamed && { formerId: former.id }) };
  if (!from || !to) {
    const same = !from && !to && bodyOf(before, former) === bodyOf(after, today);
    return same && !renamed ? [] : [{ ...known, fate: 'unread' }];
  }
  const parts = [
    ...fieldChanges(from.collection, collections[from.collection].schema, from.data, to.data),
    ...statusChange(before, from, after, to),
    ...bodyChange(bodyOf(before, former), bodyOf(after, today)),
  ].toSorted((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
  if (renamed) return [{ ...known, fate: 'renamed', parts }];
  return parts.length > 0 ? [{ ...known, parts }] : [];
}

/** The state that follows from an entry and from others; what an entry itself says is one of its fields. */
function statusChange(
  before: Handbook,
  from: Entry,
  after: Handbook,
  to: Entry,
): Extract<PartChange, { part: 'status' }>[] {
  const was = viewOfEntry(from).status(before, from);
  const is = viewOfEntry(to).status(after, to);
  const written = (was?.of ?? 'word') === 'word' && (is?.of ?? 'word') === 'word';
  return written || isDeepStrictEqual(was, is)
    ? []
    : [{ kind: 'state', part: 'status', before: was, after: is }];
}

const bodyChange = (before: string, after: string): PartChange[] =>
  before === after ? [] : [{ kind: 'text', part: 'body', edits: editsOf(before, after) }];

/** The text of a document. Line ends and blanks at the end of lines say nothing. */
function bodyOf(handbook: Handbook, { file }: SourceDocument): string {
  const text = handbook.textOf(file);
  return (splitFrontMatter(text)?.body ?? text).replace(/[ \t\r]+$/gm, '').trim();
}

function handbookChanges(before: Handbook, after: Handbook): EntryChange[] {
  const parts = fieldChanges('handbook', handbookConfig, before.config, after.config);
  const { title } = after.config;
  return parts.length === 0
    ? []
    : [{ place: 'handbook', id: 'handbook.yaml', title, fate: 'changed', parts }];
}

function ismsChanges(before: Handbook, after: Handbook): EntryChange[] {
  const byId = ({ isms }: Handbook) =>
    new Map(isms.map(({ line: _, ...row }) => [row.control, row]));
  const [was, is] = [byId(before), byId(after)];
  const ids = [...new Set([...was.keys(), ...is.keys()])].toSorted(compareIds);
  return ids.flatMap((id): EntryChange[] => {
    const [from, to] = [was.get(id), is.get(id)];
    const ref = `27001:${id}`;
    const parts = from && to ? fieldChanges('isms', ismsControl, from, to) : [];
    const fate = !from ? 'new' : !to ? 'gone' : 'changed';
    return fate === 'changed' && parts.length === 0
      ? []
      : [{ place: 'isms', id: ref, title: titleOf(after, ref), fate, parts }];
  });
}

/** Files are compared by their bytes. */
function fileChanges(before: Handbook, after: Handbook): EntryChange[] {
  const files = new Set([...before.attachments.keys(), ...after.attachments.keys()]);
  return [...files].toSorted(compareIds).flatMap((file): EntryChange[] => {
    const [was, is] = [before.attachments.get(file), after.attachments.get(file)];
    if (was && is && was.bytes === is.bytes && sha256Of(was.absolute) === sha256Of(is.absolute))
      return [];
    const fate = !was ? 'new' : !is ? 'gone' : 'changed';
    return [{ place: 'files', id: file, title: file, fate, parts: [] }];
  });
}
