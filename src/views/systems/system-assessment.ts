import {
  approvedAssessmentOf,
  assessmentsOf,
  refusalOf,
} from '../../handbook/derived/impact-assessments.ts';
import { reviewOfDocument, type ReviewState } from '../../handbook/derived/review-state.ts';
import {
  isHighImpact,
  isPastDesign,
  isRetired,
  needsAssessment,
} from '../../handbook/derived/system-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';

type System = Entry<'inventory'>;

/**
 * Where the impact assessment of a system stands: in use although the assessment in force finds it
 * not acceptable (`refused`), approved and of the system as it is (`assessed`),
 * approved but of the system as it was (`changed`) or past its review (`overdue`), written but not
 * approved (`draft`), missing though one is needed (`missing`), or not needed.
 */
export type AssessmentState =
  'refused' | 'assessed' | 'changed' | 'overdue' | 'draft' | 'missing' | 'not-needed';

export interface SystemAssessment {
  link: EntryLink;
  status: Entry<'assessments'>['data']['status'];
  conclusion: Entry<'assessments'>['data']['conclusion'];
  performed: string;
  /** The approved one that was performed last. */
  inForce: boolean;
  nextReview: string | undefined;
  review: ReviewState | undefined;
}

/** Why no assessment is needed. */
export type NotNeeded = 'retired' | 'design' | 'impact';

/** Whether a system needs an impact assessment, which it has, and where that leaves it. */
export interface AssessmentOfSystem {
  state: AssessmentState;
  why: NotNeeded | undefined;
  all: SystemAssessment[];
}

export function assessmentOf(handbook: Handbook, system: System): AssessmentOfSystem {
  const needed = needsAssessment(handbook, system);
  const all = assessmentsOf(handbook, system);
  const inForce = approvedAssessmentOf(handbook, system)?.id;
  return {
    state: assessmentState(handbook, system, all.length > 0, needed),
    why: needed ? undefined : whyNotNeeded(handbook, system),
    all: all.map(({ id, data }) => ({
      link: linkTo(handbook, id),
      status: data.status,
      conclusion: data.conclusion,
      performed: data.performed,
      inForce: id === inForce,
      nextReview: data.nextReview,
      review: reviewOfDocument(handbook, data),
    })),
  };
}

function assessmentState(
  handbook: Handbook,
  system: System,
  written: boolean,
  needed: boolean,
): AssessmentState {
  const approved = approvedAssessmentOf(handbook, system);
  if (!approved) {
    if (written) return 'draft';
    return needed ? 'missing' : 'not-needed';
  }
  if (refusalOf(handbook, system)) return 'refused';
  if (isRetired(handbook, system)) return 'assessed';
  if (system.data.lastChanged > approved.data.performed) return 'changed';
  const { nextReview } = approved.data;
  return nextReview !== undefined && nextReview < handbook.asOf ? 'overdue' : 'assessed';
}

function whyNotNeeded(handbook: Handbook, system: System): NotNeeded {
  if (isRetired(handbook, system)) return 'retired';
  return isHighImpact(system) && !isPastDesign(system) ? 'design' : 'impact';
}
