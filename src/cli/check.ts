import type { Command } from 'commander';
import { loadAndCheck, printFindings, withContentOptions, type ContentOptions } from './content.ts';
import { exitCode } from './exit.ts';

export const addCheck = (program: Command) =>
  withContentOptions(program.command('check'))
    .description('read a handbook and report everything that is wrong with it')
    .action((options: ContentOptions) => {
      const { findings } = loadAndCheck(options);
      process.exitCode = printFindings(findings, options) ? exitCode.errors : exitCode.clean;
    });
