import { InvalidArgumentError, Option, type Command } from 'commander';
import type { DocumentsRequest, PreparedDocuments } from '../imports/documents/import-documents.ts';
import { documentCounts, documentsJson, documentsText } from '../imports/documents/report.ts';
import { filesToWrite } from '../imports/files-to-write.ts';
import { quantity } from '../issues/words.ts';
import { changedLines } from './changed-lines.ts';
import { askedOf, withHandbookOptions } from './content.ts';
import { exitCode } from './exit.ts';
import { constantOption, namesOption, sourceOption } from './import-options.ts';
import { complain, say, show } from './print.ts';

interface PoliciesOptions {
  content: string;
  asOf?: string;
  set: Record<string, unknown>;
  baseUrl?: string;
  skipFaulty: boolean;
  update: boolean;
  source?: string;
  take: string[];
  keep: string[];
  dryRun: boolean;
  format: 'text' | 'json';
}

/** Adds `aims import policies`: documents of Markdown, Word and HTML become policies. */
export const addImportPolicies = (parent: Command) =>
  withHandbookOptions(parent.command('policies'))
    .argument('<file...>', 'documents (Markdown, DOCX, HTML), and folders with documents')
    .description('import policies from documents')
    .addOption(constantOption())
    .addOption(
      new Option(
        '--base-url <address>',
        'the site to which links that begin with / belong: they are kept as links to it',
      ).argParser(siteAddress),
    )
    .option('--skip-faulty', 'import the others if some documents cannot be imported', false)
    .option('--update', 'also change policies that are there already', false)
    .addOption(sourceOption('the name of the source, if documents come from several places'))
    .addOption(namesOption('--take <entry>', 'what the document says is right', 'POL-1', 'text'))
    .addOption(namesOption('--keep <entry>', 'what the handbook says is right', 'POL-1', 'text'))
    .option('--dry-run', 'show what would be written, and write nothing', false)
    .addOption(
      new Option('--format <format>', 'how the report is printed')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (paths: string[], options: PoliciesOptions) => {
      const { content, asOf, set, baseUrl, skipFaulty, update, source, take, keep } = options;
      await importPolicies(
        {
          ...{ paths, root: content, asOf, constants: set, baseUrl, skipFaulty },
          ...{ update, source, choices: { take, keep } },
        },
        options,
      );
    });

function siteAddress(written: string): string {
  if (!URL.canParse(written) || !/^https?:/i.test(written))
    throw new InvalidArgumentError('Give an address such as https://docs.example.org.');
  return written;
}

async function importPolicies(request: DocumentsRequest, options: PoliciesOptions) {
  const { dryRun, format } = options;
  const [{ importDocuments }, { applyChanges }] = await Promise.all([
    import('../imports/documents/import-documents.ts'),
    import('../editing/files.ts'),
  ]);
  const prepared = await importDocuments(request);
  const writes = !dryRun && (prepared.files.size > 0 || prepared.record !== undefined);
  if (writes) applyChanges(request.root, filesToWrite(prepared));
  if (format === 'json') process.stdout.write(documentsJson(prepared, writes));
  else {
    say(documentsText(prepared));
    if (dryRun) {
      showChanges(prepared, options);
      showFirst(prepared);
    }
    say(conclusion(prepared, dryRun));
  }
  const { faulty, conflicts } = documentCounts(prepared);
  if (faulty + conflicts === 0) return;
  if (format === 'json' && prepared.files.size === 0)
    complain('Nothing was imported: correct what the report names.');
  if (!request.skipFaulty) process.exitCode = exitCode.errors;
}

/** So much of a text is shown as it would be written. */
const shownLines = 40;

/** The lines that change of entries that are there already. */
function showChanges({ outcomes }: PreparedDocuments, options: PoliciesOptions) {
  const changes = outcomes.flatMap(({ became, update }) =>
    became === 'changed' && update
      ? [{ file: update.file, before: update.before, after: update.text }]
      : [],
  );
  if (changes.length > 0) show(`\n${changedLines(changes, { ...askedOf(options), context: 1 })}\n`);
}

function showFirst({ files, outcomes }: PreparedDocuments) {
  const made = outcomes.find(({ became }) => became === 'new');
  const first = [...files].find(([file]) => file === `policies/${made?.id}.mdx`);
  if (typeof first?.[1] !== 'string') return;
  const lines = first[1].trimEnd().split('\n');
  say(`\n── ${first[0]}\n${lines.slice(0, shownLines).join('\n')}`);
  if (lines.length > shownLines)
    say(`… and ${quantity(lines.length - shownLines, 'more line', 'more lines')}.`);
  say('');
}

function conclusion(prepared: PreparedDocuments, dryRun: boolean): string {
  const counts = documentCounts(prepared);
  const verb = dryRun ? 'Would write' : 'Wrote';
  const noted = prepared.record
    ? ` ${verb} ${prepared.record.file}, too: the next import compares with it.`
    : '';
  if (prepared.files.size === 0) {
    if (counts.faulty > 0)
      return `Nothing was imported: ${quantity(counts.faulty, 'document')} of ${counts.documents} cannot be. Correct what is said above, or leave these out with --skip-faulty.`;
    if (counts.conflicts > 0)
      return 'Nothing was imported: choose with --take and --keep which side is right, or leave these documents out with --skip-faulty.';
    return counts.unchanged > 0
      ? `Nothing changes: ${quantity(counts.unchanged, 'policy stays as it is', 'policies stay as they are')}.${noted}`
      : 'Nothing to write: there is an entry of each document already. `--update` brings what changed in the documents.';
  }
  const parts = [
    ...(counts.new > 0 || counts.changed === 0 ? [quantity(counts.new, 'policy', 'policies')] : []),
    ...(counts.changed > 0 ? [`${counts.changed} changed`] : []),
    ...(counts.attachments > 0 ? [quantity(counts.attachments, 'attachment')] : []),
    ...(counts.unchanged > 0 ? [`${counts.unchanged} unchanged`] : []),
    ...(counts.there > 0 ? [`${counts.there} there already`] : []),
    ...(counts.faulty + counts.conflicts > 0
      ? [`${counts.faulty + counts.conflicts} left out`]
      : []),
  ];
  const drafts =
    counts.new > 0
      ? ` ${counts.changed > 0 ? 'New ones' : 'All'} are drafts: \`aims check\` shows what is open.`
      : '';
  return `${verb} ${quantity(prepared.files.size, 'file')}: ${parts.join(', ')}.${drafts}${noted}`;
}
