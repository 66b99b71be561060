import { readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Browser } from 'playwright-core';
import { replaceByCopy } from '../editing/files.ts';
import { isForPeople } from '../reporters/formats.ts';
import { loadAndCheck, printIssues, withContentOptions, type ContentOptions } from './content.ts';
import { assertNoLeakIn } from './edition-leak.ts';
import { editionOption, inEdition, type EditionOptions } from './edition.ts';
import { BrowserError } from '../pdf/browser-error.ts';
import { exitCode, UsageError } from './exit.ts';
import { tidyWhenInterrupted } from './interruption.ts';
import { complain, say } from './print.ts';
import { siteOption } from './site-option.ts';
import { inFolder } from './system-fault.ts';
import { leaveWorkFolder, takeWorkFolder } from './work-folder.ts';
import { temporaryFolder } from '../handbook/writing/temporary-folder.ts';

interface PdfOptions extends ContentOptions, EditionOptions {
  out: string;
  only?: string[];
  site?: string;
}

export const addPdf = (program: Command) =>
  withContentOptions(program.command('pdf'))
    .description('print the handbook, or a part of it, into one PDF')
    .option('--out <file>', 'the file', 'handbook.pdf')
    .addOption(editionOption())
    .option('--only <page...>', 'soa, board, the id of an entry, or dossier and the id of a system')
    .addOption(siteOption())
    .action(async (options: PdfOptions) => {
      const { handbook: full, issues } = await loadAndCheck(options);
      const { handbook, ...edition } = inEdition(full, issues, options.edition);
      const [{ buildSite }, { printPdf, leftOutOf }, pdf, { namedChapters }, { startBrowser }] =
        await Promise.all([
          import('./site.ts'),
          import('./pdf-words.ts'),
          import('../pdf/pdf.ts'),
          import('../pdf/chapters.ts'),
          import('../pdf/browser.ts'),
        ]);
      const only = options.only && namedChapters(handbook, options.only);
      if (typeof only === 'string') throw new UsageError(only);
      if (printIssues(issues, options)) {
        complain('Nothing was printed: correct the errors above first.');
        process.exitCode = exitCode.errors;
        return;
      }
      const out = resolve(options.out);
      const folder = takeWorkFolder(join(temporaryFolder(), 'pdf'));
      const endTidily = tidyWhenInterrupted(() => leaveWorkFolder(folder));
      let browser: Browser | undefined;
      try {
        // Whoever has no browser need not wait for a site.
        browser = await startBrowser(folder);
        const site = join(folder, 'site');
        await buildSite({ handbook, ...edition, full, out: site, base: '/' });
        const file = join(folder, 'handbook.pdf');
        const printed = browser;
        await inFolder(folder, () =>
          printPdf({ handbook, site, only, address: options.site, file }, printed),
        );
        if (handbook.edition !== 'full')
          await assertNoLeakIn(
            [{ name: basename(out), bytes: readFileSync(file) }],
            full,
            handbook,
          );
        replaceByCopy(out, file);
        const done = [
          `Printed ${(statSync(file).size / 1e6).toFixed(1)} MB: ${out}`,
          ...(only ? [] : leftOutOf(handbook)),
        ].join('\n');
        if (isForPeople(options.format)) say(done);
        else complain(done);
      } catch (error) {
        if (!(error instanceof BrowserError) && !(error instanceof pdf.NoPageError)) throw error;
        complain(`aims: ${error.message}`);
        process.exitCode = exitCode.errors;
      } finally {
        await browser?.close();
        endTidily();
        leaveWorkFolder(folder);
      }
    });
