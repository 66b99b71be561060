import { addDays } from '../handbook/dates.ts';
import { reviewState, type ReviewState } from '../handbook/review-state.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import { linkTo, type EntryLink } from './links.ts';

/** What may be due; in words it stands in the messages under `due`. */
export type DueKind = 'nextReview' | 'targetDate' | 'validUntil' | 'closure' | 'target' | 'audit';

/** Something that has to be done by a day. */
export interface Due {
  date: string;
  what: DueKind;
  link: EntryLink;
  owner: EntryLink | undefined;
  state: ReviewState;
}

/** What is overdue or falls due within `reviewSoonDays`, the earliest first. */
export function dueView(handbook: Handbook): Due[] {
  const until = addDays(handbook.asOf, handbook.config.reviewSoonDays);
  return [...handbook.byId.values()]
    .flatMap((entry) => duesOf(entry).map((due) => ({ ...due, entry })))
    .filter(({ date }) => date <= until)
    .map(({ date, what, entry }) => ({
      date,
      what,
      link: linkTo(handbook, entry.id),
      owner: 'owner' in entry.data ? linkTo(handbook, entry.data.owner) : undefined,
      state: reviewState(handbook, date),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The days by which something about an entry is to be done; none for what is closed, retired or superseded. */
function duesOf(entry: Entry): { date: string; what: DueKind }[] {
  const due = (date: string | undefined, what: DueKind) => (date ? [{ date, what }] : []);
  switch (entry.collection) {
    case 'policies':
    case 'clauses':
    case 'assessments':
      return entry.data.status === 'approved' ? due(entry.data.nextReview, 'nextReview') : [];
    case 'controls':
      return [
        ...due(entry.data.nextReview, 'nextReview'),
        ...due(entry.data.targetDate, 'targetDate'),
      ];
    case 'risks':
      return [...due(entry.data.nextReview, 'nextReview')];
    case 'suppliers':
      return due(entry.data.nextReview, 'nextReview');
    case 'evidence':
      return entry.data.status === 'current' ? due(entry.data.validUntil, 'validUntil') : [];
    case 'findings':
      return entry.data.closed ? [] : due(entry.data.due, 'closure');
    case 'objectives':
      return due(entry.data.due, 'target');
    case 'audits':
      return entry.data.status === 'planned' ? due(entry.data.date, 'audit') : [];
    default:
      return [];
  }
}
