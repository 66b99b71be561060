import { InvalidArgumentError, Option, type Command } from 'commander';
import type { DocumentsRequest, PreparedDocuments } from '../imports/documents/import-documents.ts';
import { documentCounts, documentsJson, documentsText } from '../imports/documents/report.ts';
import { filesToWrite } from '../imports/files-to-write.ts';
import { quantity } from '../issues/words.ts';
import { withHandbookOptions } from './content.ts';
import { exitCode } from './exit.ts';
import { constantOption } from './import-constants.ts';
import { complain, say } from './print.ts';

interface PoliciesOptions {
  content: string;
  asOf?: string;
  set: Record<string, unknown>;
  baseUrl?: string;
  skipFaulty: boolean;
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
    .option('--dry-run', 'show what would be written, and write nothing', false)
    .addOption(
      new Option('--format <format>', 'how the report is printed')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (paths: string[], options: PoliciesOptions) => {
      const { content, asOf, set, baseUrl, skipFaulty } = options;
      await importPolicies(
        { paths, root: content, asOf, constants: set, baseUrl, skipFaulty },
        options,
      );
    });

function siteAddress(written: string): string {
  if (!URL.canParse(written) || !/^https?:/i.test(written))
    throw new InvalidArgumentError('Give an address such as https://docs.example.org.');
  return written;
}

async function importPolicies(
  request: DocumentsRequest,
  { dryRun, format }: Pick<PoliciesOptions, 'dryRun' | 'format'>,
) {
  const [{ importDocuments }, { applyChanges }] = await Promise.all([
    import('../imports/documents/import-documents.ts'),
    import('../editing/files.ts'),
  ]);
  const prepared = await importDocuments(request);
  const writes = !dryRun && prepared.files.size > 0;
  if (writes) applyChanges(request.root, filesToWrite(prepared));
  if (format === 'json') process.stdout.write(documentsJson(prepared, writes));
  else {
    say(documentsText(prepared));
    if (dryRun) showFirst(prepared);
    say(conclusion(prepared, dryRun));
  }
  if (documentCounts(prepared).faulty === 0) return;
  if (format === 'json' && prepared.files.size === 0)
    complain('Nothing was imported: correct what the report names.');
  if (!request.skipFaulty) process.exitCode = exitCode.errors;
}

/** So much of a text is shown as it would be written. */
const shownLines = 40;

function showFirst({ files }: PreparedDocuments) {
  const [first] = [...files];
  if (typeof first?.[1] !== 'string') return;
  const lines = first[1].trimEnd().split('\n');
  say(`\n── ${first[0]}\n${lines.slice(0, shownLines).join('\n')}`);
  if (lines.length > shownLines)
    say(`… and ${quantity(lines.length - shownLines, 'more line', 'more lines')}.`);
  say('');
}

function conclusion(prepared: PreparedDocuments, dryRun: boolean): string {
  const counts = documentCounts(prepared);
  if (prepared.files.size === 0)
    return counts.faulty > 0
      ? `Nothing was imported: ${quantity(counts.faulty, 'document')} of ${counts.documents} cannot be. Correct what is said above, or leave these out with --skip-faulty.`
      : 'Nothing to write: there is an entry of each document already.';
  const parts = [
    quantity(counts.new, 'policy', 'policies'),
    ...(counts.attachments > 0 ? [quantity(counts.attachments, 'attachment')] : []),
    ...(counts.there > 0 ? [`${counts.there} there already`] : []),
    ...(counts.faulty > 0 ? [`${counts.faulty} left out`] : []),
  ];
  return `${dryRun ? 'Would write' : 'Wrote'} ${quantity(prepared.files.size, 'file')}: ${parts.join(', ')}. All are drafts: \`aims check\` shows what is open.`;
}
