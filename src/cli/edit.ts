import { Option, type Command } from 'commander';
import { applyChanges } from '../editing/files.ts';
import { loadHandbook } from '../handbook/load.ts';
import type { Handbook } from '../handbook/types.ts';
import type { FileToWrite } from '../handbook/writing/approval.ts';
import { nearestId } from '../issues/nearest.ts';
import { askedOf, day, withHandbookOptions } from './content.ts';
import { exitCode, UsageError } from './exit.ts';
import { complain, say } from './print.ts';

/** What a command that writes into entries is asked. */
export interface EditOptions {
  /** Absolute path of the content folder. */
  content: string;
  asOf?: string;
  date?: string;
  nextReview?: string;
}

/** Adds the options that say which handbook is changed, and which days are written. */
export const withEditOptions = (command: Command, did: string) =>
  withHandbookOptions(command)
    .addOption(
      new Option(
        '--date <date>',
        `when it was ${did}, YYYY-MM-DD (default: the as-of date)`,
      ).argParser(day),
    )
    .addOption(
      new Option(
        '--next-review <date>',
        'the date of the next review, YYYY-MM-DD (default: the one that is written if it lies ahead, else a year later)',
      ).argParser(day),
    );

/** The handbook that is to be changed, as of the day that was asked for. */
export const loadToEdit = (options: Pick<EditOptions, 'content' | 'asOf'>): Handbook =>
  loadHandbook({ root: options.content, asOf: askedOf(options).asOf });

/**
 * The handbook that is to be changed, and the day on which it is.
 *
 * @throws UsageError where that day is to come, or the next review would not follow it
 */
export function handbookToEdit({ date, nextReview, ...options }: EditOptions): {
  handbook: Handbook;
  date: string;
} {
  const handbook = loadToEdit(options);
  const on = date ?? handbook.asOf;
  if (on > handbook.asOf)
    throw new UsageError(`${on} lies ahead of the as-of date, ${handbook.asOf}.`);
  if (nextReview !== undefined && nextReview <= on)
    throw new UsageError(`The next review, ${nextReview}, must come after ${on}.`);
  return { handbook, date: on };
}

/** Says that there is no entry of an id which the command takes, and which one was probably meant. */
export function noSuchEntry(handbook: Handbook, id: string, takes: string, ids: readonly string[]) {
  const found = handbook.byId.get(id);
  if (found) return new UsageError(`${id} is in \`${found.collection}/\`; ${takes}.`);
  if (handbook.collectionOf.has(id))
    return new UsageError(`${id} has errors. Run \`aims check\` and correct them first.`);
  const meant = nearestId(id, ids);
  return new UsageError(
    `There is no ${id}; ${takes}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  );
}

/** What cannot be done as the content is now, a line each. */
export function refuse(reasons: readonly string[]) {
  for (const reason of reasons) complain(`aims: ${reason}`);
  complain('      Nothing was written.');
  process.exitCode = exitCode.errors;
}

/** Writes all files or none, and says what was done. */
export function writeContent(
  handbook: Handbook,
  files: readonly FileToWrite[],
  done: readonly string[],
) {
  applyChanges(
    handbook.root,
    files.map(({ file, text }) => ({ file, before: handbook.textOf(file), after: text })),
  );
  for (const line of done) say(line);
}
