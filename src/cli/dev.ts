import { Option, type Command } from 'commander';
import { loadAndCheck, printFindings, withContentOptions, type ContentOptions } from './content.ts';
import { port } from './preview.ts';

export const addDev = (program: Command) =>
  withContentOptions(program.command('dev'))
    .description('serve a handbook while it is written; changes appear at once')
    .addOption(new Option('--port <number>', 'the port').argParser(port).default(4321))
    .action(async (options: ContentOptions & { port: number }) => {
      const { handbook, findings } = loadAndCheck(options);
      printFindings(findings, options);
      const { serveSite } = await import('./site.ts');
      await serveSite({ handbook, findings, port: options.port });
    });
