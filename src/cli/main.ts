import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { addApprove } from './approve.ts';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import { addDev } from './dev.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addNew } from './new.ts';
import { addFix } from './fix.ts';
import { addCompletion } from './completion.ts';
import { withManners } from './help-text.ts';
import { addDiff } from './diff.ts';
import { addImpact } from './impact.ts';
import { addFreeze } from './freeze.ts';
import { addInit } from './init.ts';
import { addOwners } from './owners.ts';
import { addImport } from './import.ts';
import { addPack } from './pack.ts';
import { addPdf } from './pdf.ts';
import { addPreview } from './preview.ts';
import { addRename } from './rename.ts';
import { addSchema } from './schema.ts';
import { addReview } from './review.ts';
import { exitCode, UsageError } from './exit.ts';
import { OutputError } from './output.ts';
import { systemFault } from './system-fault.ts';
import { toolVersion } from './tool-version.ts';
import { addVerify } from './verify.ts';
import { complain } from './print.ts';
import { LedOutError } from '../editing/files.ts';
import { NoStateError } from '../handbook/former.ts';
import { NoHandbookError } from '../handbook/no-handbook.ts';
import { ImportError } from '../imports/import-error.ts';

const program = new Command('aims')
  .version(toolVersion, '-V, --version', 'print the version')
  .description('Checks and builds an AI management system handbook under ISO/IEC 42001.')
  // `aims --version` asks for that of the tool, `aims approve ID --version` says that of a document.
  .enablePositionalOptions()
  .exitOverride()
  .showHelpAfterError('Run `aims --help` to see all commands.')
  .configureHelp({ sortSubcommands: false })
  .configureOutput({ writeErr: (text) => complain(text.trimEnd()) });

addInit(program);
addCheck(program);
addBuild(program);
addDev(program);
addPreview(program);
addExport(program);
addDiff(program);
addImpact(program);
addApprove(program);
addReview(program);
addFreeze(program);
addOwners(program);
addImport(program);
addPack(program);
addPdf(program);
addVerify(program);
addExplain(program);
addNew(program);
addRename(program);
addFix(program);
addSchema(program);
program.commands.forEach((command) => withManners(command.exitOverride()));
addCompletion(program);

// Who reads what is printed may stop reading, as `head` does; who writes it to a disk may run out of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  console.error(`aims: The output is incomplete. ${systemFault(error) ?? error.message}`);
  process.exit(exitCode.errors);
});
process.stderr.on('error', () => undefined);
// Packages start programs of their own and listen to them, or not.
process.on('uncaughtException', (error) => process.exit(report(error)));

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
    complain(`aims: ${error.message}`);
    return exitCode.usage;
  }
  if ([OutputError, ImportError, LedOutError].some((kind) => error instanceof kind)) {
    complain(`aims: ${(error as Error).message}`);
    return exitCode.errors;
  }
  if (error instanceof NoStateError) {
    complain(`aims: ${error.message}\n      ${error.fix}`);
    return error.why === 'unknown' ? exitCode.usage : exitCode.errors;
  }
  if (error instanceof NoHandbookError) {
    complain(`aims: ${error.message}\n      ${error.fix}`);
    return exitCode.errors;
  }
  const fault = systemFault(error);
  if (fault !== undefined) {
    complain(`aims: ${fault}`);
    return exitCode.errors;
  }
  complain(`aims: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env['AIMS_DEBUG']) complain(inspect(error));
  else complain('      Set AIMS_DEBUG=1 to see the stack trace.');
  return exitCode.errors;
}
