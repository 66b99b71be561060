import type { Command } from 'commander';
import { withHandbookAt, withHandbookBefore } from '../handbook/former.ts';
import { loadHandbook } from '../handbook/load.ts';
import type { NamedCommit } from '../handbook/reading/commit-named.ts';
import type { Handbook } from '../handbook/types.ts';
import { askedOf, withHandbookOptions, type ContentOptions } from './content.ts';
import { changeFormatOption, printed, type ChangeFormat } from './change-format.ts';
import { nameOf } from './diff.ts';

interface ImpactOptions extends Pick<ContentOptions, 'content' | 'asOf'> {
  format: ChangeFormat;
}

export const addImpact = (program: Command) =>
  withHandbookOptions(program.command('impact'))
    .argument(
      '[before]',
      'a tag, a branch or a commit; without it, the commit at which your work left the main branch',
    )
    .addOption(changeFormatOption('impact'))
    .description('say what your changes topple: proof, approvals, assessments, duties, issues')
    .action(async (before: string | undefined, options: ImpactOptions) => {
      const [{ impactOf }, { impactFormats }] = await Promise.all([
        import('../compare/impact.ts'),
        import('../exports/impact/formats.ts'),
      ]);
      const handbook = loadHandbook({ root: options.content, asOf: askedOf(options).asOf });
      const print = (former: Handbook, at: NamedCommit) =>
        void process.stdout.write(
          printed(
            options.format,
            impactFormats[options.format]({
              before: nameOf(at),
              after: 'the working tree',
              asOf: handbook.asOf,
              impact: impactOf(former, handbook),
            }),
          ),
        );
      const { root, asOf } = handbook;
      if (before === undefined) withHandbookBefore({ root, asOf }, print);
      else withHandbookAt({ root, asOf, commit: before }, print);
    });
