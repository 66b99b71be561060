import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Root } from 'mdast';
import { policies } from '../../../schemas/policies.ts';
import { fieldsOf } from '../../../schemas/walk.ts';
import { loadHandbook } from '../../handbook/load.ts';
import type { Issue } from '../../issues/issue.ts';
import { nearest } from '../../issues/nearest.ts';
import { bodyText } from '../body-writer.ts';
import { checkDrafts, entryText } from '../draft.ts';
import { Ids } from '../entries/ids.ts';
import { ImportError } from '../import-error.ts';
import { Attachments } from './attachments.ts';
import { bodyTree } from './body-tree.ts';
import { factsOf, formerAddresses, titleIn } from './facts.ts';
import { settleHeadings } from './headings.ts';
import { ImportedDocuments, settleLinks, type LinkReport, type LinkTarget } from './links.ts';
import { mended } from './mend.ts';
import { documentEndings, readDocument } from './read-document.ts';

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
}

/** What becomes of a document. */
export interface DocumentOutcome {
  /** Its path, as it was given or found. */
  file: string;
  /** `there`: an entry has its id already, and is left as it is. */
  became: 'new' | 'there' | 'faulty';
  /** The entry; undefined where the document cannot be read. */
  id?: string | undefined;
  title?: string | undefined;
  links?: LinkReport;
  /** What was guessed, and what was left out. */
  notes: readonly string[];
  /** Why it cannot be imported, each with what to do. */
  faults: readonly string[];
  /** Warnings of the checks about the entry. */
  warnings: number;
}

/** What an import of documents would write. */
export interface PreparedDocuments {
  outcomes: readonly DocumentOutcome[];
  /** Texts and bytes by their paths in the content folder; empty where nothing may be written. */
  files: ReadonlyMap<string, string | Uint8Array>;
}

/** A document on its way to an entry. */
interface Draft extends LinkTarget {
  file: string;
  title: string;
  tree: Root;
  fields: Map<string, unknown>;
  notes: string[];
  faults: string[];
  isThere: boolean;
  links?: LinkReport;
}

/**
 * Works out which policies documents become: Markdown, DOCX and HTML. Nothing is written.
 *
 * @throws ImportError where there is nothing to import, or a constant is no field of policies
 */
export async function importDocuments(request: DocumentsRequest): Promise<PreparedDocuments> {
  const { root, asOf, constants, baseUrl, skipFaulty } = request;
  assertFields(constants);
  const handbook = loadHandbook({ root, asOf });
  const files = request.paths.flatMap(documentsAt);
  if (files.length === 0)
    throw new ImportError(
      `There are no documents in ${request.paths.join(', ')}. Name files that end in ${documentEndings.join(', ')}, or a folder with such files.`,
    );
  const ids = new Ids(handbook, 'policies', undefined);
  const there = new Set(handbook.documents.map(({ id }) => id.toLowerCase()));
  const read = [];
  for (const file of new Set(files)) read.push(await draftOf(file, ids, there, constants));
  const drafts = read.filter((each) => 'tree' in each);
  const known = new ImportedDocuments(drafts);
  const attachments = new Attachments(root);
  const texts = new Map<string, { draft: Draft; text: string }>();
  for (const draft of drafts.filter(({ isThere }) => !isThere)) {
    // Files of a document that is left out are not brought either.
    const brought = draft.faults.length > 0 ? new Attachments(root) : attachments;
    draft.links = settleLinks(draft.tree, draft, known, brought, baseUrl);
    texts.set(`policies/${draft.id}.mdx`, {
      draft,
      text: entryText(draft.fields, mended(bodyText(draft.tree))),
    });
  }
  const warnings = check(texts, { root, asOf }, attachments);
  const outcomes = read.map((each): DocumentOutcome => {
    if (!('tree' in each)) return each;
    const { file, id, title, links, notes, faults, isThere } = each;
    return {
      ...{ file, id, title, notes, faults, warnings: warnings.get(id) ?? 0 },
      became: isThere ? 'there' : faults.length > 0 ? 'faulty' : 'new',
      ...(links && { links }),
    };
  });
  const isWrong = outcomes.some(({ became }) => became === 'faulty');
  return {
    outcomes,
    files:
      isWrong && !skipFaulty
        ? new Map()
        : new Map<string, string | Uint8Array>([
            ...[...texts]
              .filter(([, { draft }]) => draft.faults.length === 0)
              .map(([path, { text }]) => [path, text] as const),
            ...attachments.files,
          ]),
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

/** Folders that hold no documents of an organisation. */
const passedFolders = new Set(['node_modules', 'vendor']);

/** The documents at a path, in the order of their names. */
function documentsAt(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new ImportError(`There is no file or folder ${path}. Correct its name.`);
  if (!stats.isDirectory()) return [resolve(path)];
  return readdirSync(path, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name.startsWith('~$')) return [];
      const inside = join(path, entry.name);
      if (entry.isDirectory()) return passedFolders.has(entry.name) ? [] : documentsAt(inside);
      return entry.isFile() && documentEndings.includes(extname(entry.name).toLowerCase())
        ? [resolve(inside)]
        : [];
    });
}

/** Names that say nothing: the folder says what is in the file. */
const isPlainName = (name: string) => /^(?:index|_index|readme|main|content|document)$/i.test(name);

/** Reads a document as far as it can be without the others. */
async function draftOf(
  path: string,
  ids: Ids,
  there: ReadonlySet<string>,
  constants: Readonly<Record<string, unknown>>,
): Promise<Draft | DocumentOutcome> {
  try {
    const document = await readDocument(path);
    const { tree, notes } = bodyTree(document.tree);
    const ownName = basename(path, extname(path));
    const name = isPlainName(ownName) ? basename(dirname(path)) : ownName;
    const given = titleIn(document.fields);
    const { title: found, anchors } = settleHeadings(tree, given);
    const title = found ?? titleFrom(name);
    const { fields, notes: ofFields, missing } = factsOf(title, document.fields, constants);
    const named = ids.named(name, () => undefined);
    const isThere = named !== undefined && there.has(named.toLowerCase());
    return {
      ...{ file: path, path, title, tree, fields, anchors, isThere },
      formerly: formerAddresses(document.fields),
      id: named === undefined ? ids.next() : isThere ? named : ids.take(named),
      notes: [
        ...(found === undefined ? [`Its title is the name of the file: it has no heading.`] : []),
        ...document.notes,
        ...notes,
        ...ofFields,
      ],
      faults: isThere ? [] : missing.map(missingWords),
    };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { file: path, became: 'faulty', notes: [], faults: [error.message], warnings: 0 };
  }
}

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

/** Adds what the checks say to the faults of the documents. @returns warnings by ids */
function check(
  texts: Map<string, { draft: Draft; text: string }>,
  { root, asOf }: Pick<DocumentsRequest, 'root' | 'asOf'>,
  attachments: Attachments,
): Map<string, number> {
  const checked = () =>
    checkDrafts({ root, asOf }, new Map([...texts].map(([path, { text }]) => [path, text])));
  let result = checked();
  const lost = result.errors.filter(({ rule, at }) => rule === 'link/anchor' && texts.has(at.file));
  for (const issue of lost) {
    const each = texts.get(issue.at.file);
    if (each) each.text = withoutAnchor(each.text, issue);
  }
  if (lost.length > 0) result = checked();
  const isBrought = ({ rule, found }: Issue) =>
    rule === 'link/broken' && [...attachments.files.keys()].some((file) => found.includes(file));
  for (const issue of result.errors.filter((each) => !isBrought(each))) {
    const { file, line } = issue.at;
    const words = `${issue.found}${issue.expected ? ` Expected: ${issue.expected}.` : ''} ${issue.fix} (${issue.rule})`;
    const draft = texts.get(file)?.draft;
    if (draft) draft.faults.push(`Line ${line} of the entry: ${words}`);
    // What is wrong elsewhere because of these documents is wrong of all.
    else for (const each of texts.values()) each.draft.faults.push(`${file}:${line}  ${words}`);
  }
  const counts = Map.groupBy(result.warnings, ({ at }) => at.file);
  return new Map([...texts].map(([path, { draft }]) => [draft.id, counts.get(path)?.length ?? 0]));
}

/** A text in which links to a heading that no page has lead to the start of the page. */
function withoutAnchor(text: string, { found }: Issue): string {
  const [, fragment] = /has no `#([^`]+)`/.exec(found) ?? [];
  return fragment === undefined
    ? text
    : text.replaceAll(`.mdx#${fragment})`, '.mdx)').replaceAll(`](#${fragment})`, '](#top)');
}
