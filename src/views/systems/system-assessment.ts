import { coversLastChange } from '../../handbook/state/assessed-changes.ts';
import {
  approvedAssessmentOf,
  assessmentsOf,
  refusalOf,
} from '../../handbook/state/impact-assessments.ts';
import { reviewOfDocument, type ReviewState } from '../../handbook/state/review-state.ts';
import {
  isHighImpact,
  isImpactOpen,
  isPastDesign,
  isRetired,
  isStageUnknown,
  needsAssessment,
} from '../../handbook/state/system-state.ts';
import type { Entry, Handbook, System } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';

/**
 * Where the impact assessment of a system stands: in use although the assessment in force finds it
 * not acceptable (`refused`), approved and of the system as it is (`assessed`),
 * approved but of the system as it was (`changed`) or past its review (`overdue`), written but not
 * approved (`draft`), missing though one is needed (`missing`), or not needed. It is `undecided` where
 * nobody has decided how much the system may do, and `unsure` where one is approved and nobody knows
 * when the system last changed.
 */
type AssessmentState =
  | 'refused'
  | 'assessed'
  | 'unsure'
  | 'changed'
  | 'overdue'
  | 'draft'
  | 'missing'
  | 'undecided'
  | 'not-needed';

interface SystemAssessment {
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
type NotNeeded = 'retired' | 'design' | 'impact' | 'undecided';

/** Whether a system needs an impact assessment, which it has, and where that leaves it. */
export interface AssessmentOfSystem {
  state: AssessmentState;
  why: NotNeeded | undefined;
  /** It is needed as far as anybody knows: the stage of the system is unknown. */
  stageUnknown: boolean;
  /** Who judged its impact, when and why. */
  screening: { day: string; by: EntryLink; reason: string } | undefined;
  all: SystemAssessment[];
}

export function assessmentOf(handbook: Handbook, system: System): AssessmentOfSystem {
  const needed = needsAssessment(handbook, system);
  const all = assessmentsOf(handbook, system);
  const inForce = approvedAssessmentOf(handbook, system)?.id;
  const { screening } = system.data;
  return {
    state: assessmentState(handbook, system, all.length > 0, needed),
    why: needed ? undefined : whyNotNeeded(handbook, system),
    stageUnknown: needed && isStageUnknown(system),
    screening: screening && {
      day: screening.date,
      by: linkTo(handbook, screening.by),
      reason: screening.reason,
    },
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
    if (needed) return 'missing';
    return isImpactOpen(system) && !isRetired(handbook, system) ? 'undecided' : 'not-needed';
  }
  if (refusalOf(handbook, system)) return 'refused';
  if (isRetired(handbook, system)) return 'assessed';
  const { lastChanged } = system.data;
  if (!coversLastChange(handbook, approved, system)) return 'changed';
  const { nextReview } = approved.data;
  if (nextReview !== undefined && nextReview < handbook.asOf) return 'overdue';
  return lastChanged === undefined ? 'unsure' : 'assessed';
}

function whyNotNeeded(handbook: Handbook, system: System): NotNeeded {
  if (isRetired(handbook, system)) return 'retired';
  if (isImpactOpen(system)) return 'undecided';
  return isHighImpact(system) && !isPastDesign(system) ? 'design' : 'impact';
}
