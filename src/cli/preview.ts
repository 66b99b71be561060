import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { toolRoot } from './content.ts';
import { UsageError } from './exit.ts';

export const port = (value: string) => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65535)
    throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  return number;
};

export const addPreview = (program: Command) =>
  program
    .command('preview')
    .description('serve a site that was built')
    .addOption(
      new Option('--out <dir>', 'the folder of the site').default(
        resolve(toolRoot, 'dist'),
        'dist/',
      ),
    )
    .option('--base <path>', 'the path at which it is served', '/')
    .addOption(new Option('--port <number>', 'the port').argParser(port).default(4321))
    .action(async (options: { out: string; base: string; port: number }) => {
      const out = resolve(options.out);
      if (!existsSync(join(out, 'index.html')))
        throw new UsageError(`There is no site in ${out}. Build it first: npm run build`);
      const { previewSite } = await import('./site.ts');
      await previewSite({ out, base: options.base, port: options.port });
    });
