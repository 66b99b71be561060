import { reviewFigures, reviewInputs } from '../../../schemas/audits.ts';
import { actionState } from '../../handbook/state/action-state.ts';
import { isAudit, isHeld, lastHeld } from '../../handbook/state/audit-state.ts';
import { controlState, isExcluded } from '../../handbook/state/control-state.ts';
import { addDays, earliestFirst } from '../../handbook/dates.ts';
import { isNonconformity, isOpen } from '../../handbook/state/finding-state.ts';
import { validityOf } from '../../handbook/state/proof.ts';
import { reviewsOf } from '../../handbook/state/reviews.ts';
import { needsAcceptance } from '../../handbook/state/risk-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo } from '../links.ts';
import { objectiveRow } from '../objectives/objective.ts';
import { countStates } from '../states.ts';
import { counted, shownEntries, type Figure, type FigureKind } from './review-figure.ts';

type Review = Entry<'audits'>;

type Figures = Record<(typeof reviewInputs)[number], Figure[]>;

/**
 * The figures of a management review, by the input that they belong to, and the days that they span:
 * those that the review recorded. Where it recorded none, those that follow from days in the entries; of
 * what the entries say today, only a review that is ahead has figures.
 */
export function figuresOf(
  handbook: Handbook,
  review: Review,
  /** Also figures of what the entries say today, because today is the day of the review. */
  ofToday = false,
): {
  day: string;
  since: string;
  previous: Review | undefined;
  /** Whether the review wrote its figures down. */
  recorded: boolean;
  figures: Figures;
} {
  const day = isHeld(handbook, review) ? review.data.date : handbook.asOf;
  const previous = previousReview(handbook, day, review);
  const since = previous?.data.date ?? addDays(day, -365);
  const then: Handbook = { ...handbook, asOf: day };
  const happened = (date: string | undefined) => date !== undefined && date > since && date <= day;
  const findings = then.entries.findings.filter(({ data }) => data.raised <= day);
  const figures: Figures = {
    previousActions: previous ? decisionsOf(then, previous) : [],
    issues: [
      systems(then, 'deployed', ({ data }) => happened(data.deployed)),
      systems(then, 'retired', ({ data }) => happened(data.retired)),
      dutiesIn(then, 'duties', happened),
    ],
    parties: [
      dutiesIn(then, 'dutiesAhead', (date) => date > day && date <= addDays(day, 365)),
      counted(
        then,
        'complaints',
        'dated',
        findings.filter(({ data }) => data.source === 'complaint' && happened(data.raised)),
      ),
    ],
    nonconformities: [
      counted(
        then,
        'openNonconformities',
        'dated',
        findings.filter((finding) => isOpen(then, finding) && isNonconformity(finding)),
      ),
      counted(
        then,
        'overdueFindings',
        'dated',
        findings.filter((finding) => isOpen(then, finding) && finding.data.due < day),
      ),
      counted(
        then,
        'raised',
        'dated',
        findings.filter(({ data }) => happened(data.raised)),
      ),
      counted(
        then,
        'closed',
        'dated',
        findings.filter(({ data }) => happened(data.closed)),
      ),
    ],
    monitoring: monitoringOf(then),
    audits: [
      counted(
        then,
        'audits',
        'dated',
        then.entries.audits.filter(
          (audit) => isAudit(audit) && audit.data.status === 'done' && happened(audit.data.date),
        ),
      ),
    ],
    improvement: [
      counted(
        then,
        'improvements',
        'dated',
        findings.filter((finding) => isOpen(then, finding) && !isNonconformity(finding)),
      ),
    ],
  };
  const recorded = review.data.figures;
  const held = isHeld(handbook, review);
  const shown = (input: keyof Figures): Figure[] => {
    if (recorded) return recordedFigures(then, recorded, input);
    return figures[input].filter(({ basis }) => !held || ofToday || basis === 'dated');
  };
  return {
    day,
    since,
    previous,
    recorded: recorded !== undefined,
    figures: Object.fromEntries(
      reviewInputs.map((input) => [input, shown(input)]),
    ) as unknown as Figures,
  };
}

/**
 * The figures of a review that was held, to be written down. Figures of what the entries say today are
 * among them only on the day of the review: on any other day they would be wrong.
 */
export function figuresToFreeze(
  handbook: Handbook,
  review: Review,
): Partial<Record<FigureKind, { count: number; of?: number }>> {
  const unrecorded = { ...review, data: { ...review.data, figures: undefined } };
  const isToday = review.data.date === handbook.asOf;
  return Object.fromEntries(
    Object.values(figuresOf(handbook, unrecorded, isToday).figures)
      .flat()
      .map(({ kind, count, of }) => [kind, of === undefined ? { count } : { count, of }]),
  );
}

/** To which input each figure belongs. */
const inputOf: Readonly<Record<FigureKind, keyof Figures>> = {
  decisions: 'previousActions',
  decisionsDue: 'previousActions',
  decisionsDone: 'previousActions',
  deployed: 'issues',
  retired: 'issues',
  duties: 'issues',
  dutiesAhead: 'parties',
  complaints: 'parties',
  openNonconformities: 'nonconformities',
  overdueFindings: 'nonconformities',
  raised: 'nonconformities',
  closed: 'nonconformities',
  objectives: 'monitoring',
  controls: 'monitoring',
  expired: 'monitoring',
  overdueReviews: 'monitoring',
  assessments: 'monitoring',
  risks: 'monitoring',
  audits: 'audits',
  improvements: 'improvement',
};

/** The figures that a review wrote down for an input. */
const recordedFigures = (
  then: Handbook,
  recorded: NonNullable<Review['data']['figures']>,
  input: keyof Figures,
): Figure[] =>
  reviewFigures
    .filter((kind) => inputOf[kind] === input)
    .flatMap((kind) => {
      const figure = recorded[kind];
      return figure
        ? [{ ...counted(then, kind, 'recorded', []), count: figure.count, of: figure.of }]
        : [];
    });

function monitoringOf(then: Handbook): Figure[] {
  const { asOf: day, entries } = then;
  const objectives = entries.objectives.map((objective) => objectiveRow(then, objective));
  const asked = entries.controls.filter((control) => !isExcluded(control));
  const states = countStates(entries.controls.map((control) => controlState(then, control)));
  const overdue = reviewsOf(then).filter(({ date }) => date < day);
  return [
    {
      ...counted(then, 'objectives', 'dated', []),
      count: objectives.filter(({ state }) => state === 'reached').length,
      of: objectives.length,
      objectives,
    },
    {
      ...counted(then, 'controls', 'today', []),
      count: states.proven,
      of: asked.length,
      states,
    },
    counted(
      then,
      'expired',
      'today',
      entries.evidence.filter(
        (record) => record.data.collected <= day && validityOf(record, day) === 'expired',
      ),
    ),
    {
      ...counted(
        then,
        'overdueReviews',
        'today',
        overdue.flatMap(({ entry }) => entry ?? []),
      ),
      count: overdue.length,
    },
    counted(
      then,
      'assessments',
      'today',
      entries.assessments.filter(
        ({ data }) =>
          data.status === 'approved' && data.approved !== undefined && data.approved <= day,
      ),
    ),
    counted(
      then,
      'risks',
      'today',
      entries.risks.filter((risk) => needsAcceptance(then, risk)),
    ),
  ];
}

/** The management review that was held last before a day. */
const previousReview = (handbook: Handbook, day: string, review: Review): Review | undefined =>
  lastHeld(handbook, (audit) => !isAudit(audit) && audit.id !== review.id && audit.data.date < day);

/** What the review before decided, how much of it was due, and how much was done. */
function decisionsOf(then: Handbook, previous: Review): Figure[] {
  const decisions = previous.data.decisions ?? [];
  return [
    { ...counted(then, 'decisions', 'dated', [previous]), count: decisions.length },
    {
      ...counted(then, 'decisionsDue', 'dated', [previous]),
      count: decisions.filter(({ due }) => due !== undefined && due <= then.asOf).length,
      of: decisions.length,
    },
    {
      ...counted(then, 'decisionsDone', 'dated', [previous]),
      count: decisions.filter((decision) => actionState(then, decision) === 'done').length,
      of: decisions.length,
    },
  ];
}

const systems = (
  then: Handbook,
  kind: FigureKind,
  matches: (system: Entry<'inventory'>) => boolean,
): Figure => counted(then, kind, 'dated', then.entries.inventory.filter(matches));

function dutiesIn(then: Handbook, kind: FigureKind, within: (date: string) => boolean): Figure {
  const milestones = then.entries.regulations
    .flatMap(({ id, data }) =>
      data.milestones
        .filter(({ date }) => within(date))
        .map(({ title, date }) => ({ link: linkTo(then, id), title, date })),
    )
    .toSorted(earliestFirst(({ date }) => date));
  return {
    ...counted(then, kind, 'dated', []),
    count: milestones.length,
    milestones: milestones.slice(0, shownEntries),
    more: Math.max(0, milestones.length - shownEntries),
  };
}
