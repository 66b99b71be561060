import { reviewInputs } from '../../../schemas/audits.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';
import type { Figure } from './review-figure.ts';
import { figuresOf } from './review-figures.ts';

type Review = Entry<'audits'>;

export type ReviewInput = (typeof reviewInputs)[number];

/** A point of the agenda: an input that clause 9.3.2 asks for, beside the figures of that day. */
export interface AgendaPoint {
  input: ReviewInput;
  /** What the review looked at, in the words of the minutes; undefined where they say nothing. */
  text: string | undefined;
  figures: Figure[];
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
  decisions: { decision: string; owner: EntryLink; due: string | undefined }[];
}

export function managementReview(handbook: Handbook, review: Review): ManagementReview {
  const held = review.data.status === 'done';
  const { inputs } = review.data;
  const { day, since, previous, figures } = figuresOf(handbook, review);
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
    decisions: (review.data.decisions ?? []).map(({ decision, owner, due }) => ({
      decision,
      owner: linkTo(handbook, owner),
      due,
    })),
  };
}
