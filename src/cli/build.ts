import { resolve } from 'node:path';
import { Option, InvalidArgumentError, type Command } from 'commander';
import { countFindings } from '../checks/finding.ts';
import {
  loadAndCheck,
  printFindings,
  toolRoot,
  withContentOptions,
  type ContentOptions,
} from './content.ts';
import { exitCode } from './exit.ts';

interface BuildOptions extends ContentOptions {
  out: string;
  base: string;
}

/** A base path with a slash at both ends. */
const basePath = (value: string) => {
  if (!/^\/?([A-Za-z0-9._~-]+\/?)*$/.test(value))
    throw new InvalidArgumentError('A path is expected, such as /handbook/.');
  const inner = value.replace(/^\/+|\/+$/g, '');
  return inner ? `/${inner}/` : '/';
};

export const addBuild = (program: Command) =>
  withContentOptions(program.command('build'))
    .description('check a handbook and build its site; errors stop it before anything is written')
    .addOption(
      new Option('--out <dir>', 'the folder of the site').default(
        resolve(toolRoot, 'dist'),
        'dist/',
      ),
    )
    .addOption(
      new Option('--base <path>', 'the path at which the site is served')
        .argParser(basePath)
        .default('/'),
    )
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
      console.log(`Built ${pages} pages in ${seconds.toFixed(1)} s: ${resolve(options.out)}`);
    });
