import { appendFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { z } from 'zod';
import { runChecks } from '../checks/run.ts';
import type { Asked } from '../handbook/current.ts';
import { loadHandbook, loadHandbookWithPauses } from '../handbook/load.ts';
import type { KnownFiles } from '../handbook/read-source.ts';
import type { Handbook } from '../handbook/types.ts';
import { finishInterrupted } from '../handbook/writing/together.ts';
import { countIssues, type Issue } from '../issues/issue.ts';
import { formats, isForPeople, type Format } from '../reporters/formats.ts';
import { githubSummary } from '../reporters/github.ts';
import { contentFolder, defaultOut } from './content-folder.ts';
import { UsageError } from './exit.ts';
import { linksFiles, usesColor } from './manners.ts';
import { complain, quiet } from './print.ts';
import { toolVersion } from './tool-version.ts';

/** The tool's own folder. */
export const toolRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What every command takes that reads a handbook. */
export interface ContentOptions {
  /** Absolute path of the content folder. */
  content: string;
  asOf?: string;
  format: Format;
  strict: boolean;
}

export const day = (value: string) => {
  if (!z.iso.date().safeParse(value).success)
    throw new InvalidArgumentError('Give a date, as YYYY-MM-DD.');
  return value;
};

export const outOption = () =>
  new Option('--out <dir>', 'the folder of the site')
    .argParser(namedFolder)
    .default(defaultOut(), 'dist/ of your project');

/** An empty name, such as that of a variable that is not set, would stand for the current folder. */
const namedFolder = (value: string) => {
  if (value.trim() === '') throw new InvalidArgumentError('Give the name of a folder.');
  return value;
};

/** Adds the options that say which handbook is read, and at which day it is judged. */
export const withHandbookOptions = (command: Command) =>
  command
    .addOption(
      new Option(
        '--content <dir>',
        'the folder of the handbook (default: AIMS_CONTENT, or the handbook that you are in)',
      ).argParser(namedFolder),
    )
    .addOption(
      new Option(
        '--as-of <date>',
        'the as-of date, YYYY-MM-DD: what is due or expired is judged on it',
      ).argParser(day),
    )
    .hook('preAction', (called) => {
      const { content } = called.opts<{ content?: string }>();
      const folder = contentFolder(content);
      called.setOptionValue('content', folder);
      const finished = finishInterrupted(folder);
      if (finished > 0)
        complain(
          `A command that was interrupted had changed some of its files: the other ${finished} ${finished === 1 ? 'is' : 'are'} changed now, too.`,
        );
    });

/** Adds the options that every command takes that reads a handbook, and ends with what it found. */
export const withContentOptions = (command: Command) =>
  withHandbookOptions(command)
    .addOption(
      new Option('--format <format>', 'how issues are printed')
        .choices(Object.keys(formats))
        .default('pretty'),
    )
    .option('--strict', 'treat warnings as errors', false);

/**
 * Loads a handbook and runs the checks on it.
 *
 * @param known - the files as they were read before, where it is loaded again and again
 * @throws NoHandbookError where there is none
 * @throws UsageError where SOURCE_DATE_EPOCH is no number
 */
export async function loadAndCheck(
  { content, asOf }: Pick<ContentOptions, 'content' | 'asOf'>,
  known?: KnownFiles,
): Promise<{ handbook: Handbook; issues: Issue[] }> {
  const handbook = await loadHandbookWithPauses({ root: content, asOf: askedDay(asOf), known });
  return { handbook, issues: runChecks(handbook) };
}

/** The same at once, for those who know most files already. */
export function loadAndCheckAgain(
  { content, asOf }: Pick<ContentOptions, 'content' | 'asOf'>,
  known: KnownFiles | undefined,
): { handbook: Handbook; issues: Issue[] } {
  const handbook = loadHandbook({ root: content, asOf: askedDay(asOf), known });
  return { handbook, issues: runChecks(handbook) };
}

/** The day at which a handbook is to be judged, by the command line or its environment. */
const askedDay = (asOf: string | undefined) => asOf ?? sourceDate();

/** The day that reproducible builds agree on: https://reproducible-builds.org/specs/source-date-epoch/ */
function sourceDate(): string | undefined {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (!epoch) return undefined;
  const date = new Date(Number(epoch) * 1000);
  // Days are compared as text, and a year has four digits in them.
  if (!/^\d+$/.test(epoch) || !(date.getTime() < Date.UTC(10_000, 0)))
    throw new UsageError(
      `SOURCE_DATE_EPOCH is "${epoch}"; it must be a number of seconds since 1970.`,
    );
  return date.toISOString().slice(0, 10);
}

/** What the options of a command say of how its handbook is read and reported. */
export function askedOf({ content, asOf }: Pick<ContentOptions, 'content' | 'asOf'>): Asked {
  const prefix = relative(process.cwd(), content).replaceAll('\\', '/');
  return {
    asOf: askedDay(asOf),
    prefix: prefix && !prefix.endsWith('/') ? `${prefix}/` : prefix,
    color: usesColor(),
  };
}

/** Adds to the summary that GitHub shows of a job. */
function summarize(summary: string | undefined) {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file && summary !== undefined) appendFileSync(file, summary);
}

/**
 * Prints issues, and says whether they let the command fail.
 *
 * @param shown - which of them are printed, and whether all of them are, however many a rule has
 */
export function printIssues(
  issues: readonly Issue[],
  { format, strict, ...options }: ContentOptions,
  shown: { errors?: boolean; all?: boolean } = {},
): boolean {
  const { errors, warnings } = countIssues(issues);
  const printed =
    shown.errors || quiet() ? issues.filter(({ severity }) => severity === 'error') : issues;
  const how = {
    ...askedOf(options),
    all: shown.all ?? false,
    version: toolVersion,
    root: linksFiles() ? options.content : undefined,
  };
  // Of nothing wrong, people need not read; programs wait for their format.
  if (!(quiet() && printed.length === 0 && isForPeople(format)))
    process.stdout.write(formats[format](printed, how));
  if (format === 'github') summarize(githubSummary(printed, how));
  return errors > 0 || (strict && warnings > 0);
}
