import type { CollectionName } from '../../../schemas/fields.ts';
import type { DeadlineKind } from '../../collections/collection.ts';
import { viewOfEntry } from '../../collections/index.ts';
import { addDays, earliestFirst } from '../../handbook/dates.ts';
import { reviewState, type ReviewState } from '../../handbook/state/review-state.ts';
import { reviewsOf, type Review } from '../../handbook/state/reviews.ts';
import { registerPath } from '../../addresses/sitemap.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import {
  certificateLink,
  linkTo,
  statementLink,
  treatmentPlanLink,
  type EntryLink,
} from '../links.ts';

/** What may be due; in words it is in the messages under `due`. */
type DueKind = 'nextReview' | DeadlineKind;

/** Something that has to be done by a day. */
export interface Due {
  date: string;
  what: DueKind;
  link: EntryLink;
  owner: EntryLink | undefined;
  state: ReviewState;
}

/** What a page has no room for, by register. */
export interface DueRest {
  collection: CollectionName;
  path: string;
  count: number;
}

interface Deadline {
  date: string;
  what: DueKind;
  /** Undefined for what is no entry. */
  entry: Entry | undefined;
  whole: Review['whole'];
}

/** What is overdue or falls due within `reviewSoonDays`, the earliest first. */
export function dueView(handbook: Handbook): Due[] {
  const until = addDays(handbook.asOf, handbook.config.reviewSoonDays);
  return allDue(handbook).filter(({ date }) => date <= until);
}

/**
 * All that has a day, the earliest first: every review, and every other day that an entry names for
 * something that is still to be done.
 */
export function allDue(handbook: Handbook): Due[] {
  const reviews = reviewsOf(handbook).map(({ date, entry, whole }): Deadline => ({
    date,
    entry,
    whole,
    what: 'nextReview',
  }));
  const others = [...handbook.byId.values()].flatMap((entry) =>
    viewOfEntry(entry)
      .deadlines(handbook, entry)
      .map((deadline): Deadline => ({ ...deadline, entry, whole: undefined })),
  );
  const due = [...reviews, ...others].map(({ date, what, entry, whole }): Due => ({
    date,
    what,
    link: entry
      ? linkTo(handbook, entry.id)
      : whole === 'plan'
        ? treatmentPlanLink(handbook)
        : statementLink(handbook),
    owner: ownerOf(handbook, entry, whole),
    state: reviewState(handbook, date),
  }));
  return [...due, ...certificatesDue(handbook)].toSorted(earliestFirst(({ date }) => date));
}

/** The last days of the certificates. They are no entries, and nobody is named for them. */
function certificatesDue(handbook: Handbook): Due[] {
  const { isms, aims } = handbook.config;
  return [isms, aims].flatMap((certificate) =>
    certificate
      ? [
          {
            date: certificate.validUntil,
            what: 'validUntil',
            link: certificateLink(handbook, certificate),
            owner: undefined,
            state: reviewState(handbook, certificate.validUntil),
          },
        ]
      : [],
  );
}

/** What is due, in brief. */
export interface DueBrief {
  rows: Due[];
  rest: DueRest[];
  total: number;
  overdue: number;
}

/** What is overdue or falls due soon, in brief. */
export function dueBrief(handbook: Handbook, limit: number): DueBrief {
  const due = dueView(handbook);
  return {
    ...dueInBrief(due, limit),
    total: due.length,
    overdue: due.filter(({ state }) => state === 'overdue').length,
  };
}

/** The first of what is due, and by register how much more there is. */
export function dueInBrief(due: readonly Due[], limit: number): { rows: Due[]; rest: DueRest[] } {
  const rest = due.slice(limit).flatMap(({ link }) => link.collection ?? []);
  const counts = Map.groupBy(rest, (collection) => collection);
  return {
    rows: due.slice(0, limit),
    rest: [...counts].map(([collection, all]) => ({
      collection,
      path: registerPath(collection),
      count: all.length,
    })),
  };
}

function ownerOf(
  handbook: Handbook,
  entry: Entry | undefined,
  whole: Review['whole'],
): EntryLink | undefined {
  // The plan has no owner of its own: those who approve it see to its review.
  const approver = handbook.config.treatmentPlan?.approvedBy;
  if (whole === 'plan') return approver === undefined ? undefined : linkTo(handbook, approver);
  if (!entry) return linkTo(handbook, handbook.config.soa.owner);
  return 'owner' in entry.data ? linkTo(handbook, entry.data.owner) : undefined;
}
