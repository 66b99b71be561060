import { basename, dirname, extname } from 'node:path';
import type { Root } from 'mdast';
import type { Handbook } from '../../handbook/types.ts';
import { Ids } from '../entries/ids.ts';
import { ImportError } from '../import-error.ts';
import type { ImportRecord } from '../update/record.ts';
import { bodyTree } from './body-tree.ts';
import { factsOf, formerAddresses, titleIn } from './facts.ts';
import type { FoundDocument } from './found-documents.ts';
import { settleHeadings } from './headings.ts';
import type { LinkReport, LinkTarget } from './links.ts';
import { readDocument } from './read-document.ts';
import { formerEntries } from './update/former-entries.ts';

/** A document on its way to an entry. */
export interface Draft extends LinkTarget, FoundDocument {
  title: string;
  tree: Root;
  fields: ReadonlyMap<string, unknown>;
  /** Of the fields, those that the document says itself, or the command for all. */
  said: ReadonlyMap<string, unknown>;
  notes: string[];
  faults: string[];
  /**
   * `there` and `removed`: an entry has its id already, or had it when the last import made it, and somebody
   * removed it since.
   */
  is: 'new' | 'there' | 'removed';
  links?: LinkReport;
}

/** A document that cannot be read. */
export interface Unread extends FoundDocument {
  /** The entry that it became when it was imported before. */
  id: string | undefined;
  faults: string[];
}

/** What is known of the entries of a handbook while documents are read. */
export interface Known {
  handbook: Handbook;
  record: ImportRecord;
  constants: Readonly<Record<string, unknown>>;
}

/** Reads documents as far as each can be without the others. */
export async function readDrafts(
  found: readonly FoundDocument[],
  known: Known,
): Promise<(Draft | Unread)[]> {
  const ids = new Ids(known.handbook, 'policies', undefined);
  const former = formerEntries(known.record, found);
  const read: (Draft | Unread)[] = [];
  for (const each of found) read.push(await readDraft(each, known, ids, former));
  return read;
}

/** Names that say nothing: the folder says what is in the file. */
const isPlainName = (name: string) => /^(?:index|_index|readme|main|content|document)$/i.test(name);

async function readDraft(
  found: FoundDocument,
  { handbook, record, constants }: Known,
  ids: Ids,
  former: ReadonlyMap<string, string>,
): Promise<Draft | Unread> {
  const { path } = found;
  try {
    const document = await readDocument(path);
    const { tree, notes } = bodyTree(document.tree);
    const ownName = basename(path, extname(path));
    const name = isPlainName(ownName) ? basename(dirname(path)) : ownName;
    const given = titleIn(document.fields);
    const { title: heading, anchors } = settleHeadings(tree, given);
    const title = heading ?? titleFrom(name);
    const facts = factsOf(title, document.fields, constants);
    const { id, is } = entryOf(name);
    return {
      ...{ ...found, id, is, title, tree, fields: facts.fields, anchors },
      said: new Map([...(heading === undefined ? [] : [['title', title] as const]), ...facts.said]),
      formerly: formerAddresses(document.fields),
      notes: [
        ...(heading === undefined && is === 'new'
          ? [`Its title is the name of the file: it has no heading.`]
          : []),
        ...[...document.notes, ...notes, ...facts.notes],
        ...(is === 'new' ? facts.guesses : []),
      ],
      faults: is === 'new' ? facts.missing.map(missingWords) : [],
    };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { ...found, id: former.get(path), faults: [error.message] };
  }

  /** The entry that the document becomes, or became when it was imported before. */
  function entryOf(name: string): Pick<Draft, 'id' | 'is'> {
    const named = ids.named(name, () => undefined);
    const isFree = named !== undefined && ![...former.values()].includes(named);
    // A document that was moved has another path, and is still known by its name.
    const before =
      former.get(path) ?? (isFree && record.get(named)?.body !== undefined ? named : undefined);
    const there = idOf(handbook, before ?? named);
    if (there !== undefined) return { id: there, is: 'there' };
    if (before !== undefined) return { id: ids.take(before), is: 'removed' };
    return { id: named === undefined ? ids.next() : ids.take(named), is: 'new' };
  }
}

/** The id of an entry as it is spelt there. */
const idOf = ({ documents }: Handbook, id: string | undefined): string | undefined =>
  documents.find((each) => each.id.toLowerCase() === id?.toLowerCase())?.id;

const missingWords = (name: string): string =>
  `It does not say \`${name}\`. Say it for all documents with \`--set ${name}=${examples[name] ?? '…'}\`, or at the top of the document.`;

const examples: Readonly<Record<string, string>> = {
  owner: 'role-…',
  kind: 'policy',
  origin: 'isms',
};

/** A name of a file as a title. */
const titleFrom = (name: string): string => {
  const words = name.replace(/[-_.\s]+/g, ' ').trim();
  return words === '' ? 'Document' : words.charAt(0).toUpperCase() + words.slice(1);
};
