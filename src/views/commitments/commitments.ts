import { registerPath } from '../../addresses/sitemap.ts';
import { shifted } from '../../handbook/dates.ts';
import {
  stripsOf,
  type Instance,
  type InstanceState,
  type Strip,
} from '../../handbook/state/commitments.ts';
import type { Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { pageOf, type Paging } from '../paging.ts';

/** Months that a strip shows: a year, the one of the as-of date at its end. */
const monthsShown = 12;

/** A month of a strip: the instances that end in it, and the one that runs in the last. */
export interface StripMonth {
  /** `2026-10` */
  month: string;
  instances: readonly Instance[];
}

interface StripRow {
  /** Undefined for what is promised for the organisation. */
  system: EntryLink | undefined;
  months: StripMonth[];
  /** Instances that were due and have evidence, and all that were due, since the promise applies. */
  kept: number;
  due: number;
}

/** A promise with its strips. */
export interface PromiseGroup {
  id: string;
  what: string;
  every: Strip['commitment']['every'];
  from: string;
  policy: EntryLink;
  rows: StripRow[];
}

export interface CommitmentsPage extends Paging {
  months: string[];
  groups: PromiseGroup[];
}

/** How many promises there are, and how many of their instances are missing or late, over all time. */
export interface CommitmentTotals {
  promises: number;
  missing: number;
  late: number;
}

/** Path of a page of the promises, counting from 1. */
const commitmentsPath = (page = 1) => registerPath('commitments', page);

/** A page of the promises: those with a gap are not moved to the front, so that a strip keeps its place. */
export function commitmentsView(handbook: Handbook, page = 1): CommitmentsPage {
  const { items, paging } = pageOf(stripsOf(handbook), page, commitmentsPath);
  const months = monthsUntil(handbook.asOf);
  return {
    months,
    groups: [...Map.groupBy(items, ({ commitment }) => commitment)].map(([commitment, strips]) => ({
      id: commitment.id,
      what: commitment.what,
      every: commitment.every,
      from: commitment.from,
      policy: linkTo(handbook, strips[0]?.policy.id ?? ''),
      rows: strips.map((strip) => rowOf(handbook, strip, months)),
    })),
    ...paging,
  };
}

export function commitmentTotals(handbook: Handbook): CommitmentTotals {
  const strips = stripsOf(handbook);
  const count = (wanted: InstanceState) =>
    strips.flatMap(({ instances }) => instances.filter(({ state }) => state === wanted)).length;
  return {
    promises: new Set(strips.map(({ commitment }) => commitment)).size,
    missing: count('missing'),
    late: count('late'),
  };
}

const monthsUntil = (asOf: string): string[] =>
  Array.from({ length: monthsShown }, (_, index) =>
    shifted(`${asOf.slice(0, 7)}-01`, { months: index - monthsShown + 1 }).slice(0, 7),
  );

function rowOf(handbook: Handbook, { system, instances }: Strip, months: string[]): StripRow {
  // What runs on beyond the as-of date is in the month of that date.
  const byMonth = Map.groupBy(instances, ({ to }) =>
    (to < handbook.asOf ? to : handbook.asOf).slice(0, 7),
  );
  const over = instances.filter(({ state }) => state !== 'ahead');
  return {
    system: system && linkTo(handbook, system.id),
    months: months.map((month) => ({ month, instances: byMonth.get(month) ?? [] })),
    kept: over.filter(({ state }) => state !== 'missing').length,
    due: over.length,
  };
}
