import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { z } from 'zod';
import { runChecks } from '../checks/run.ts';
import { countFindings, type Finding } from '../checks/finding.ts';
import { loadHandbook } from '../handbook/load.ts';
import type { Handbook } from '../handbook/types.ts';
import { formats, type Format } from '../reporters/formats.ts';
import { UsageError } from './exit.ts';

/** The tool's own folder. */
export const toolRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What every command takes that reads a handbook. */
export interface ContentOptions {
  content: string;
  asOf?: string;
  format: Format;
  strict: boolean;
}

const day = (value: string) => {
  if (!z.iso.date().safeParse(value).success)
    throw new InvalidArgumentError('A day is expected, as YYYY-MM-DD.');
  return value;
};

export const outOption = () =>
  new Option('--out <dir>', 'the folder of the site')
    .argParser(namedFolder)
    .default(resolve(toolRoot, 'dist'), 'dist/');

/** An empty name, such as that of a variable that is not set, would stand for the current folder. */
const namedFolder = (value: string) => {
  if (value.trim() === '') throw new InvalidArgumentError('The name of a folder is expected.');
  return value;
};

/** Adds the options that every command takes that reads a handbook. */
export const withContentOptions = (command: Command) =>
  command
    .addOption(
      new Option('--content <dir>', 'the folder of the handbook, else what AIMS_CONTENT names')
        .argParser(namedFolder)
        .default(
          process.env['AIMS_CONTENT'] || resolve(toolRoot, 'content'),
          process.env['AIMS_CONTENT'] || 'content/',
        ),
    )
    .addOption(
      new Option('--as-of <date>', 'judge what is due at this day, YYYY-MM-DD').argParser(day),
    )
    .addOption(
      new Option('--format <format>', 'how findings are printed')
        .choices(Object.keys(formats))
        .default('text'),
    )
    .option('--strict', 'let warnings fail, too', false);

/**
 * Loads a handbook and runs the checks on it.
 *
 * @throws NoHandbookError where there is none
 * @throws UsageError where SOURCE_DATE_EPOCH is no number
 */
export function loadAndCheck({ content, asOf }: Pick<ContentOptions, 'content' | 'asOf'>): {
  handbook: Handbook;
  findings: Finding[];
} {
  const handbook = loadHandbook({ root: resolve(content), asOf: asOf ?? sourceDate() });
  return { handbook, findings: runChecks(handbook) };
}

/** The day that reproducible builds agree on: https://reproducible-builds.org/specs/source-date-epoch/ */
function sourceDate(): string | undefined {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (!epoch) return undefined;
  const date = new Date(Number(epoch) * 1000);
  // Days are compared as text, and a year has four digits in them.
  if (!/^\d+$/.test(epoch) || !(date.getTime() < Date.UTC(10_000, 0)))
    throw new UsageError(`SOURCE_DATE_EPOCH is "${epoch}"; seconds since 1970 are expected.`);
  return date.toISOString().slice(0, 10);
}

/** Prints findings, and says whether they let the command fail. */
export function printFindings(
  findings: readonly Finding[],
  { format, content, strict }: ContentOptions,
): boolean {
  const prefix = relative(process.cwd(), resolve(content)).replaceAll('\\', '/');
  process.stdout.write(
    formats[format](findings, {
      prefix: prefix && !prefix.endsWith('/') ? `${prefix}/` : prefix,
      color: process.stdout.isTTY && !process.env['NO_COLOR'],
    }),
  );
  const { errors, warnings } = countFindings(findings);
  return errors > 0 || (strict && warnings > 0);
}
