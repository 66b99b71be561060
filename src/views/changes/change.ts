import {
  approvedAssessmentFor,
  assessmentsFor,
  changeState,
  type ChangeState,
} from '../../handbook/state/change-state.ts';
import { reviewState, type ReviewState } from '../../handbook/state/review-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';

type Change = Entry<'changes'>;

/** The way of a change (6.3, 8.1): its effects are examined before it is decided, and its impact is assessed before it is made. */
const changeSteps = ['proposed', 'examined', 'decided', 'assessed', 'made', 'verified'] as const;

type ChangeStep = (typeof changeSteps)[number];

/**
 * Where a step is: done, next (`open`), next and late (`overdue`), to come after that (`ahead`), or
 * left out although a later one is done (`missing`).
 */
type ChangeStepState = 'done' | 'open' | 'overdue' | 'ahead' | 'missing';

export interface ChangeStepRow {
  step: ChangeStep;
  state: ChangeStepState;
  /** The day on which it was done. */
  day: string | undefined;
  /** The day by which it is to be done. */
  due: { day: string; review: ReviewState } | undefined;
  /** The roles and entries that did it, or show it. */
  links: EntryLink[];
}

/** What the page of a planned change shows beside its text. */
export interface ChangePage {
  state: ChangeState;
  owner: EntryLink;
  systems: EntryLink[];
  steps: ChangeStepRow[];
}

export function changePage(handbook: Handbook, change: Change): ChangePage {
  return {
    state: changeState(handbook, change),
    owner: linkTo(handbook, change.data.owner),
    systems: change.data.systems.map((id) => linkTo(handbook, id)),
    steps: stepsOf(handbook, change),
  };
}

function stepsOf(handbook: Handbook, change: Change): ChangeStepRow[] {
  const { asOf } = handbook;
  const { data } = change;
  const { decision, due } = data;
  const past = (date: string | undefined) =>
    date !== undefined && date <= asOf ? date : undefined;
  const done = past(data.done);
  const assessment = approvedAssessmentFor(handbook, change);
  const roles = data.decidedBy === undefined ? [] : [linkTo(handbook, data.decidedBy)];
  const facts: Record<ChangeStep, { is: boolean; day?: string | undefined; links?: EntryLink[] }> =
    {
      proposed: { is: true, day: data.proposed, links: [linkTo(handbook, data.owner)] },
      examined: { is: data.effects !== undefined },
      decided: { is: decision !== 'open', day: past(data.decided), links: roles },
      assessed: {
        is: assessment !== undefined,
        day: past(assessment?.data.approved),
        links: assessmentsFor(handbook, change).map(({ id }) => linkTo(handbook, id)),
      },
      made: { is: done !== undefined, day: done },
      verified: {
        is: past(data.verified) !== undefined,
        day: past(data.verified),
        links: data.evidence.map((id) => linkTo(handbook, id)),
      },
    };
  // After a rejection there is nothing to assess, make or verify, unless it was done all the same.
  const stops = decision === 'rejected';
  const steps = changeSteps.filter(
    (step) =>
      facts[step].is ||
      ((step !== 'assessed' || data.effects?.assessment === 'needed') &&
        !(stops && ['assessed', 'made', 'verified'].includes(step))),
  );
  const lastDone = steps.findLastIndex((step) => facts[step].is);
  const isLate = due !== undefined && due < asOf && done === undefined && !stops;
  return steps.map((step, index): ChangeStepRow => {
    const { is, day, links = [] } = facts[step];
    return {
      step,
      state: is
        ? 'done'
        : index < lastDone
          ? 'missing'
          : index > lastDone + 1
            ? 'ahead'
            : isLate
              ? 'overdue'
              : 'open',
      day,
      due:
        step === 'made' && !is && due !== undefined
          ? { day: due, review: reviewState(handbook, due) }
          : undefined,
      links,
    };
  });
}
