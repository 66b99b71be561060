import { relative, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { schemaFolder, writeSchemas } from '../editing/write-schemas.ts';
import { loadHandbook } from '../handbook/load.ts';
import { count } from '../reporters/text.ts';
import { withHandbookOptions } from './content.ts';
import { say } from './print.ts';

export const addSchema = (program: Command) =>
  withHandbookOptions(program.command('schema'))
    .description('write JSON Schemas with the ids of the handbook, for completion in editors')
    .addOption(
      new Option('--out <dir>', 'their folder (default: .astro/collections/ of your project)'),
    )
    .action((options: { content: string; asOf?: string; out?: string }) => {
      const handbook = loadHandbook({ root: options.content, asOf: options.asOf });
      const folder =
        options.out === undefined ? schemaFolder(options.content) : resolve(options.out);
      const written = writeSchemas(handbook, folder);
      const shown = relative(process.cwd(), folder) || '.';
      say(
        written.length === 0
          ? `The schemas in ${shown} are up to date.`
          : `Wrote ${count(written.length, 'schema')} to ${shown}.`,
      );
    });
