import { systemOf } from './impact-assessments.ts';
import { isRetired } from './system-state.ts';
import type { Entry, Handbook } from '../types.ts';
import type { Place } from '../../issues/place.ts';

/** A day by which something is looked at again. */
export interface Review {
  /** What is reviewed, as it stands in a sentence: `POL-01`, `The Statement of Applicability`. */
  subject: string;
  /** The entry that is reviewed; undefined for what `whole` names. */
  entry: Entry | undefined;
  /** What is reviewed as a whole, and is no entry. */
  whole: 'statement' | 'plan' | undefined;
  /** The last day on which the review is in time, `YYYY-MM-DD`. */
  date: string;
  at: Place;
}

/**
 * The next reviews of all that is kept up to date: the Statement of Applicability and its rows, the
 * treatment plan, policies, clauses, impact assessments, risks and suppliers, in the order of the collections.
 * What is under document control counts once it is approved: a draft has no review to be late for.
 */
export function reviewsOf(handbook: Handbook): Review[] {
  const { entries, config } = handbook;
  const { status, nextReview } = config.soa;
  const statement: Review[] =
    status === 'approved' && nextReview
      ? [
          {
            subject: 'The Statement of Applicability',
            entry: undefined,
            whole: 'statement',
            date: nextReview,
            at: { file: 'handbook.yaml', path: ['soa', 'nextReview'] },
          },
        ]
      : [];
  const plan = config.treatmentPlan;
  const treatmentPlan: Review[] =
    plan?.status === 'approved' && plan.nextReview
      ? [
          {
            subject: 'The treatment plan',
            entry: undefined,
            whole: 'plan',
            date: plan.nextReview,
            at: { file: 'handbook.yaml', path: ['treatmentPlan', 'nextReview'] },
          },
        ]
      : [];
  const documents = [...entries.policies, ...entries.clauses, ...entries.assessments];
  return [
    ...statement,
    ...treatmentPlan,
    ...documents
      .filter(({ data }) => data.status === 'approved')
      .filter((entry) => inUse(handbook, entry))
      .flatMap(reviewOf),
    ...[...entries.controls, ...entries.risks, ...entries.suppliers].flatMap(reviewOf),
  ];
}

const reviewOf = (entry: Entry & { data: { nextReview?: string | undefined } }): Review[] =>
  entry.data.nextReview
    ? [
        {
          subject: entry.id,
          entry,
          whole: undefined,
          date: entry.data.nextReview,
          at: { file: entry.file, path: ['nextReview'] },
        },
      ]
    : [];

/** Whether there is still something to review: the assessment of a retired system is history. */
function inUse(handbook: Handbook, entry: Entry): boolean {
  if (entry.collection !== 'assessments') return true;
  const system = systemOf(handbook, entry);
  return system === undefined || !isRetired(handbook, system);
}
