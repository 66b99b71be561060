import {
  approvedAssessmentOf,
  isHandedIn,
  overlooked,
  refusalOf,
  systemOf,
} from '../../../handbook/state/impact-assessments.ts';
import { isInForce, reassessmentSignals } from '../../../handbook/state/reassessment.ts';
import { registerPath } from '../../../addresses/sitemap.ts';
import {
  isInUse,
  mayNeedAssessment,
  needsAssessment,
} from '../../../handbook/state/system-state.ts';
import type { Handbook } from '../../../handbook/types.ts';
import { shareOf } from '../criterion.ts';

/** Whether the impact of systems is assessed, wholly and as they are now. */
export function assessmentCriteria(handbook: Handbook) {
  const { inventory, assessments } = handbook.entries;
  const path = registerPath('assessments');
  // As long as nobody has decided whether a system needs one, nobody can say that it has what it needs.
  const needing = inventory.filter(
    (system) => needsAssessment(handbook, system) || mayNeedAssessment(handbook, system),
  );
  const inForce = assessments.filter((assessment) => isInForce(handbook, assessment));
  return [
    shareOf(
      handbook,
      'assessed',
      path,
      needing,
      (system) => approvedAssessmentOf(handbook, system) !== undefined,
    ),
    shareOf(
      handbook,
      'complete',
      path,
      assessments.filter(isHandedIn),
      (assessment) => overlooked(assessment).length === 0,
    ),
    shareOf(
      handbook,
      'current',
      path,
      inForce,
      (assessment) =>
        reassessmentSignals(handbook, assessment).length === 0 &&
        systemOf(handbook, assessment)?.data.lastChanged !== undefined,
    ),
    shareOf(
      handbook,
      'bearable',
      path,
      inventory.filter(
        (system) => isInUse(handbook, system) && approvedAssessmentOf(handbook, system),
      ),
      (system) => refusalOf(handbook, system) === undefined,
    ),
  ];
}
