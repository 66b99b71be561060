import type { reviewFigures } from '../../../schemas/audits.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';
import type { ObjectiveRow } from '../objectives/objective.ts';
import type { StateCounts } from '../states.ts';

/**
 * What a figure rests on: `dated` on days that stand in the entries, so that it is as true today as
 * it was then; `today` on what the entries say today, because they do not say what they said then;
 * `recorded` on what the review wrote down.
 */
export type FigureBasis = 'dated' | 'today' | 'recorded';

/** What a figure counts. */
export type FigureKind = (typeof reviewFigures)[number];

/** A figure of the day of a management review, with what it counts. */
export interface Figure {
  kind: FigureKind;
  basis: FigureBasis;
  count: number;
  /** Of how many, where that says more. */
  of: number | undefined;
  /** What it counts, at most `shownEntries`. */
  entries: EntryLink[];
  /** How many more of them there are. */
  more: number;
  /** Of objectives, where each stood. */
  objectives: ObjectiveRow[];
  /** Of dates of law and contract, what falls on each, the earliest first; at most `shownEntries`. */
  milestones: { link: EntryLink; title: string; date: string }[];
  /** Of controls, how many stood where. */
  states: StateCounts | undefined;
}

/** Figures link what they count; past this number they only say how many more there are. */
export const shownEntries = 25;

/** A figure that counts entries; what else it says is filled in by whoever makes it. */
export const counted = (
  then: Handbook,
  kind: FigureKind,
  basis: FigureBasis,
  entries: readonly Entry[],
): Figure => ({
  kind,
  basis,
  count: entries.length,
  of: undefined,
  entries: entries.slice(0, shownEntries).map(({ id }) => linkTo(then, id)),
  more: Math.max(0, entries.length - shownEntries),
  objectives: [],
  milestones: [],
  states: undefined,
});
