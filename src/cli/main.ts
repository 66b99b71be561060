import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import { addDev } from './dev.ts';
import { addPreview } from './preview.ts';
import { exitCode, UsageError } from './exit.ts';
import { OutputError } from './output.ts';
import { NoHandbookError } from '../handbook/load.ts';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

const program = new Command('aims')
  .version(version, '-V, --version', 'print the version')
  .description('Checks and builds an AI management system handbook under ISO/IEC 42001.')
  .exitOverride()
  .showHelpAfterError('Run `aims --help` for what there is.')
  .configureHelp({ sortSubcommands: false });

addCheck(program);
addBuild(program);
addDev(program);
addPreview(program);
program.commands.forEach((command) => command.exitOverride());

try {
  await program.parseAsync();
} catch (error) {
  // A search index that was begun keeps a process of its own, for which nobody waits any more.
  process.exit(report(error));
}

/** Tells what went wrong without a stack trace, and finds the exit code for it. */
function report(error: unknown): number {
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCode.clean : exitCode.usage;
  if (error instanceof UsageError) {
    console.error(`aims: ${error.message}`);
    return exitCode.usage;
  }
  if (error instanceof OutputError) {
    console.error(`aims: ${error.message}`);
    return exitCode.errors;
  }
  if (error instanceof NoHandbookError) {
    console.error(`aims: ${error.message}\n      ${error.fix}`);
    return exitCode.errors;
  }
  console.error(`aims: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env['AIMS_DEBUG']) console.error(error);
  else console.error('      Set AIMS_DEBUG=1 to see where this comes from.');
  return exitCode.errors;
}
