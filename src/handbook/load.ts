import { setImmediate } from 'node:timers/promises';
import type { HandbookConfig } from '../../schemas/handbook.ts';
import { readConfig } from './config.ts';
import { assertFolder } from './no-handbook.ts';
import { assemble } from './link.ts';
import { parseDocument } from './parse.ts';
import { filesOf, readContent, withDrafts, type EntryFile } from './read.ts';
import { readIsmsControls } from './reading/isms.ts';
import { readAgain } from './reading/read-text.ts';
import type { Repository } from './reading/repository.ts';
import {
  apart,
  readTranslation,
  type ReadTranslation,
  type TranslationFile,
} from './reading/translations.ts';
import { roomForParts, type RoomForParts } from './reading/total-bounds.ts';
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
export function loadHandbook(options: LoadOptions): Handbook {
  const steps = loading(options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** In bytes: how much is read before memory is given back. */
const untilPause = 128 * 1024;

/**
 * The same with pauses. The parser is native code, and Node gives back what it took of a body only when nothing
 * else is done: without pauses that of all bodies together stays until the end.
 *
 * @throws NoHandbookError where the folder is missing, unreadable, empty or without `handbook.yaml`
 */
export async function loadHandbookWithPauses(options: LoadOptions): Promise<Handbook> {
  const steps = loading(options);
  for (let read = 0; ;) {
    const { done, value } = steps.next();
    if (done) return value;
    read += value;
    if (read < untilPause) continue;
    read = 0;
    await setImmediate();
  }
}

/** Reads a handbook file by file, and says after each how much text it had. */
function* loading({
  root,
  asOf,
  repository,
  drafts,
  known,
}: LoadOptions): Generator<number, Handbook> {
  assertFolder(root);
  const files = withDrafts(readContent(root), drafts);
  const { config, problems } = readConfig(files.config);
  const isms = readIsmsControls(files.isms);
  const { sources, translations } = apart(files.entries);
  const room = roomForParts();
  const documents: ReadDocument[] = [];
  for (const file of sources) {
    documents.push(readSource(file, config.language, room, known));
    yield file.text?.length ?? 0;
  }
  const translated: ReadTranslation[] = [];
  for (const translation of translations) {
    translated.push(readTranslated(translation, sources, config, room));
    yield translation.file.text?.length ?? 0;
  }
  return assemble(documents, {
    root,
    asOf: asOfDay(asOf, config),
    config,
    isms: isms.rows,
    translated,
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
  return files.map((file) => readSource(file, language, room, known));
}

function readSource(
  file: EntryFile,
  language: Language,
  room: RoomForParts,
  known: KnownFiles | undefined,
): ReadDocument {
  const read = readDocument(room.isLeft() ? file : without(file), language, known);
  const beyond = room.isLeft() ? room.take(read.document, read.problems.length) : undefined;
  if (beyond)
    return { ...validateDocument(parseDocument(without(file)), language), problems: [beyond] };
  return file.misplaced ? { ...read, problems: [] } : read;
}

function readTranslated(
  translation: TranslationFile,
  sources: readonly EntryFile[],
  config: HandbookConfig,
  room: RoomForParts,
): ReadTranslation {
  const unread = { ...translation, file: without(translation.file) };
  const read = readTranslation(room.isLeft() ? translation : unread, sources, config);
  const beyond = room.isLeft() ? room.take(read.translation, read.problems.length) : undefined;
  return beyond ? { ...readTranslation(unread, sources, config), problems: [beyond] } : read;
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
