import { Option, type Command } from 'commander';
import {
  askedOf,
  loadAndCheck,
  printIssues,
  withHandbookOptions,
  type ContentOptions,
} from './content.ts';
import type { KnownFiles } from '../handbook/read-source.ts';
import { refreshSchemas } from '../editing/write-schemas.ts';
import { port } from './preview.ts';

type DevOptions = Pick<ContentOptions, 'content' | 'asOf'> & { port: number };

export const addDev = (program: Command) =>
  withHandbookOptions(program.command('dev'))
    .description('serve a handbook while you write it; changes appear at once')
    .addOption(new Option('--port <number>', 'the port').argParser(port).default(4321))
    .action(async (options: DevOptions, command: Command) => {
      const known: KnownFiles = new Map();
      const { handbook, issues } = await loadAndCheck(options, known);
      printIssues(issues, { ...options, format: 'text', strict: false });
      refreshSchemas(handbook);
      const { serveSite } = await import('./serve-site.ts');
      const served = await serveSite({
        handbook,
        issues,
        known,
        asked: askedOf(options),
        port: options.port,
        strictPort: command.getOptionValueSource('port') === 'cli',
      });
      if (served !== options.port) console.log(`\nThe port ${options.port} is taken.`);
      console.log(`\nThe handbook is at http://localhost:${served}/ – press Ctrl+C to stop.`);
    });
