import type { Command } from 'commander';
import type { ComparisonReport } from '../exports/comparison/report.ts';
import { withHandbookAt } from '../handbook/former.ts';
import { asOfDay, loadHandbook } from '../handbook/load.ts';
import type { NamedCommit } from '../handbook/reading/commit-named.ts';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { askedOf, withHandbookOptions, type ContentOptions } from './content.ts';
import { changeFormatOption, printed, type ChangeFormat } from './change-format.ts';

interface DiffOptions extends Pick<ContentOptions, 'content' | 'asOf'> {
  format: ChangeFormat;
}

export const addDiff = (program: Command) =>
  withHandbookOptions(program.command('diff'))
    .argument('<before>', 'a tag, a branch or a commit')
    .argument('[after]', 'the same; without it, the files as they are now')
    .addOption(changeFormatOption('comparison'))
    .description('say what changed in the handbook between two states of its git repository')
    .action(async (before: string, after: string | undefined, options: DiffOptions) => {
      const [{ compareHandbooks }, { comparisonFormats }] = await Promise.all([
        import('../compare/compare.ts'),
        import('../exports/comparison/formats.ts'),
      ]);
      const { content: root } = options;
      const { asOf } = askedOf(options);
      const print = (report: ComparisonReport) =>
        void process.stdout.write(
          printed(options.format, comparisonFormats[options.format](report)),
        );
      const compareWith = (handbook: Handbook, name: string) =>
        withHandbookAt({ root, asOf: handbook.asOf, commit: before }, (former, at) =>
          print({
            handbook,
            before: nameOf(at),
            after: name,
            comparison: compareHandbooks(former, handbook),
          }),
        );
      const today = loadHandbook({ root, asOf });
      if (after === undefined) {
        const { whatChanged: t } = messagesFor(today.config.language);
        compareWith(today, t.workingTree);
      } else
        withHandbookAt({ root, asOf: asOfDay(asOf, today.config), commit: after }, (handbook, at) =>
          compareWith(handbook, nameOf(at)),
        );
    });

/** A state as it is told: `audit-2026 (9881b82f1c, 2026-11-27)`. */
export const nameOf = ({ name, hash, date }: NamedCommit) =>
  `${name} (${hash.slice(0, 10)}, ${date})`;
