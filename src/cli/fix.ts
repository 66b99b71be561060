import type { Command } from 'commander';
import { runChecks } from '../checks/run.ts';
import { applyChanges } from '../editing/files.ts';
import { formerPlaces, repairs } from '../editing/fix/fix.ts';
import { loadHandbook } from '../handbook/load.ts';
import { countIssues, type Issue } from '../issues/issue.ts';
import { count } from '../reporters/text.ts';
import { changedLines } from './changed-lines.ts';
import { askedOf, withHandbookOptions } from './content.ts';
import { exitCode } from './exit.ts';
import { isInteractive } from './manners.ts';
import { isIn, placeIn } from './places.ts';
import { say, show } from './print.ts';

interface FixOptions {
  content: string;
  asOf?: string;
  ids: boolean;
  yes: boolean;
}

export const addFix = (program: Command) =>
  withHandbookOptions(program.command('fix'))
    .description('mend what needs no decision: dates, quotes, the order of fields; shows it first')
    .argument('[path...]', 'mend only these files and folders')
    .option('--ids', 'write the id that was probably meant for each that does not exist', false)
    .option('-y, --yes', 'mend without asking', false)
    .action(async (paths: string[], options: FixOptions) => {
      const { content: root, asOf } = options;
      const places = paths.map((path) => placeIn(root, path));
      const isAsked = ({ file }: { file: string }) => places.length === 0 || isIn(file, places);
      const handbook = loadHandbook({ root, asOf });
      const issues = runChecks(handbook);
      const changes = repairs(handbook, issues, options).filter(isAsked);
      const { prefix, color } = askedOf(options);
      const left = formerPlaces(handbook).filter(isAsked);
      if (left.length > 0)
        say(
          `${[
            'These places follow a former contract, and need a decision:',
            ...left.map(({ file, field, todo }) => `  ${prefix}${file}: ${field}. ${todo}`),
          ].join('\n')}\n`,
        );
      if (changes.length === 0) {
        say('There is nothing to mend without a decision.');
        return;
      }
      show(changedLines(changes, { prefix, color, context: 1 }));
      const files = count(changes.length, 'file');
      if (!options.yes && !(await isConfirmed(`Mend ${files}?`))) {
        say(
          `\n${files} to mend. Nothing was changed. \`aims fix --yes\` changes ${changes.length === 1 ? 'it' : 'them'}.`,
        );
        process.exitCode = exitCode.errors;
        return;
      }
      applyChanges(root, changes);
      const after = runChecks(loadHandbook({ root, asOf }));
      say(`\nMended ${files}. Before: ${tally(issues)}. Now: ${tally(after)}.`);
    });

const tally = (issues: readonly Issue[]): string => {
  const { errors, warnings } = countIssues(issues);
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
};

/** Asks at a terminal; where nobody can answer, the answer is no. */
async function isConfirmed(message: string): Promise<boolean> {
  if (!isInteractive()) return false;
  const { confirm } = await import('@clack/prompts');
  return (await confirm({ message })) === true;
}
