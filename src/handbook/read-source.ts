import type { HandbookConfig } from '../../schemas/handbook.ts';
import { parseDocument } from './parse.ts';
import type { EntryFile } from './read.ts';
import {
  readTranslation,
  type ReadTranslation,
  type TranslationFile,
} from './reading/translations.ts';
import type { RoomForParts } from './reading/total-bounds.ts';
import type { Language } from './types.ts';
import { validateDocument, type ReadDocument } from './validate.ts';

/**
 * Documents by their paths in the content folder, each with the text that it was read from, and the
 * language of the titles that a standard gives it.
 */
export type KnownFiles = Map<
  string,
  { text: string | undefined; language: Language; read: ReadDocument }
>;

/**
 * Reads the file of an entry, if there is room left for what it consists of. Files are read one after the other:
 * parsed YAML takes much more memory than what is kept of it.
 */
export function readSource(
  file: EntryFile,
  language: Language,
  room: RoomForParts,
  known?: KnownFiles,
): ReadDocument {
  const read = readDocument(room.isLeft() ? file : without(file), language, known);
  const beyond = room.isLeft() ? room.take(read.document, read.problems.length) : undefined;
  if (beyond)
    return { ...validateDocument(parseDocument(without(file)), language), problems: [beyond] };
  return file.misplaced ? { ...read, problems: [] } : read;
}

/** Reads a translation, if there is room left for it. */
export function readTranslated(
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
