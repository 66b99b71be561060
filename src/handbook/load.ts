import type { HandbookConfig } from '../../schemas/handbook.ts';
import { readConfig } from './config.ts';
import { assertFolder } from './no-handbook.ts';
import { assemble } from './link.ts';
import { parseDocument } from './parse.ts';
import { filesOf, readContent, withDrafts, type EntryFile } from './read.ts';
import { readIsmsControls } from './reading/isms.ts';
import { readAgain } from './reading/read-text.ts';
import type { Repository } from './reading/repository.ts';
import { apart, readTranslation } from './reading/translations.ts';
import { roomForParts } from './reading/total-bounds.ts';
import { versionControl } from './reading/version-control.ts';
import type { Handbook, Language } from './types.ts';
import { validateDocument, type ReadDocument } from './validate.ts';

export interface LoadOptions {
  /** Absolute path of the content folder. */
  root: string;
  /** The day at which everything is judged; without it, the handbook's own `asOf`, else today in UTC. */
  asOf?: string | undefined;
  /** The repository that the files are from, where they were taken out of it. */
  repository?: Repository;
  /** Texts of files that are not written yet, by their paths in the content folder: they count in place of those. */
  drafts?: ReadonlyMap<string, string> | undefined;
  /** What was read before, for those who load a handbook again and again; it gets what is read now. */
  known?: KnownFiles | undefined;
}

/**
 * Documents by their paths in the content folder, each with the text that it was read from, and the
 * language of the titles that a standard gives it.
 */
export type KnownFiles = Map<
  string,
  { text: string | undefined; language: Language; read: ReadDocument }
>;

/**
 * Reads a content folder into a handbook: read, parse, validate, link. Whatever is wrong with a
 * file becomes one of the handbook's problems.
 *
 * @throws NoHandbookError where the folder is missing, unreadable, empty or without `handbook.yaml`
 */
export function loadHandbook({ root, asOf, repository, drafts, known }: LoadOptions): Handbook {
  assertFolder(root);
  const files = withDrafts(readContent(root), drafts);
  const { config, problems } = readConfig(files.config);
  const isms = readIsmsControls(files.isms);
  const { sources, translations } = apart(files.entries);
  const documents = readSources(sources, config.language, roomForParts(), known);
  return assemble(documents, {
    root,
    asOf: asOfDay(asOf, config),
    config,
    isms: isms.rows,
    translated: translations.map((file) => readTranslation(file, sources, config)),
    attachments: files.attachments,
    problems: [...files.problems, ...problems, ...isms.problems],
    textOf: (file) => drafts?.get(file) ?? known?.get(file)?.text ?? readAgain(root, file),
    ...versionControl(root, filesOf(files), repository),
  });
}

/** The day at which a handbook is judged: the one asked for, else its own, else today in UTC. */
export const asOfDay = (asked: string | undefined, { asOf }: HandbookConfig): string =>
  asked ?? asOf ?? new Date().toISOString().slice(0, 10);

/**
 * Reads the files of entries, as long as there is room for what they consist of. It is done one after
 * the other: parsed YAML takes much more memory than what is kept of it.
 */
export function readSources(
  files: readonly EntryFile[],
  language: Language,
  room = roomForParts(),
  known?: KnownFiles,
): ReadDocument[] {
  return files.map((file) => {
    const read = readDocument(room.isLeft() ? file : without(file), language, known);
    const beyond = room.isLeft() ? room.take(read.document, read.problems.length) : undefined;
    if (beyond)
      return { ...validateDocument(parseDocument(without(file)), language), problems: [beyond] };
    return file.misplaced ? { ...read, problems: [] } : read;
  });
}

/** Nobody changes what was read, so that of a file with the same text and language it is still right. */
function readDocument(
  file: EntryFile,
  language: Language,
  known: KnownFiles | undefined,
): ReadDocument {
  const before = known?.get(file.file);
  if (before && before.text === file.text && before.language === language) return before.read;
  const read = validateDocument(parseDocument(file), language);
  known?.set(file.file, { text: file.text, language, read });
  return read;
}

/** A file that is there, and whose text is not read. */
const without = (file: EntryFile): EntryFile => ({ ...file, text: undefined });
