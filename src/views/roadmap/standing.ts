import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import { address, line, sentence, state, text } from '../table/make.ts';
import type { Roadmap } from './roadmap.ts';

/** How many steps are done and what is next, for the first line of the roadmap. */
export function roadmapStanding({ config }: Handbook, { steps, done, next }: Roadmap): Cell[] {
  const { roadmap: t } = messagesFor(config.language);
  return [
    text(t.done(done, steps.length), { strong: true }),
    next
      ? line(
          sentence(t.next, {
            criterion: address(next.criterion.path, t.criteria[next.criterion.key]),
          }),
          address(`#step-${next.step.no}`, t.nextIn(next.step.no, t.steps[next.step.id].title)),
        )
      : text(t.nothingNext),
  ];
}

/** How far a step is. */
export function stepStanding(handbook: Handbook, step: Roadmap['steps'][number]): Cell[] {
  const { roadmap: t } = messagesFor(handbook.config.language);
  return [
    state(handbook, 'step', step.state),
    text(step.asked > 0 ? t.met(step.met, step.asked) : t.criterionStates.nothing),
  ];
}
