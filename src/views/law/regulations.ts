import { earliestFirst } from '../../handbook/dates.ts';
import { isUnmet } from '../../handbook/state/duty-state.ts';
import { isInForce, obligationsOf } from '../../handbook/state/obligations.ts';
import {
  isAiAct,
  reachOf,
  systemsConcerned,
  type ReachReason,
} from '../../handbook/state/regulation-reach.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { timeline as actTimeline } from '../../standards/eu-ai-act.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { memo } from '../../memo.ts';
import { linkTo, type EntryLink } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { day, sentence, text } from '../table/make.ts';
import { dayOf } from './duties.ts';
import { timelineOf, type Mark, type Timeline } from './timeline.ts';

type Regulation = Entry<'regulations'>;

/** A day from which something applies. */
export interface RegulationDate extends Mark {
  /** Its number in the drawing and in the table. */
  no: number;
  title: string;
  basis: string;
  appliesTo: readonly string[];
  requirement: EntryLink;
  relative: string;
  inForce: boolean;
  /** The day that an amendment replaced. */
  replaces: string | undefined;
  /** Systems that it concerns; undefined where that cannot be told. */
  systems: EntryLink[] | undefined;
}

export interface RegulationsView {
  /** Lanes of the drawing, in the order of the register. */
  requirements: { link: EntryLink; kind: Regulation['data']['kind'] }[];
  /** By day. */
  milestones: RegulationDate[];
  timeline: Timeline<RegulationDate>;
  /** Requirements that name no day. */
  undated: EntryLink[];
}

const drawingWidth = 900;

/** What applies when, by the milestones of the requirements. */
export function regulationsView(handbook: Handbook): RegulationsView {
  const dated = handbook.entries.regulations.filter(({ data }) => data.milestones.length > 0);
  const milestones = dated
    .flatMap((regulation, lane) =>
      milestonesOf(handbook)(regulation).map((milestone) => ({ ...milestone, lane })),
    )
    .toSorted(earliestFirst(({ date }) => date))
    .map((milestone, index) => ({ ...milestone, no: index + 1 }));
  return {
    requirements: dated.map(({ id, data }) => ({ link: linkTo(handbook, id), kind: data.kind })),
    milestones,
    timeline: timelineOf(milestones, handbook.asOf, drawingWidth),
    undated: handbook.entries.regulations
      .filter(({ data }) => data.milestones.length === 0)
      .map(({ id }) => linkTo(handbook, id)),
  };
}

/** What the page of a requirement shows beside its text. */
export interface RegulationPage {
  milestones: RegulationDate[];
  next: RegulationDate | undefined;
  systems: { link: EntryLink; reasons: ReachReason[]; duties: number }[];
  /** The duties of the EU AI Act for these systems; undefined for any other requirement. */
  duties: { total: number; inForce: number; unmet: number } | undefined;
}

export function regulationPage(handbook: Handbook, regulation: Regulation): RegulationPage {
  const milestones = milestonesOf(handbook)(regulation)
    .toSorted(earliestFirst(({ date }) => date))
    .map((milestone, index) => ({ ...milestone, lane: 0, no: index + 1 }));
  const act = isAiAct(regulation);
  const reached = reachOf(handbook, regulation).map(({ system, reasons }) => ({
    link: linkTo(handbook, system.id),
    reasons,
    rows: act ? obligationsOf(handbook, system) : [],
  }));
  const rows = reached.flatMap((reach) => reach.rows);
  return {
    milestones,
    next: milestones.find(({ inForce }) => !inForce),
    systems: reached.map(({ link, reasons, rows: { length } }) => ({
      link,
      reasons,
      duties: length,
    })),
    duties: act
      ? {
          total: rows.length,
          inForce: rows.filter((row) => isInForce(handbook, row)).length,
          unmet: rows.filter((row) => isUnmet(handbook, row)).length,
        }
      : undefined,
  };
}

/** The next day on which something begins to apply, for the first line of the page. */
export function regulationStanding({ config }: Handbook, { next }: RegulationPage): Cell[] {
  const { regulations: t } = messagesFor(config.language);
  return [
    next ? sentence(t.next, { day: day(next.date, undefined, next.relative) }) : text(t.noneToCome),
  ];
}

/** Kept, since every system is asked whether a day concerns it, for two pages. */
const milestonesOf = memo((handbook: Handbook) =>
  memo((regulation: Regulation) => milestonesFor(handbook, regulation)),
);

function milestonesFor(
  handbook: Handbook,
  regulation: Regulation,
): Omit<RegulationDate, 'no' | 'lane'>[] {
  const act = isAiAct(regulation);
  const reach = act ? [] : reachOf(handbook, regulation).map(({ system }) => system);
  return regulation.data.milestones.map((milestone) => {
    const { relative } = dayOf(handbook, milestone.date);
    const inForce = milestone.date <= handbook.asOf;
    // Beyond the act, nothing tells which systems a single day concerns among those touched at all.
    const systems = act
      ? systemsConcerned(handbook, milestone)
      : reach.length > 0
        ? reach
        : undefined;
    return {
      ...milestone,
      requirement: linkTo(handbook, regulation.id),
      relative,
      inForce,
      replaces: act ? actTimeline.find(({ date }) => date === milestone.date)?.replaces : undefined,
      systems: systems?.map(({ id }) => linkTo(handbook, id)),
    };
  });
}
