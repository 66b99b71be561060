import { isOpen } from '../../handbook/state/finding-state.ts';
import { reviewState, type ReviewState } from '../../handbook/state/review-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';

type Finding = Entry<'findings'>;

/** A finding as a list of findings shows it. */
export interface FindingLink {
  link: EntryLink;
  grade: Finding['data']['grade'];
  against: EntryLink[];
  open: boolean;
  due: string;
  /** Only what is open can be late. */
  review: ReviewState | undefined;
  closed: string | undefined;
  owner: EntryLink;
}

export function findingLink(handbook: Handbook, finding: Finding): FindingLink {
  const open = isOpen(handbook, finding);
  return {
    link: linkTo(handbook, finding.id),
    grade: finding.data.grade,
    against: finding.data.against.map((id) => linkTo(handbook, id)),
    open,
    due: finding.data.due,
    review: open ? reviewState(handbook, finding.data.due) : undefined,
    closed: open ? undefined : finding.data.closed,
    owner: linkTo(handbook, finding.data.owner),
  };
}
