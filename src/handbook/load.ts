import { setImmediate } from 'node:timers/promises';
import type { HandbookConfig } from '../../schemas/handbook.ts';
import { readConfig } from './config.ts';
import { assertFolder } from './no-handbook.ts';
import { assemble } from './link.ts';
import { filesOf, readContent, withDrafts } from './read.ts';
import { readIsmsControls } from './reading/isms.ts';
import { readAgain } from './reading/read-text.ts';
import type { Repository } from './reading/repository.ts';
import { readSource, readTranslated, type KnownFiles } from './read-source.ts';
import { apart, type ReadTranslation } from './reading/translations.ts';
import { roomForParts } from './reading/total-bounds.ts';
import { versionControl } from './reading/version-control.ts';
import type { Handbook } from './types.ts';
import type { ReadDocument } from './validate.ts';

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
