import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HandbookConfig } from '../../schemas/handbook.ts';
import { readConfig } from './config.ts';
import { assertFolder } from './no-handbook.ts';
import { assemble } from './link.ts';
import { parseDocument } from './parse.ts';
import { filesOf, readContent, withDrafts } from './read.ts';
import { readIsmsControls } from './reading/isms.ts';
import type { Repository } from './reading/repository.ts';
import { apart, readTranslation } from './reading/translations.ts';
import { versionControl } from './reading/version-control.ts';
import type { Handbook } from './types.ts';
import { validateDocument } from './validate.ts';

export interface LoadOptions {
  /** Absolute path of the content folder. */
  root: string;
  /** The day at which everything is judged; without it, the handbook's own `asOf`, else today in UTC. */
  asOf?: string | undefined;
  /** The repository that the files are from, where they were taken out of it. */
  repository?: Repository;
  /** Texts of files that are not written yet, by their paths in the content folder: they count in place of those. */
  drafts?: ReadonlyMap<string, string> | undefined;
}

/**
 * Reads a content folder into a handbook: read, parse, validate, link. Whatever is wrong with a
 * file becomes one of the handbook's problems.
 *
 * @throws NoHandbookError where the folder is missing, unreadable, empty or without `handbook.yaml`
 */
export function loadHandbook({ root, asOf, repository, drafts }: LoadOptions): Handbook {
  assertFolder(root);
  const files = withDrafts(readContent(root), drafts);
  const { config, problems } = readConfig(files.config);
  const isms = readIsmsControls(files.isms);
  // One after the other: parsed YAML takes much more memory than what is kept of it.
  const { sources, translations } = apart(files.entries);
  const documents = sources.map((file) => {
    const read = validateDocument(parseDocument(file), config.language);
    return file.misplaced ? { ...read, problems: [] } : read;
  });
  return assemble(documents, {
    root,
    asOf: asOfDay(asOf, config),
    config,
    isms: isms.rows,
    translated: translations.map((file) => readTranslation(file, sources, config)),
    attachments: files.attachments,
    problems: [...files.problems, ...problems, ...isms.problems],
    textOf: (file) =>
      drafts?.get(file) ?? readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, ''),
    ...versionControl(root, filesOf(files), repository),
  });
}

/** The day at which a handbook is judged: the one asked for, else its own, else today in UTC. */
export const asOfDay = (asked: string | undefined, { asOf }: HandbookConfig): string =>
  asked ?? asOf ?? new Date().toISOString().slice(0, 10);
