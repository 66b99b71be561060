import type { Command } from 'commander';
import { runChecks } from '../checks/run.ts';
import { carriedApprovals, intactApprovals } from '../editing/carried-approvals.ts';
import { applyChanges } from '../editing/files.ts';
import { idFault } from '../editing/id-fault.ts';
import { newIssues, renaming } from '../editing/rename.ts';
import { loadHandbook } from '../handbook/load.ts';
import { renamedInRecords } from '../imports/update/record.ts';
import type { Handbook, SourceDocument } from '../handbook/types.ts';
import { isOwnControl } from '../../schemas/controls.ts';
import { nearestId } from '../issues/nearest.ts';
import { reportText } from '../reporters/text.ts';
import { changedLines } from './changed-lines.ts';
import { askedOf, withHandbookOptions } from './content.ts';
import { exitCode, UsageError } from './exit.ts';
import { say, show } from './print.ts';

interface RenameOptions {
  content: string;
  asOf?: string;
  dryRun: boolean;
}

export const addRename = (program: Command) =>
  withHandbookOptions(program.command('rename'))
    .description('change the id of an entry everywhere: file name, fields, texts and links')
    .argument('<old>', 'the id of the entry')
    .argument('<new>', 'its new id')
    .option('--dry-run', 'show what would change, and change nothing', false)
    .action((from: string, to: string, options: RenameOptions) => {
      const { content: root, asOf } = options;
      const handbook = loadHandbook({ root, asOf });
      const document = renameable(handbook, from);
      const fault =
        from === to
          ? 'The two ids are the same.'
          : idFault(handbook, document.collection, to, from);
      if (fault !== undefined) throw new UsageError(fault);
      const changes = [...renaming(handbook, document, to), ...renamedInRecords(root, from, to)];
      const { prefix, color } = askedOf(options);
      show(changedLines(changes, { prefix, color, context: 0 }));
      const files = changes.length === 1 ? '1 file' : `${changes.length} files`;
      if (options.dryRun) {
        say(`\n${from} would become ${to} in ${files}. Nothing was changed.`);
        return;
      }
      const before = runChecks(handbook);
      const intact = intactApprovals(handbook);
      applyChanges(root, changes);
      say(`\n${from} is now ${to} in ${files}.`);
      const formerId = (id: string) => (id === to ? from : id);
      const renamed = loadHandbook({ root, asOf });
      const carried = carriedApprovals(intact, renamed, formerId);
      applyChanges(
        root,
        carried.map(({ file, text }) => ({ file, before: renamed.textOf(file), after: text })),
      );
      if (carried.length > 0)
        say(
          `Only the id changed: approvals and reviews in ${carried.length === 1 ? '1 file' : `${carried.length} files`} are for the text with the new id.`,
        );
      const after = runChecks(loadHandbook({ root, asOf }));
      const added = newIssues(before, after, { from, to });
      if (added.length === 0) {
        say('The checks find the same as before.');
        return;
      }
      say('The checks find what they did not find before:\n');
      process.stdout.write(reportText(added, { prefix, color }));
      process.exitCode = exitCode.errors;
    });

/** @throws UsageError where no entry has the id, or where a standard has given it */
function renameable(handbook: Handbook, id: string): SourceDocument {
  const document = handbook.documents.find((each) => each.id === id);
  if (!document) {
    const near = nearestId(id, [...handbook.collectionOf.keys()]);
    throw new UsageError(
      `No entry has the id ${id}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
    );
  }
  if (
    document.collection === 'clauses' ||
    (document.collection === 'controls' && !isOwnControl(id))
  )
    throw new UsageError(`${id} has its id from the standard, and keeps it.`);
  return document;
}
