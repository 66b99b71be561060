import { reviewInputs } from '../../../schemas/audits.ts';
import { actionState, type ActionState } from '../../handbook/state/action-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';
import type { Figure } from './review-figure.ts';
import { figuresOf } from './review-figures.ts';

type Review = Entry<'audits'>;

export type ReviewInput = (typeof reviewInputs)[number];

/** A point of the agenda: an input that clause 9.3.2 asks for, beside the figures of that day. */
interface AgendaPoint {
  input: ReviewInput;
  /** What the review looked at, in the words of the minutes; undefined where they say nothing. */
  text: string | undefined;
  figures: Figure[];
}

/** What a review decided, and what became of it by the as-of date. */
interface Decision {
  decision: string;
  owner: EntryLink;
  due: string | undefined;
  state: ActionState;
  /** The day on which it was carried out; undefined until then. */
  done: string | undefined;
  evidence: EntryLink | undefined;
}

/** What the page of a management review shows beside its text (9.3). */
export interface ManagementReview {
  held: boolean;
  /** The day of the figures: of the review, or the as-of date for one that is ahead. */
  day: string;
  /** From when on figures count what happened since: the review before, else a year earlier. */
  since: string;
  previous: EntryLink | undefined;
  agenda: AgendaPoint[];
  missing: ReviewInput[];
  /** Whether the figures are those that the review wrote down. */
  recorded: boolean;
  decisions: Decision[];
}

export function managementReview(handbook: Handbook, review: Review): ManagementReview {
  const held = review.data.status === 'done';
  const { inputs } = review.data;
  const { day, since, previous, recorded, figures } = figuresOf(handbook, review);
  return {
    held,
    day,
    since,
    previous: previous && linkTo(handbook, previous.id),
    agenda: reviewInputs.map((input) => ({
      input,
      text: inputs?.[input],
      figures: figures[input],
    })),
    missing: reviewInputs.filter((input) => inputs?.[input] === undefined),
    recorded,
    decisions: (review.data.decisions ?? []).map((decision) => {
      const state = actionState(handbook, decision);
      return {
        decision: decision.decision,
        owner: linkTo(handbook, decision.owner),
        due: decision.due,
        state,
        done: state === 'done' ? decision.done : undefined,
        evidence: decision.evidence === undefined ? undefined : linkTo(handbook, decision.evidence),
      };
    }),
  };
}
