import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { locales } from '../../schemas/handbook.ts';
import type { Answers, Certificate } from '../scaffold/answers.ts';
import type { Language } from '../i18n/messages.ts';
import { refreshSchemas } from '../editing/write-schemas.ts';
import { loadHandbook } from '../handbook/load.ts';
import { day, toolRoot } from './content.ts';
import { UsageError } from './exit.ts';
import { assertFree, writeRepository } from './new-repository.ts';
import { say } from './print.ts';
import { toolSpec } from './tool-spec.ts';

export interface InitOptions {
  name?: string;
  language?: Language;
  certificate?: string;
  certificateBody?: string;
  certificateIssued?: string;
  certificateValidUntil?: string;
  fromExample?: boolean;
  tool?: string;
  yes?: boolean;
}

export const addInit = (program: Command) =>
  program
    .command('init')
    .description('write a repository with a handbook of your own, in which everything is undecided')
    .argument('[dir]', 'the folder of the repository, new or empty', '.')
    .option('--name <name>', 'the name of the organisation')
    .addOption(
      new Option(
        '--language <language>',
        'the language of texts and interface (default: en)',
      ).choices(locales),
    )
    .option(
      '--certificate <number>',
      'the number of the ISO/IEC 27001 certificate, if there is one',
    )
    .option('--certificate-body <name>', 'who issued the certificate')
    .addOption(
      new Option('--certificate-issued <date>', 'its date of issue, YYYY-MM-DD').argParser(day),
    )
    .addOption(
      new Option('--certificate-valid-until <date>', 'its date of expiry, YYYY-MM-DD').argParser(
        day,
      ),
    )
    .option('--from-example', 'add the twelve policies of the example as drafts to rewrite')
    .option('--tool <spec>', 'how npm finds this tool (default: as it is installed here)')
    .option('-y, --yes', 'ask nothing, and leave out what is not given')
    .addHelpText(
      'after',
      `
In a terminal, the command asks for what is not given. Without one, --name is required.

Examples:
  aims init
  aims init our-handbook --name "Example Ltd" --language de
  aims init . --name "Example Ltd" --certificate 12345 --certificate-body "Example Certification Ltd" \\
    --certificate-issued 2025-03-10 --certificate-valid-until 2028-03-09`,
    )
    .action(async (dir: string, options: InitOptions) => {
      const folder = resolve(dir);
      assertFree(folder);
      const asks = !options.yes && process.stdin.isTTY && process.stdout.isTTY;
      const given = asks ? await (await import('./init-prompts.ts')).ask(options) : options;
      const { files, warnings } = writeRepository(folder, answersOf(given, folder));
      refreshSchemas(loadHandbook({ root: join(folder, 'content') }));
      say(`Wrote ${files} files to ${folder}. The check finds no errors and ${warnings} warnings.

Next:${folder === process.cwd() ? '' : `\n  cd ${dir}`}
  npm install
  npm run dev

Then correct content/handbook.yaml, and decide the 38 controls, content/controls/A.2.2.mdx first.`);
    });

/** @throws UsageError where something is missing, or only a part of the certificate was given */
function answersOf(options: InitOptions, folder: string): Answers {
  const name = options.name?.trim();
  if (!name)
    throw new UsageError(
      'The name of the organisation is missing. Give it with --name, or run the command in a terminal without --yes.',
    );
  return {
    name,
    language: options.language ?? 'en',
    certificate: certificateOf(options),
    tool: options.tool ?? toolSpec(folder),
    policies: options.fromExample ? examplePolicies() : [],
  };
}

function certificateOf(options: InitOptions): Certificate | undefined {
  const parts = {
    '--certificate': options.certificate,
    '--certificate-body': options.certificateBody,
    '--certificate-issued': options.certificateIssued,
    '--certificate-valid-until': options.certificateValidUntil,
  };
  const missing = Object.entries(parts).flatMap(([option, value]) => (value ? [] : [option]));
  if (missing.length === Object.keys(parts).length) return undefined;
  if (missing.length > 0)
    throw new UsageError(
      `The certificate is incomplete: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing. Give all four options, or none.`,
    );
  const [certificate = '', body = '', issued = '', validUntil = ''] = Object.values(parts);
  return { certificate, body, issued, validUntil };
}

/** The policies of the example handbook without their translations; the package has them, too. */
function examplePolicies(): Answers['policies'] {
  const folder = join(toolRoot, 'content/policies');
  return readdirSync(folder)
    .filter((name) => /^[^.]+\.mdx$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
