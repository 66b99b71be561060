import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { ExportFile } from '../exports/files.ts';
import { loadAndCheck, printIssues, withContentOptions, type ContentOptions } from './content.ts';
import { writeTogether } from '../editing/files.ts';
import { makeFolders } from '../handbook/writing/together.ts';
import { isForPeople } from '../reporters/formats.ts';
import { assertNoLeakIn } from './edition-leak.ts';
import { editionOption, inEdition, type EditionOptions } from './edition.ts';
import { exitCode, UsageError } from './exit.ts';
import { complain, say } from './print.ts';
import { siteOption } from './site-option.ts';

interface ExportOptions extends ContentOptions, EditionOptions {
  out: string;
  site?: string;
}

export const addExport = (program: Command) =>
  withContentOptions(program.command('export'))
    .argument('[files...]', 'names such as soa.xlsx, risks for all formats of a table, or oscal')
    .description(
      'write the tables of a handbook as spreadsheets and documents, and all of it as JSON',
    )
    .option('--out <dir>', 'the folder of the files', 'exports')
    .addOption(editionOption())
    .addOption(siteOption())
    .action(async (names: string[], options: ExportOptions) => {
      const { handbook, issues } = await loadAndCheck(options);
      const edition = inEdition(handbook, issues, options.edition).handbook;
      const { exportFiles } = await import('../exports/files.ts');
      const files = chosen(exportFiles(edition, options.site), names);
      if (printIssues(issues, options)) {
        complain('Nothing was exported: correct the errors above first.');
        process.exitCode = exitCode.errors;
        return;
      }
      const out = resolve(options.out);
      const made = await Promise.all(
        files.map(async ({ name, make }) => ({ name, bytes: await make() })),
      );
      await assertNoLeakIn(made, handbook, edition);
      makeFolders(out);
      writeTogether(
        out,
        made.map(({ name, bytes }) => ({ file: name, after: bytes })),
      );
      const done = `Wrote ${files.length} ${files.length === 1 ? 'file' : 'files'} to ${out}`;
      if (isForPeople(options.format)) say(done);
      else complain(done);
    });

function chosen(all: ExportFile[], names: readonly string[]): ExportFile[] {
  if (names.length === 0) return all;
  return names.flatMap((name) => {
    const files = all.filter(
      (file) =>
        file.name === name ||
        (/^[./]/.test(file.name.slice(name.length)) && file.name.startsWith(name)),
    );
    if (files.length === 0)
      throw new UsageError(
        `There is no export ${name}. There are: ${all.map((file) => file.name).join(', ')}.`,
      );
    return files;
  });
}
