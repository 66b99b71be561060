import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames, type CollectionName } from '../../schemas/fields.ts';
import { handbookConfig, type HandbookConfig } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import { lookup } from '../standards/catalogue.ts';
import { parseBody } from './reading/body.ts';
import { idProblems } from './reading/id-problems.ts';
import { parseYaml, splitFrontMatter } from './reading/front-matter.ts';
import { commitOf } from './reading/git.ts';
import { readHistory } from './reading/history.ts';
import { readIsmsControls } from './reading/isms.ts';
import { mentionsOf } from './reading/mentions.ts';
import { reasonOf } from './reading/read-text.ts';
import { readContent, type EntryFile } from './reading/read.ts';
import { referencesOf } from './reading/references.ts';
import { schemaProblems } from './reading/schema-issues.ts';
import type { Entry, Handbook, ReadProblem, SourceDocument } from './types.ts';

/** The content folder itself is at fault, so that there is no handbook to speak of. */
export class NoHandbookError extends Error {
  override name = 'NoHandbookError';
  fix: string;
  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}

export interface LoadOptions {
  /** Absolute path of the content folder. */
  root: string;
  /** The day at which everything is judged; without it, the handbook's own `asOf`, else today in UTC. */
  asOf?: string | undefined;
}

/**
 * Reads a content folder into a handbook: read, parse, validate, link. Whatever is wrong with a
 * file becomes one of the handbook's problems.
 *
 * @throws NoHandbookError where the folder is missing, unreadable, empty or without `handbook.yaml`
 */
export function loadHandbook({ root, asOf }: LoadOptions): Handbook {
  assertFolder(root);
  const files = readContent(root);
  const problems = [...files.problems];
  const config = readConfig(files.config, problems);

  const documents: SourceDocument[] = [];
  const known = new Map<string, CollectionName>();
  const byId = new Map<string, Entry>();
  const entries = Object.fromEntries(collectionNames.map((name) => [name, [] as Entry[]]));
  const firstById = new Map<string, EntryFile>();
  for (const file of files.entries) {
    const first = firstById.get(file.id.toLowerCase());
    if (first) problems.push(duplicateId(file, first));
    else firstById.set(file.id.toLowerCase(), file);
    const { document, entry, problems: own } = readDocument(file);
    problems.push(...own);
    documents.push(document);
    if (first) continue;
    known.set(file.id, file.collection);
    if (entry) {
      byId.set(entry.id, entry);
      entries[entry.collection]?.push(entry);
    }
  }

  const isms = files.isms === undefined ? { rows: [], problems: [] } : readIsmsControls(files.isms);
  problems.push(...isms.problems);
  const references = documents.flatMap(referencesOf);
  const mentions = documents.flatMap((document) => mentionsOf(document, known));
  return {
    root,
    asOf: asOf ?? config.asOf ?? new Date().toISOString().slice(0, 10),
    config,
    documents,
    entries: entries as unknown as Handbook['entries'],
    byId,
    known,
    references,
    backlinks: Map.groupBy(references, ({ to }) => to),
    mentions,
    mentionedIn: Map.groupBy(mentions, ({ to }) => to),
    isms: isms.rows,
    attachments: files.attachments,
    commit: commitOf(root),
    problems,
    textOf: (file) => readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, ''),
    history: once(() => readHistory(root)),
  };
}

/** A function that works out its answer when it is first asked, and keeps it. */
function once<T>(work: () => T): () => T {
  let answer: { value: T } | undefined;
  return () => (answer ??= { value: work() }).value;
}

function assertFolder(root: string) {
  const help = 'Name the folder of a handbook with --content DIR.';
  const start = 'Its handbook.yaml names the organisation, the scope and the Statement.';
  let names: string[];
  try {
    names = readdirSync(root);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new NoHandbookError(`The content folder ${root} does not exist.`, help);
    if (code === 'ENOTDIR')
      throw new NoHandbookError(`${root} is a file, not a content folder.`, help);
    throw new NoHandbookError(
      `The content folder ${root} cannot be read: ${reasonOf(error)}.`,
      'Correct its permissions.',
    );
  }
  if (names.length === 0)
    throw new NoHandbookError(`The content folder ${root} is empty.`, `${help} ${start}`);
  if (!names.includes('handbook.yaml'))
    throw new NoHandbookError(
      `There is no handbook.yaml in the content folder ${root}.`,
      `${help} ${start}`,
    );
}

/** What stands in for a `handbook.yaml` that is wrong, so that everything else is still checked. */
const placeholder: HandbookConfig = {
  title: 'AIMS handbook',
  organization: { name: 'Organisation' },
  language: 'en',
  scope: '',
  soa: { version: '', status: 'draft', owner: '', classification: 'internal' },
  reviewSoonDays: 60,
  riskAppetite: 25,
  checks: {},
};

function readConfig(text: string | undefined, problems: ReadProblem[]): HandbookConfig {
  const file = 'handbook.yaml';
  if (text === undefined) return placeholder;
  const yaml = parseYaml(text, file, 1);
  problems.push(...yaml.problems);
  if (yaml.problems.length > 0) return placeholder;
  const result = handbookConfig.safeParse(yaml.data);
  if (result.success) return result.data;
  problems.push(
    ...schemaProblems(
      handbookConfig,
      yaml.data,
      result.error.issues,
      file,
      '`handbook.yaml`',
      yaml.written,
    ),
  );
  return { ...placeholder, ...validFields(yaml.data) };
}

/** The fields of a `handbook.yaml` that are right in spite of others, so that they still count. */
function validFields(data: unknown): Partial<HandbookConfig> {
  const given = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  return Object.fromEntries(
    Object.entries(handbookConfig.shape).flatMap(([name, schema]) => {
      const value = name === 'checks' ? validChecks(given[name]) : given[name];
      const result = Object.hasOwn(given, name) ? schema.safeParse(value) : undefined;
      return result?.success ? [[name, result.data]] : [];
    }),
  );
}

/** The lines under `checks` that are right: one that is not must not set the others aside. */
const validChecks = (data: unknown): unknown =>
  typeof data === 'object' && data !== null
    ? Object.fromEntries(
        Object.entries(data).filter(
          ([name, value]) => handbookConfig.shape.checks.safeParse({ [name]: value }).success,
        ),
      )
    : data;

function readDocument({ id, collection, file, text }: EntryFile): {
  document: SourceDocument;
  entry: Entry | undefined;
  problems: ReadProblem[];
} {
  const document: SourceDocument = { id, collection, file, raw: undefined, body: undefined };
  if (text === undefined) return { document, entry: undefined, problems: [] };
  const parts = splitFrontMatter(text);
  if (!parts) return { document, entry: undefined, problems: [noFrontMatter(file, text)] };

  const body = parseBody(parts.body, file);
  document.body = body.tree;
  const yaml = parseYaml(parts.yaml, file, parts.yamlLine);
  const problems = [...yaml.problems, ...body.problems];
  if (yaml.problems.length > 0) return { document, entry: undefined, problems };

  document.raw = yaml.data;
  const { schema, singular } = collections[collection];
  const result = schema.safeParse(yaml.data);
  const what = /^[aeiou]/i.test(singular) ? `an ${singular}` : `a ${singular}`;
  if (!result.success)
    problems.push(
      ...schemaProblems(schema, yaml.data, result.error.issues, file, what, yaml.written),
    );
  problems.push(...idProblems(document));
  if (!result.success) return { document, entry: undefined, problems };
  const data = result.data;
  const title = ('title' in data && data.title) || lookup(id)?.title || id;
  return {
    document,
    entry: { id, collection, title, data, file, body: body.tree } as Entry,
    problems,
  };
}

function noFrontMatter(file: string, text: string): ReadProblem {
  const empty = text.trim() === '';
  return {
    rule: 'content/yaml',
    at: { file },
    found: empty
      ? 'The file is empty.'
      : text.startsWith('---')
        ? 'The front matter is not closed.'
        : 'The file has no front matter.',
    expected: 'fields between two lines of three hyphens, then the text',
    fix: empty
      ? 'Write the entry, or remove the file.'
      : 'Start with `---`, then the fields, then `---` on a line of its own.',
  };
}

const duplicateId = (file: EntryFile, first: EntryFile): ReadProblem => ({
  rule: 'content/duplicate-id',
  at: { file: file.file },
  found:
    file.id === first.id
      ? `The id \`${file.id}\` is taken by ${first.file}.`
      : `The id \`${file.id}\` differs from \`${first.id}\` (${first.file}) in case only.`,
  expected: 'an id that no other entry of the handbook has, whatever the collection',
  fix: 'Rename one of the two files, and the references to it.',
});
