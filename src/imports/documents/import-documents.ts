import { policies } from '../../../schemas/policies.ts';
import { fieldsOf } from '../../../schemas/walk.ts';
import { loadHandbook } from '../../handbook/load.ts';
import { nearest } from '../../issues/nearest.ts';
import { bodyText } from '../body-writer.ts';
import { entryText } from '../draft.ts';
import { ImportError } from '../import-error.ts';
import { readRecord } from '../update/record.ts';
import { noChoices, type Choices } from '../update/three-way.ts';
import { Attachments } from './attachments.ts';
import { checkTexts, type DraftText } from './check-texts.ts';
import { findDocuments, isFolder } from './found-documents.ts';
import { ImportedDocuments, settleLinks, type LinkReport } from './links.ts';
import { mended } from './mend.ts';
import { readDrafts, type Draft } from './read-draft.ts';
import { recordAfter } from './update/record-after.ts';
import { updateEntry, type DocumentUpdate } from './update/update-entry.ts';

export interface DocumentsRequest {
  /** Paths of documents, and of folders with documents. */
  paths: readonly string[];
  /** Absolute path of the content folder. */
  root: string;
  asOf?: string | undefined;
  /** Fields that are the same in all entries, such as `owner`. */
  constants: Readonly<Record<string, unknown>>;
  /** The site to which addresses that begin with `/` belong. */
  baseUrl?: string | undefined;
  /** Documents that cannot be imported are left out, and the others imported. */
  skipFaulty: boolean;
  /** Entries that are there already are changed where their document says something else than before. */
  update?: boolean;
  /** The name by which it is known what the last import wrote; else `policies`. */
  source?: string | undefined;
  /** What is done where an editor and the document both changed something. */
  choices?: Choices;
}

/** What becomes of a document. */
export interface DocumentOutcome {
  /** Its path, as it was given or found. */
  file: string;
  /**
   * `there`: an entry has its id already, and is left as it is. `same`: the document changes nothing of its
   * entry. `conflict`: an editor and the document changed the same. `removed`: an editor removed the entry.
   */
  became: 'new' | 'changed' | 'same' | 'there' | 'removed' | 'conflict' | 'faulty';
  /** The entry; undefined where the document cannot be read and was not imported before. */
  id?: string | undefined;
  title?: string | undefined;
  links?: LinkReport;
  /** What was guessed, and what was left out. */
  notes: readonly string[];
  /** Why it cannot be imported, each with what to do. */
  faults: readonly string[];
  /** Warnings of the checks about the entry. */
  warnings: number;
  /** What it changes of an entry that is there already. */
  update?: DocumentUpdate;
}

/** What an import of documents would write. */
export interface PreparedDocuments {
  outcomes: readonly DocumentOutcome[];
  /** Texts and bytes by their paths in the content folder; empty where nothing may be written. */
  files: ReadonlyMap<string, string | Uint8Array>;
  /** What this import writes, for the next one to compare with. */
  record: { file: string; text: string } | undefined;
  /** Ids of entries whose documents were there, and are not any more: they are left as they are. */
  gone: readonly string[];
}

/**
 * Works out which policies documents become: Markdown, DOCX and HTML. Nothing is written.
 *
 * @throws ImportError where there is nothing to import, or a constant is no field of policies
 */
export async function importDocuments(request: DocumentsRequest): Promise<PreparedDocuments> {
  const { root, asOf, constants, baseUrl, skipFaulty, update = false } = request;
  const { choices = noChoices, source = 'policies' } = request;
  assertFields(constants);
  const handbook = loadHandbook({ root, asOf });
  const record = readRecord(root, source);
  const read = await readDrafts(findDocuments(request.paths), { handbook, record, constants });
  const drafts = read.filter((each) => 'tree' in each);
  for (const draft of drafts)
    if (draft.is === 'removed' && choices.take.includes(draft.id)) draft.is = 'new';
  const known = new ImportedDocuments(drafts.filter(({ is }) => is !== 'removed'));
  const attachments = new Attachments(root);
  const isPolicy = ({ id }: Draft) => handbook.collectionOf.get(id) === 'policies';
  const isUpdate = (draft: Draft) => update && draft.is === 'there' && isPolicy(draft);
  /** What each document says, of those that are not left as they are. */
  const texts = new Map<string, DraftText>();
  const updates = new Map<Draft, DocumentUpdate>();
  for (const draft of drafts.filter((each) => each.is === 'new' || isUpdate(each))) {
    // Files of a document that is left out are not brought either.
    const brought = draft.faults.length > 0 ? new Attachments(root) : attachments;
    draft.links = settleLinks(draft.tree, draft, known, brought, baseUrl);
    const body = mended(bodyText(draft.tree));
    if (draft.is === 'new') {
      texts.set(`policies/${draft.id}.mdx`, { draft, body, text: entryText(draft.fields, body) });
      continue;
    }
    const { id, said } = draft;
    const change = updateEntry(handbook, { id, fields: said, body }, record.get(id), choices);
    updates.set(draft, change);
    texts.set(change.file, { draft, body, text: change.text });
  }
  const changed = new Map(
    [...texts].filter(([, { draft }]) => {
      const change = updates.get(draft);
      return !change || (change.text !== change.before && change.conflicts.length === 0);
    }),
  );
  const warnings = checkTexts(changed, { root, asOf }, attachments);
  const outcomes = read.map((each): DocumentOutcome => {
    if (!('tree' in each)) {
      const { path, id, faults } = each;
      return { file: path, id, became: 'faulty', notes: [], faults, warnings: 0 };
    }
    const { path, id, title, links, notes, faults } = each;
    const change = updates.get(each);
    return {
      ...{ file: path, id, title, notes, faults, warnings: warnings.get(id) ?? 0 },
      became:
        faults.length > 0
          ? 'faulty'
          : !change
            ? each.is
            : change.conflicts.length > 0
              ? 'conflict'
              : change.text === change.before
                ? 'same'
                : 'changed',
      ...(links && { links }),
      ...(change && { update: { ...change, text: texts.get(change.file)?.text ?? change.text } }),
    };
  });
  const isFaulty = ({ became }: DocumentOutcome) => became === 'faulty' || became === 'conflict';
  const writes = skipFaulty || !outcomes.some(isFaulty);
  const passed = new Set(
    outcomes.flatMap((outcome) => (isFaulty(outcome) || !outcome.id ? [] : [outcome.id])),
  );
  const written = [...changed].filter(([, { draft }]) => passed.has(draft.id));
  return {
    outcomes,
    files: writes
      ? new Map<string, string | Uint8Array>([
          ...written.map(([path, { text }]) => [path, text] as const),
          ...[...attachments.files].filter(([file]) =>
            written.some(([, { text }]) => text.includes(file)),
          ),
        ])
      : new Map(),
    ...recordAfter({
      ...{ handbook, record, source, writes },
      texts: [...texts.values()].filter(({ draft }) => passed.has(draft.id)),
      // Of documents that were named one by one, the others are not gone.
      found: request.paths.some(isFolder) ? new Set(read.map(({ id }) => id)) : undefined,
    }),
  };
}

function assertFields(constants: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(fieldsOf(policies.schema) ?? {});
  const wrong = Object.keys(constants).find((name) => !names.includes(name));
  if (wrong === undefined) return;
  const meant = nearest(wrong, names);
  throw new ImportError(
    `\`${wrong}\` is not a field of policies.${meant ? ` Write \`${meant}\`, if that is meant.` : ''}`,
  );
}
