import type { Handbook } from '../../handbook/types.ts';
import type { Issue } from '../../issues/issue.ts';
import { assessmentCriteria } from './criteria/assessments.ts';
import { auditCriteria } from './criteria/audit.ts';
import { controlCriteria } from './criteria/controls.ts';
import { evidenceCriteria } from './criteria/evidence.ts';
import { gapCriteria } from './criteria/gaps.ts';
import { inventoryCriteria } from './criteria/inventory.ts';
import { roleCriteria } from './criteria/roles.ts';
import { scopeCriteria } from './criteria/scope.ts';

/** The criteria of each step, all computed from the content. */
export const criteriaOf = (handbook: Handbook, issues: readonly Issue[]) => ({
  inventory: inventoryCriteria(handbook),
  roles: roleCriteria(handbook),
  gaps: gapCriteria(handbook),
  scope: scopeCriteria(handbook),
  assessments: assessmentCriteria(handbook),
  controls: controlCriteria(handbook, issues),
  audit: auditCriteria(handbook),
  evidence: evidenceCriteria(handbook),
});
