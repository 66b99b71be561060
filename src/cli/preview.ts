import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { basePath } from './base-path.ts';
import { outOption } from './content.ts';
import { UsageError } from './exit.ts';
import { tidyBeside } from './leftovers.ts';
import { readSiteList } from './site-list.ts';

export const port = (value: string) => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65535)
    throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  return number;
};

export const addPreview = (program: Command) =>
  program
    .command('preview')
    .description('serve a built site')
    .addOption(outOption())
    .addOption(
      new Option(
        '--base <path>',
        'the path at which it is served (default: that of the build)',
      ).argParser(basePath),
    )
    .addOption(new Option('--port <number>', 'the port').argParser(port).default(4321))
    .action(async (options: { out: string; base?: string; port: number }) => {
      const out = resolve(options.out);
      tidyBeside(out);
      if (!existsSync(join(out, 'index.html')))
        throw new UsageError(
          `There is no site in ${out}. Build it first: npm run -s aims -- build --out ${relative(process.cwd(), out) || '.'}`,
        );
      const built = readSiteList(out)?.base;
      const base = options.base ?? built ?? '/';
      if (built !== undefined && built !== base)
        throw new UsageError(
          `The site in ${out} was built to be served at ${built}. At ${base}, its links would be broken. Leave out --base, or build it with --base ${base}.`,
        );
      const { previewSite } = await import('./serve-site.ts');
      await previewSite({ out, base, port: options.port });
    });
