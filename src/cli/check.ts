import type { Command } from 'commander';
import {
  askedOf,
  loadAndCheck,
  loadAndCheckAgain,
  printIssues,
  withContentOptions,
  type ContentOptions,
} from './content.ts';
import type { Handbook } from '../handbook/types.ts';
import type { Issue } from '../issues/issue.ts';
import type { KnownFiles } from '../handbook/read-source.ts';
import { refreshSchemas } from '../editing/write-schemas.ts';
import { exitCode, UsageError } from './exit.ts';
import { linksFiles } from './manners.ts';
import { isIn, placeIn } from './places.ts';
import { quiet } from './print.ts';
import { watchAndCheck } from './watch-check.ts';

interface CheckOptions extends ContentOptions {
  errors?: boolean;
  all?: boolean;
  watch?: boolean;
}

export const addCheck = (program: Command) =>
  withContentOptions(program.command('check'))
    .description('check a handbook and report everything that is wrong with it')
    .argument('[path...]', 'report only what is wrong in these files and folders')
    .option('--errors', 'report errors only')
    .option('--all', 'report every issue, however many a rule has')
    .option('--watch', 'check again at each change, and print what is new and what is solved')
    .action(async (paths: string[], options: CheckOptions) => {
      // Other formats are whole documents, which cannot go on.
      if (options.watch && !['pretty', 'text'].includes(options.format))
        throw new UsageError(`--watch prints text. Leave out --format ${options.format}.`);
      const places = paths.map((path) => placeIn(options.content, path));
      const known: KnownFiles | undefined = options.watch ? new Map() : undefined;
      const concerning = ({ handbook, issues }: { handbook: Handbook; issues: Issue[] }) => {
        if (options.watch) refreshSchemas(handbook);
        const concerned =
          places.length === 0 ? issues : issues.filter((issue) => isIn(issue.at.file, places));
        return { handbook, issues: concerned };
      };
      const checked = concerning(await loadAndCheck(options, known));
      const fails = printIssues(checked.issues, options, options);
      if (!options.watch) {
        process.exitCode = fails ? exitCode.errors : exitCode.clean;
        return;
      }
      const shown = ({ handbook, issues }: typeof checked) => ({
        handbook,
        issues:
          options.errors || quiet()
            ? issues.filter(({ severity }) => severity === 'error')
            : issues,
      });
      watchAndCheck(shown(checked), () => shown(concerning(loadAndCheckAgain(options, known))), {
        ...askedOf(options),
        all: options.all ?? false,
        root: linksFiles() ? options.content : undefined,
      });
    });
