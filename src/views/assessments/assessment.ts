import { isInForce } from '../../handbook/state/reassessment.ts';
import { reviewState, type ReviewState } from '../../handbook/state/review-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { elementsOf, type ElementRow } from './elements.ts';
import { impactsOf, type AssessedImpacts } from './impacts.ts';
import { signalsOf, type Signal } from './signals.ts';

type Assessment = Entry<'assessments'>;

/** What the page of an impact assessment shows beside its text. */
export interface AssessmentPage extends AssessedImpacts {
  system: EntryLink;
  owner: EntryLink;
  performed: string;
  nextReview: { day: string; state: ReviewState | undefined } | undefined;
  appetite: number;
  elements: ElementRow[];
  missing: number;
  misuse: readonly string[];
  /** The triggers that the assessment names. */
  triggers: readonly string[];
  inForce: boolean;
  /** The approved assessment that has taken its place. */
  replacedBy: EntryLink | undefined;
  signals: Signal[];
}

export function assessmentPage(handbook: Handbook, assessment: Assessment): AssessmentPage {
  const { data } = assessment;
  const elements = elementsOf(handbook, assessment);
  const inForce = isInForce(handbook, assessment);
  return {
    system: linkTo(handbook, data.system),
    owner: linkTo(handbook, data.owner),
    performed: data.performed,
    nextReview:
      data.nextReview === undefined
        ? undefined
        : // What is not in force needs no review.
          {
            day: data.nextReview,
            state: inForce ? reviewState(handbook, data.nextReview) : undefined,
          },
    appetite: handbook.config.riskAppetite,
    ...impactsOf(handbook, assessment),
    elements,
    missing: elements.filter(({ answers }) => answers.length === 0).length,
    misuse: data.foreseeableMisuse,
    triggers: data.reassessOn,
    inForce,
    replacedBy: replacementOf(handbook, assessment),
    signals: signalsOf(handbook, assessment),
  };
}

function replacementOf(handbook: Handbook, { id, data }: Assessment): EntryLink | undefined {
  const later = handbook.entries.assessments.find(
    (other) => other.id !== id && other.data.system === data.system && isInForce(handbook, other),
  );
  return data.status === 'approved' || data.status === 'retired'
    ? later && linkTo(handbook, later.id)
    : undefined;
}
