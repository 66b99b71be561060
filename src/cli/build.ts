import { join } from 'node:path';
import type { Command } from 'commander';
import { baseOption } from './base-path.ts';
import {
  loadAndCheck,
  outOption,
  printIssues,
  withContentOptions,
  type ContentOptions,
} from './content.ts';
import { editionOption, inEdition } from './edition.ts';
import { editions, type Edition } from '../handbook/editions/edition.ts';
import { isForPeople } from '../reporters/formats.ts';
import { exitCode } from './exit.ts';
import { tidyBeside } from './leftovers.ts';
import { messagesFor } from '../i18n/messages.ts';
import { countIssues } from '../issues/issue.ts';
import { assertReplaceable } from './output.ts';
import { outputFolder } from './output-folder.ts';
import { complain, say } from './print.ts';

interface BuildOptions extends ContentOptions {
  edition: Edition | 'all';
  out: string;
  base: string;
}

export const addBuild = (program: Command) =>
  withContentOptions(program.command('build'))
    .description('check a handbook and build its site; errors stop it before anything is written')
    .addOption(outOption())
    .addOption(baseOption())
    .addOption(
      editionOption(
        ['all'],
        '; `all` builds each into a folder of its own in the folder of the site',
      ),
    )
    .action(async (options: BuildOptions) => {
      const { handbook, issues } = await loadAndCheck(options);
      const out = outputFolder(options.out, handbook.root);
      const sites: { edition: Edition; out: string }[] =
        options.edition === 'all'
          ? editions.map((edition) => ({ edition, out: join(out, edition) }))
          : [{ edition: options.edition, out }];
      for (const site of sites) {
        tidyBeside(site.out);
        assertReplaceable(site.out);
      }
      if (printIssues(issues, options)) {
        const { errors } = countIssues(issues);
        complain(
          errors > 0
            ? 'Nothing was built: correct the errors above first.'
            : 'Nothing was built: with --strict, the warnings above count as errors.',
        );
        process.exitCode = exitCode.errors;
        return;
      }
      const { buildSite } = await import('./site.ts');
      for (const site of sites) {
        const { pages, seconds } = await buildSite({
          ...inEdition(handbook, issues, site.edition),
          full: handbook,
          out: site.out,
          base: options.base,
        });
        const built = `Built ${pages} pages in ${seconds.toFixed(1)} s: ${site.out}`;
        // What other programs read is the issues and nothing else.
        if (isForPeople(options.format)) say(built);
        else complain(built);
      }
      const missing = handbook.noHistory();
      // Where git is not used there is nothing to mend.
      if (missing?.detail)
        complain(`${messagesFor('en').documents.history.none[missing.why]} (${missing.detail})`);
    });
