import type { reviewInputs } from '../../../schemas/audits.ts';
import { isAudit, isHeld, lastHeld } from '../../handbook/derived/audit-state.ts';
import { controlState } from '../../handbook/derived/control-state.ts';
import { addDays, earliestFirst } from '../../handbook/dates.ts';
import { isNonconformity, isOpen } from '../../handbook/derived/finding-state.ts';
import { validityOf } from '../../handbook/derived/proof.ts';
import { reviewsOf } from '../../handbook/derived/reviews.ts';
import { needsAcceptance } from '../../handbook/derived/risk-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo } from '../links.ts';
import { objectiveRow } from '../objectives/objective.ts';
import { countStates } from '../states.ts';
import { counted, shownEntries, type Figure, type FigureKind } from './review-figure.ts';

type Review = Entry<'audits'>;

type Figures = Record<(typeof reviewInputs)[number], Figure[]>;

/** The figures of a management review, by the input that they belong to, and the days that they span. */
export function figuresOf(
  handbook: Handbook,
  review: Review,
): { day: string; since: string; previous: Review | undefined; figures: Figures } {
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
  return { day, since, previous, figures };
}

function monitoringOf(then: Handbook): Figure[] {
  const { asOf: day, entries } = then;
  const objectives = entries.objectives.map((objective) => objectiveRow(then, objective));
  const applicable = entries.controls.filter(({ data }) => data.applicable);
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
      of: applicable.length,
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

/** What the review before decided, and how much of it was due. Whether it is done is for the minutes to say. */
function decisionsOf(then: Handbook, previous: Review): Figure[] {
  const decisions = previous.data.decisions ?? [];
  return [
    { ...counted(then, 'decisions', 'dated', [previous]), count: decisions.length },
    {
      ...counted(then, 'decisionsDue', 'dated', [previous]),
      count: decisions.filter(({ due }) => due !== undefined && due <= then.asOf).length,
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
