import { resolve } from 'node:path';
import type { Command } from 'commander';
import { baseOption } from './base-path.ts';
import { countFindings } from '../checks/finding.ts';
import {
  loadAndCheck,
  outOption,
  printFindings,
  withContentOptions,
  type ContentOptions,
} from './content.ts';
import { exitCode } from './exit.ts';

interface BuildOptions extends ContentOptions {
  out: string;
  base: string;
}

export const addBuild = (program: Command) =>
  withContentOptions(program.command('build'))
    .description('check a handbook and build its site; errors stop it before anything is written')
    .addOption(outOption())
    .addOption(baseOption())
    .action(async (options: BuildOptions) => {
      const { handbook, findings } = loadAndCheck(options);
      if (printFindings(findings, options)) {
        const { errors } = countFindings(findings);
        console.error(
          errors > 0
            ? 'Nothing was built: the errors come first.'
            : 'Nothing was built: with --strict, warnings come first, too.',
        );
        process.exitCode = exitCode.errors;
        return;
      }
      const { buildSite } = await import('./site.ts');
      const { pages, seconds } = await buildSite({
        handbook,
        findings,
        out: resolve(options.out),
        base: options.base,
      });
      const built = `Built ${pages} pages in ${seconds.toFixed(1)} s: ${resolve(options.out)}`;
      // What other programs read is the findings and nothing else.
      if (options.format === 'text') console.log(built);
      else console.error(built);
    });
