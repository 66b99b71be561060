import { collectionNames } from '../../schemas/fields.ts';
import { mentionsOf, tooManyMentions } from './reading/mentions.ts';
import { referencesOf } from './reading/references.ts';
import { roomForLinkedIds, roomForReferences } from './reading/total-bounds.ts';
import type { ReadTranslation } from './reading/translations.ts';
import type { Entry, Handbook, ReadProblem, Reference, SourceDocument } from './types.ts';
import { sayFile } from './reading/says/files.ts';
import { sayDuplicate } from './reading/says/ids.ts';
import type { ReadDocument } from './validate.ts';

/** What a handbook is made of beside its documents. */
type Rest = Pick<Handbook, 'root' | 'asOf' | 'config' | 'isms' | 'attachments' | 'textOf'> &
  Pick<Handbook, 'commit' | 'history' | 'noHistory' | 'committed' | 'filesIn'> &
  Partial<Pick<Handbook, 'edition' | 'controlStates'>>;

/**
 * Makes a handbook of documents, in which they are found by their ids and linked both ways. Nothing is
 * read. Of documents that share an id the first has it.
 *
 * @param problems - noticed already, beside those of the documents
 */
export function assemble(
  asRead: readonly ReadDocument[],
  {
    problems,
    translated = [],
    ...rest
  }: Rest & { problems: readonly ReadProblem[]; translated?: readonly ReadTranslation[] },
): Handbook {
  const { read, renamed } = withNamedCase(asRead);
  const documents = read.map(({ document }) => document);
  const { first, repeated } = byFirst(documents);
  const collectionOf = new Map([...first.values()].map(({ id, collection }) => [id, collection]));
  const entries = read.flatMap(({ document, entry }) =>
    entry && first.get(folded(document)) === document ? [entry] : [],
  );
  const roomInFields = roomForReferences();
  const written = documents.flatMap((document) => roomInFields.take(referencesOf(document)));
  const references = [...written, ...namedTogether(written, collectionOf)];
  const translations = translated.map(({ translation }) => translation);
  const room = roomForLinkedIds();
  const mentions = documents.map((document) => room.take(mentionsOf(document, collectionOf)));
  const translatedMentions = translations.map((each) => room.take(mentionsOf(each, collectionOf)));
  return {
    edition: 'full',
    ...rest,
    documents,
    translations,
    entries: byCollection(entries),
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    collectionOf,
    references,
    backlinks: Map.groupBy(references, ({ to }) => to),
    mentions: [...mentions, ...translatedMentions].flat(),
    mentionedIn: Map.groupBy(mentions.flat(), ({ to }) => to),
    problems: [
      ...problems,
      ...renamed,
      ...repeated,
      ...read.flatMap((each) => each.problems),
      ...translated.flatMap((each) => each.problems),
      ...[...mentions, ...translatedMentions].flatMap(tooManyMentions),
      ...roomInFields.problems,
      ...room.problems,
    ],
  };
}

/**
 * Documents whose file is named in another case than all that refer to them, and than most files of
 * their collection: they get the id that is meant, and the name of the file is told.
 */
function withNamedCase(read: readonly ReadDocument[]): {
  read: readonly ReadDocument[];
  renamed: ReadProblem[];
} {
  const exact = new Set(read.map(({ document }) => document.id));
  const groups = Map.groupBy(read, ({ document }) => folded(document));
  const named = new Set<string>();
  /** Ids that are named and not there, by the id that differs from them in its case. */
  const meant = new Map<string, string>();
  for (const { document } of read)
    for (const { to } of referencesOf(document)) {
      if (exact.has(to)) named.add(to);
      else {
        const [alike, ...others] = groups.get(to.toLowerCase()) ?? [];
        if (alike && others.length === 0) meant.set(alike.document.id, to);
      }
    }
  if (meant.size === 0) return { read, renamed: [] };
  const casing = Map.groupBy(read, ({ document }) => document.collection);
  const renamed: ReadProblem[] = [];
  const corrected = read.map((each): ReadDocument => {
    const { document, entry } = each;
    const id = named.has(document.id) ? undefined : meant.get(document.id);
    const siblings = casing.get(document.collection) ?? [];
    const alike = siblings.filter((other) => isUpper(other.document.id) === isUpper(document.id));
    if (id === undefined || alike.length * 2 > siblings.length) return each;
    renamed.push({
      rule: 'content/file',
      at: { file: document.file },
      ...sayFile('otherCase', id),
    });
    return { ...each, document: { ...document, id }, entry: entry && { ...entry, id } };
  });
  return { read: corrected, renamed };
}

/** What references name that lack a comma, as in `[EV-021 EV-022]`: the ids in them count as named. */
const namedTogether = (
  references: readonly Reference[],
  collectionOf: ReadonlyMap<string, unknown>,
): Reference[] =>
  references.flatMap((reference) => {
    const ids = reference.to.split(/[\s;,/]+/).filter(Boolean);
    return ids.length > 1 && ids.every((id) => collectionOf.has(id))
      ? ids.map((to) => ({ ...reference, to }))
      : [];
  });

const isUpper = (id: string) => /^[A-Z]/.test(id);

/** File systems that do not tell cases apart would keep one file of two. */
const folded = ({ id }: SourceDocument) => id.toLowerCase();

/** The first document of each id, and what is said of those that have it once more. */
function byFirst(documents: readonly SourceDocument[]) {
  const first = new Map<string, SourceDocument>();
  const repeated: ReadProblem[] = [];
  for (const document of documents) {
    const other = first.get(folded(document));
    if (other) repeated.push(duplicateId(document, other));
    else first.set(folded(document), document);
  }
  return { first, repeated };
}

const byCollection = (entries: readonly Entry[]): Handbook['entries'] => {
  const groups = Map.groupBy(entries, ({ collection }) => collection);
  return Object.fromEntries(
    collectionNames.map((name) => [name, groups.get(name) ?? []]),
  ) as unknown as Handbook['entries'];
};

const duplicateId = (document: SourceDocument, first: SourceDocument): ReadProblem => ({
  rule: 'content/duplicate-id',
  at: { file: document.file },
  ...(document.id === first.id
    ? sayDuplicate('taken', document.id, first.file)
    : sayDuplicate('onlyCase', document.id, first.id, first.file)),
});
