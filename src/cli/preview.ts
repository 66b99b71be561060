import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { baseOption } from './base-path.ts';
import { outOption } from './content.ts';
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
    .addOption(outOption())
    .addOption(baseOption())
    .addOption(new Option('--port <number>', 'the port').argParser(port).default(4321))
    .action(async (options: { out: string; base: string; port: number }) => {
      const out = resolve(options.out);
      if (!existsSync(join(out, 'index.html')))
        throw new UsageError(
          `There is no site in ${out}. Build it first: npm run -s aims -- build --out ${relative(process.cwd(), out) || '.'}`,
        );
      const { previewSite } = await import('./site.ts');
      await previewSite({ out, base: options.base, port: options.port });
    });
