import type { Command } from 'commander';
import { isUndecided } from '../handbook/state/control-state.ts';
import { reviewedControl } from '../handbook/writing/approval.ts';
import {
  handbookToEdit,
  noSuchEntry,
  refuse,
  withEditOptions,
  writeContent,
  type EditOptions,
} from './edit.ts';

export const addReview = (program: Command) =>
  withEditOptions(program.command('review'), 'reviewed')
    .description(
      'write into rows of the Statement that they were confirmed, with the digests of the texts that they rely on',
    )
    .argument('<control...>', 'controls, such as A.6.2.4')
    .action((ids: string[], options: EditOptions) => {
      const { handbook, date } = handbookToEdit(options);
      const { controls } = handbook.entries;
      const chosen = [...new Set(ids)].map((id) => {
        const control = controls.find((each) => each.id === id);
        if (control) return control;
        throw noSuchEntry(
          handbook,
          id,
          'only controls are reviewed so',
          controls.map((each) => each.id),
        );
      });
      const open = chosen.filter(isUndecided);
      if (open.length > 0)
        return refuse(
          open.map(
            ({ id }) => `${id} is undecided. Decide whether it applies before you confirm it.`,
          ),
        );
      writeContent(
        handbook,
        chosen.map((control) =>
          reviewedControl(handbook, control, { date, nextReview: options.nextReview }),
        ),
        chosen.map(({ id }) => `${id}: reviewed on ${date}.`),
      );
    });
