import { measuredSince, measurementsOf } from '../../handbook/lookup/measurements.ts';
import {
  comparedMeasurements,
  figureOf,
  objectiveState,
  type ComparedMeasurement,
  type Figure,
  type ObjectiveState,
} from '../../handbook/state/objective-state.ts';
import { reviewState, type ReviewState } from '../../handbook/state/review-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { trendChart, type TrendChart } from './trend-chart.ts';

type Objective = Entry<'objectives'>;

/** A target in words, and how far it has come. */
interface InWords {
  target: string;
  /** What is looked at, where it is named. */
  metric: string | undefined;
  /** Up to the as-of date, the latest first. */
  judgements: { date: string; text: string; evidence: EntryLink | undefined }[];
}

/** An objective as register and review show it, with a figure or with a target in words. */
export interface ObjectiveRow {
  link: EntryLink;
  owner: EntryLink;
  figure: Figure | undefined;
  words: InWords;
  due: string;
  state: ObjectiveState;
  /** Not measured for more than a year. */
  stale: boolean;
  /** The day on which it was measured last. */
  measured: string | undefined;
  first: ComparedMeasurement | undefined;
  latest: ComparedMeasurement | undefined;
}

/** What is done to reach an objective. */
interface ObjectiveAction {
  what: string;
  owner: EntryLink;
  due: string;
  dueState: ReviewState | undefined;
  done: string | undefined;
}

/** What the page of an objective shows beside its text. */
export interface ObjectivePage extends ChartedObjective {
  kind: Objective['data']['kind'];
  /** The objective of Annex C that it supports, if any. */
  serves: EntryLink | undefined;
  /** Empty where it concerns the whole organisation. */
  systems: EntryLink[];
  actions: ObjectiveAction[];
  resources: string | undefined;
  evaluation: string | undefined;
  /** Up to the as-of date, the latest first. */
  measurements: (Omit<ComparedMeasurement, 'evidence'> & { evidence: EntryLink | undefined })[];
}

/** An objective with its trend; undefined where nothing was measured in figures. */
export interface ChartedObjective extends ObjectiveRow {
  chart: TrendChart | undefined;
}

export interface ObjectiveRows {
  rows: ChartedObjective[];
  reached: number;
}

export function objectivePage(handbook: Handbook, objective: Objective): ObjectivePage {
  const { data } = objective;
  const linkOf = (id: string | undefined) => (id === undefined ? undefined : linkTo(handbook, id));
  return {
    ...chartedObjective(handbook, objective),
    kind: data.kind,
    serves: linkOf(data.objective),
    systems: data.systems.map((id) => linkTo(handbook, id)),
    actions: data.actions.map(({ what, owner, due, done }) => ({
      what,
      owner: linkTo(handbook, owner),
      due,
      dueState: done === undefined ? reviewState(handbook, due) : undefined,
      done,
    })),
    resources: data.resources,
    evaluation: data.evaluation,
    measurements: comparedMeasurements(handbook, objective)
      .toReversed()
      .map(({ evidence, ...rest }) => ({ ...rest, evidence: linkOf(evidence) })),
  };
}

/** All objectives, and how many of them are at their target. */
export function objectiveRows(handbook: Handbook): ObjectiveRows {
  const rows = handbook.entries.objectives.map((objective) =>
    chartedObjective(handbook, objective),
  );
  return { rows, reached: rows.filter(({ state }) => state === 'reached').length };
}

function chartedObjective(handbook: Handbook, objective: Objective): ChartedObjective {
  const row = objectiveRow(handbook, objective);
  return {
    ...row,
    chart:
      row.figure &&
      trendChart(comparedMeasurements(handbook, objective), {
        target: row.figure.target,
        due: row.due,
      }),
  };
}

/** An objective at the as-of date: what was measured later is not known yet. */
export function objectiveRow(handbook: Handbook, objective: Objective): ObjectiveRow {
  const { data } = objective;
  const measurements = comparedMeasurements(handbook, objective);
  const measured = measurementsOf(handbook, objective).at(-1)?.date;
  return {
    link: linkTo(handbook, objective.id),
    owner: linkTo(handbook, data.owner),
    figure: figureOf(objective),
    words: inWords(handbook, objective),
    due: data.due,
    state: objectiveState(handbook, objective),
    stale: measured !== undefined && measured < measuredSince(handbook),
    measured,
    first: measurements[0],
    latest: measurements.at(-1),
  };
}

const inWords = (handbook: Handbook, objective: Objective): InWords => ({
  target: objective.data.qualitative ?? '',
  metric: objective.data.metric,
  judgements: measurementsOf(handbook, objective)
    .toReversed()
    .flatMap(({ date, value, evidence }) =>
      typeof value === 'string'
        ? [
            {
              date,
              text: value,
              evidence: evidence === undefined ? undefined : linkTo(handbook, evidence),
            },
          ]
        : [],
    ),
});
