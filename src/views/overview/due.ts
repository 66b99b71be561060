import type { CollectionName } from '../../../schemas/fields.ts';
import { addDays, earliestFirst } from '../../handbook/dates.ts';
import { isOpen } from '../../handbook/derived/finding-state.ts';
import { reviewState, type ReviewState } from '../../handbook/derived/review-state.ts';
import { reviewsOf } from '../../handbook/derived/reviews.ts';
import { restsOnOpenControls } from '../../handbook/derived/risk-controls.ts';
import { registerPath } from '../../handbook/sitemap.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, statementLink, type EntryLink } from '../links.ts';
import { objectiveRow } from '../objectives/objective.ts';

/** What may be due; in words it stands in the messages under `due`. */
export type DueKind =
  | 'nextReview'
  | 'targetDate'
  | 'validUntil'
  | 'closure'
  | 'target'
  | 'treatment'
  | 'decision'
  | 'audit';

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
  /** Undefined for the Statement of Applicability as a whole. */
  entry: Entry | undefined;
}

/**
 * What is overdue or falls due within `reviewSoonDays`, the earliest first: every review, and every
 * other day that an entry names for something that is still to be done.
 */
export function dueView(handbook: Handbook): Due[] {
  const until = addDays(handbook.asOf, handbook.config.reviewSoonDays);
  const reviews = reviewsOf(handbook).map(({ date, entry }): Deadline => ({
    date,
    entry,
    what: 'nextReview',
  }));
  const others = [...handbook.byId.values()].flatMap((entry) => deadlinesOf(handbook, entry));
  return [...reviews, ...others]
    .filter(({ date }) => date <= until)
    .toSorted(earliestFirst(({ date }) => date))
    .map(({ date, what, entry }) => ({
      date,
      what,
      link: entry ? linkTo(handbook, entry.id) : statementLink(handbook),
      owner: ownerOf(handbook, entry),
      state: reviewState(handbook, date),
    }));
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

/** The days beside its review by which something about an entry is to be done; none for what is done. */
function deadlinesOf(handbook: Handbook, entry: Entry): Deadline[] {
  const due = (date: string | undefined, what: DueKind): Deadline[] =>
    date ? [{ date, what, entry }] : [];
  switch (entry.collection) {
    case 'controls':
      return due(entry.data.targetDate, 'targetDate');
    case 'evidence':
      return entry.data.status === 'current' ? due(entry.data.validUntil, 'validUntil') : [];
    case 'findings':
      return isOpen(handbook, entry) ? due(entry.data.due, 'closure') : [];
    case 'objectives':
      return objectiveRow(handbook, entry).state === 'reached' ? [] : due(entry.data.due, 'target');
    case 'risks':
      return isTreated(handbook, entry) ? [] : due(entry.data.due, 'treatment');
    case 'audits':
      return [
        ...(entry.data.status === 'planned' ? due(entry.data.date, 'audit') : []),
        ...(entry.data.decisions ?? [])
          // Whether a decision was carried out stands in the minutes of the next review: once its
          // day has passed, nothing here says that it is late.
          .filter(({ due: day }) => day !== undefined && day >= handbook.asOf)
          .flatMap(({ due: day }) => due(day, 'decision')),
      ];
    default:
      return [];
  }
}

/** A treatment is done once there are controls and all of them are at work. */
function isTreated(handbook: Handbook, risk: Entry<'risks'>): boolean {
  return risk.data.controls.length > 0 && !restsOnOpenControls(handbook, risk);
}

function ownerOf(handbook: Handbook, entry: Entry | undefined): EntryLink | undefined {
  if (!entry) return linkTo(handbook, handbook.config.soa.owner);
  return 'owner' in entry.data ? linkTo(handbook, entry.data.owner) : undefined;
}
