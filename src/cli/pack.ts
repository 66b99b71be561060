import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Browser } from 'playwright-core';
import { replaceFile } from '../editing/files.ts';
import { isForPeople } from '../reporters/formats.ts';
import { rules } from '../checks/rules.ts';
import {
  loadAndCheck,
  printIssues,
  toolRoot,
  withContentOptions,
  type ContentOptions,
} from './content.ts';
import { assertNoLeakIn } from './edition-leak.ts';
import { editionOption, inEdition, type EditionOptions } from './edition.ts';
import { BrowserError } from '../pdf/browser-error.ts';
import { exitCode } from './exit.ts';
import { tidyWhenInterrupted } from './interruption.ts';
import { complain, say } from './print.ts';
import { leaveWorkFolder, takeWorkFolder } from './work-folder.ts';
import { temporaryFolder } from '../handbook/writing/temporary-folder.ts';
import { toolVersion } from './tool-version.ts';

interface PackOptions extends ContentOptions, EditionOptions {
  out: string;
  pdf: boolean;
}

export const addPack = (program: Command) =>
  withContentOptions(program.command('pack'))
    .description('put the site, its files and a manifest into one archive that opens from disk')
    .option('--out <file>', 'the archive', 'handbook.zip')
    .option('--pdf', 'with a PDF of the handbook, which needs Chrome, Chromium or Edge', false)
    .addOption(editionOption())
    .action(async (options: PackOptions) => {
      const { handbook, issues } = await loadAndCheck(options);
      if (printIssues(issues, options)) {
        complain('Nothing was packed: correct the errors above first.');
        process.exitCode = exitCode.errors;
        return;
      }
      const out = resolve(options.out);
      const edition = inEdition(handbook, issues, options.edition);
      const [{ buildSite }, { packOf }] = await Promise.all([
        import('./site.ts'),
        import('../pack/pack.ts'),
      ]);
      // The browser's library is loaded only for a PDF.
      const print = async (site: string, browser: Browser) => {
        const { printPdf } = await import('./pdf-words.ts');
        const file = `${site}.pdf`;
        const source = { handbook: edition.handbook, only: undefined, address: undefined, file };
        await printPdf({ ...source, site }, browser);
        return readFileSync(file);
      };
      let browser: Browser | undefined;
      const folder = takeWorkFolder(join(temporaryFolder(), 'pack'));
      const endTidily = tidyWhenInterrupted(() => leaveWorkFolder(folder));
      try {
        if (options.pdf) browser = await (await import('../pdf/browser.ts')).startBrowser(folder);
        const started = browser;
        const site = join(folder, 'site');
        const { pages } = await buildSite({ ...edition, full: handbook, out: site, base: '/' });
        const packed = await packOf({
          ...{ ...edition, rules, site, toolRoot, toolVersion },
          print: started && (() => print(site, started)),
        });
        const archive = { name: basename(out), bytes: packed.bytes };
        await assertNoLeakIn([archive], handbook, edition.handbook);
        replaceFile(out, packed.bytes);
        const megabytes = (packed.bytes.length / 1e6).toFixed(1);
        const done = `Packed ${pages} pages in ${packed.count} files, ${megabytes} MB: ${out}`;
        const leftOut = started ? (await import('./pdf-words.ts')).leftOutOf(edition.handbook) : [];
        const digest = `SHA-256 of its MANIFEST.json: ${packed.digest}`;
        const said = [done, digest, ...leftOut].join('\n');
        if (isForPeople(options.format)) say(said);
        else complain(said);
      } catch (error) {
        if (!(error instanceof BrowserError)) throw error;
        complain(`aims: ${error.message}`);
        process.exitCode = exitCode.errors;
      } finally {
        await browser?.close();
        endTidily();
        leaveWorkFolder(folder);
      }
    });
