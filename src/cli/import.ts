import { existsSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { importable, importTitle, type Importable } from '../imports/fields.ts';
import { ImportError } from '../imports/import-error.ts';
import type { ImportRequest, Prepared } from '../imports/prepare.ts';
import { filesToWrite } from '../imports/files-to-write.ts';
import { quantity } from '../issues/words.ts';
import { withHandbookOptions } from './content.ts';
import { exitCode, UsageError } from './exit.ts';
import { constantOption, namesOption, sourceOption } from './import-options.ts';
import { addImportPolicies } from './import-policies.ts';
import { complain, say } from './print.ts';

interface ImportOptions {
  content: string;
  asOf?: string;
  mapping?: string;
  sheet?: string;
  set: Record<string, unknown>;
  suggest: boolean;
  dryRun: boolean;
  update: boolean;
  source?: string;
  base?: string;
  take: string[];
  keep: string[];
  format: 'text' | 'json';
  report?: string;
}

/** Adds the commands of `aims import`, one for each thing that can be brought. */
export function addImport(program: Command) {
  const parent = program
    .command('import')
    .description('turn registers and documents that you have into entries of the handbook');
  for (const what of importable) addRegister(parent, what);
  addImportPolicies(parent);
}

/** Imports a register from a table: CSV, XLSX or JSON. */
const addRegister = (parent: Command, what: Importable) =>
  withHandbookOptions(parent.command(what))
    .argument('<file>', 'the table: CSV, XLSX, or JSON with a list of objects')
    .description(`import ${importTitle(what)} from a table`)
    .option(
      '--mapping <file>',
      'what the columns are, as YAML; with --suggest, the file that is written',
    )
    .option('--suggest', 'propose a mapping, and write it to a file', false)
    .option('--sheet <name>', 'the sheet of a workbook')
    .addOption(constantOption())
    .option('--dry-run', 'show what would be written, and write nothing', false)
    .option('--update', 'also change entries that are there already', false)
    .option(
      '--base <commit>',
      'the commit, tag or branch from which a table was exported, if it does not say so itself',
    )
    .addOption(sourceOption('the name of the source, if several fill one register'))
    .addOption(namesOption('--take <entry>', 'what the file says is right', 'SYS-01', 'stage'))
    .addOption(namesOption('--keep <entry>', 'what the handbook says is right', 'SYS-01', 'stage'))
    .addOption(
      new Option('--format <format>', 'how the report is printed')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--report <file>', 'also write what became of every cell: .xlsx or .json')
    .action(async (file: string, options: ImportOptions) => {
      const request: ImportRequest = {
        ...{ what, file: resolve(file), root: options.content, asOf: options.asOf },
        ...{ sheet: options.sheet, constants: options.set, update: options.update },
        mapping: options.suggest ? undefined : options.mapping,
        ...{ source: options.source, base: options.base },
        ...{ choices: { take: options.take, keep: options.keep } },
      };
      if (options.report !== undefined && !/\.(?:xlsx|json)$/i.test(options.report))
        throw new UsageError(
          'The report is a workbook or JSON: name a file that ends in .xlsx or .json.',
        );
      if (options.suggest) await suggest(request, options.mapping);
      else await importRegister(request, options);
    });

/** Writes a mapping that somebody can correct; in a terminal, after asking what is not sure. */
async function suggest(request: ImportRequest, named: string | undefined) {
  const { what, file } = request;
  const [{ openSource }, { mappingText }, { createFile }] = await Promise.all([
    import('../imports/prepare.ts'),
    import('../imports/mapping/mapping-text.ts'),
    import('../editing/files.ts'),
  ]);
  const opened = await openSource(request);
  const out = named ?? `${basename(file, extname(file))}.${what}.yaml`;
  if (existsSync(out)) throw new ImportError(alreadyThere(out));
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const sure = isTerminal
    ? await (await import('./import-questions.ts')).askMapping(what, opened)
    : opened;
  const text = mappingText(what, sure);
  if (!createFile(resolve(out), text)) throw new ImportError(alreadyThere(out));
  const { proposals, source, table } = opened;
  say(
    `${source.file}: ${source.format}, ${quantity(table.rows.length, 'row')}, headings in row ${table.heading}.`,
  );
  for (const { column, field, sure, why } of proposals)
    say(
      `  ${column.title} → ${field === 'body' ? `text: ${why}` : `${field}  (${Math.round(sure * 100)} % sure: ${why})`}`,
    );
  say(
    `Wrote ${out}. Read it, correct it, and import with \`aims import ${what} ${request.file} --mapping ${out}\`.`,
  );
}

const alreadyThere = (file: string) =>
  `${file} exists already. Name another file with --mapping, or remove it.`;

async function importRegister(request: ImportRequest, { dryRun, format, report }: ImportOptions) {
  const [
    { prepareImport },
    { reportJson, reportText, reportWorkbook },
    { applyChanges, replaceFile },
  ] = await Promise.all([
    import('../imports/prepare.ts'),
    import('../imports/report.ts'),
    import('../editing/files.ts'),
  ]);
  const prepared = await prepareImport(request);
  const isWrong = prepared.problems.length + prepared.conflicts.length > 0;
  const { files, record } = prepared;
  const writes = !isWrong && !dryRun && (files.size > 0 || record !== undefined);
  if (writes) applyChanges(request.root, filesToWrite(prepared));
  if (format === 'json') process.stdout.write(reportJson(request.what, prepared, writes));
  else {
    say(reportText(request.what, prepared));
    if (dryRun) showFirst(prepared);
    say(conclusion(prepared, dryRun));
  }
  if (report !== undefined) {
    replaceFile(
      resolve(report),
      /\.json$/i.test(report)
        ? reportJson(request.what, prepared, writes)
        : await reportWorkbook(prepared),
    );
    if (format === 'text') say(`Wrote ${report}: what became of every cell.`);
  }
  if (isWrong) {
    if (format === 'json') complain('Nothing was imported: correct what the report names.');
    process.exitCode = exitCode.errors;
  }
}

/** So many entries are shown as they would be written. */
const shownEntries = 3;

function showFirst({ files }: Prepared) {
  for (const [file, text] of [...files].slice(0, shownEntries))
    say(`\n── ${file}\n${text.trimEnd()}`);
  if (files.size > shownEntries)
    say(`\n… and ${quantity(files.size - shownEntries, 'more file', 'more files')}.`);
}

function conclusion(
  { problems, conflicts, files, record, created, changed, unchanged, leftAlone, kept }: Prepared,
  dryRun: boolean,
): string {
  if (problems.length > 0)
    return 'Nothing was imported: correct the cells above, or say in a mapping what they mean (`--suggest` writes one).';
  if (conflicts.length > 0)
    return 'Nothing was imported: choose with --take and --keep which side is right.';
  const noted =
    record === undefined
      ? ''
      : ` ${dryRun ? 'Would write' : 'Wrote'} ${record.file}, too: the next import compares with it.`;
  if (files.size === 0)
    return `${
      unchanged.length > 0
        ? `Nothing changes: ${quantity(unchanged.length, 'entry', 'entries')} ${kept.length > 0 ? 'stay as they are' : 'say the same'}.`
        : `Nothing to write${leftAlone.length > 0 ? ' without --update' : ''}.`
    }${noted}`;
  const parts = [
    ...(created.length > 0 ? [`${created.length} new`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ...(unchanged.length > 0 ? [`${unchanged.length} unchanged`] : []),
  ];
  return `${dryRun ? 'Would write' : 'Wrote'} ${quantity(files.size, 'file')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.${noted}`;
}
