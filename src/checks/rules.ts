import { rule as assessmentCoverage } from './assessment/coverage.ts';
import { rule as assessmentUntreated } from './assessment/untreated.ts';
import { rule as auditCoverage } from './audit/coverage.ts';
import { rule as auditIndependence } from './audit/independence.ts';
import { rule as contentDuplicateId } from './content/duplicate-id.ts';
import { rule as contentFile } from './content/file.ts';
import { rule as contentSchema } from './content/schema.ts';
import { rule as contentYaml } from './content/yaml.ts';
import { rule as crosswalkClauseMissing } from './crosswalk/clause-missing.ts';
import { rule as crosswalkIsmsControlMissing } from './crosswalk/isms-control-missing.ts';
import { rule as documentDueSoon } from './document/due-soon.ts';
import { rule as documentMandatoryMissing } from './document/mandatory-missing.ts';
import { rule as documentOverdue } from './document/overdue.ts';
import { rule as documentSelfApproved } from './document/self-approved.ts';
import { rule as evidenceDueSoon } from './evidence/due-soon.ts';
import { rule as evidenceExpired } from './evidence/expired.ts';
import { rule as evidenceFile } from './evidence/file.ts';
import { rule as evidenceHash } from './evidence/hash.ts';
import { rule as evidenceOrphan } from './evidence/orphan.ts';
import { rule as findingClosedUnproven } from './finding/closed-unproven.ts';
import { rule as findingOverdue } from './finding/overdue.ts';
import { rule as inventoryAssessmentMissing } from './inventory/assessment-missing.ts';
import { rule as inventoryAssessmentStale } from './inventory/assessment-stale.ts';
import { rule as inventoryImpactUndecided } from './inventory/impact-undecided.ts';
import { rule as inventoryObligationOpen } from './inventory/obligation-open.ts';
import { rule as inventoryProhibited } from './inventory/prohibited.ts';
import { rule as inventoryRoleUndecided } from './inventory/role-undecided.ts';
import { rule as inventoryStageEvidence } from './inventory/stage-evidence.ts';
import { rule as inventorySupplierMissing } from './inventory/supplier-missing.ts';
import { rule as objectiveUnmeasured } from './objective/unmeasured.ts';
import { rule as reviewInputs } from './review/inputs.ts';
import { rule as riskControlOpen } from './risk/control-open.ts';
import { rule as riskUntreated } from './risk/untreated.ts';
import { rule as roleCompetenceUnproven } from './role/competence-unproven.ts';
import { rule as linkAnchor } from './link/anchor.ts';
import { rule as linkBroken } from './link/broken.ts';
import { rule as mdxCode } from './mdx/code.ts';
import { rule as mdxComponent } from './mdx/component.ts';
import { rule as mdxHeading } from './mdx/heading.ts';
import { rule as mdxHtml } from './mdx/html.ts';
import { rule as mdxImageAlt } from './mdx/image-alt.ts';
import { rule as mdxSyntax } from './mdx/syntax.ts';
import { rule as mdxUrl } from './mdx/url.ts';
import { rule as refKind } from './ref/kind.ts';
import { rule as refRetired } from './ref/retired.ts';
import { rule as refUnknown } from './ref/unknown.ts';
import type { Rule } from './rule.ts';
import { rule as soaApproval } from './soa/approval.ts';
import { rule as soaCopiedFromIsms } from './soa/copied-from-isms.ts';
import { rule as soaDocumentMissing } from './soa/document-missing.ts';
import { rule as soaEvidenceExpired } from './soa/evidence-expired.ts';
import { rule as soaEvidenceMissing } from './soa/evidence-missing.ts';
import { rule as soaExcludedButUsed } from './soa/excluded-but-used.ts';
import { rule as soaIsmsEvidenceOnly } from './soa/isms-evidence-only.ts';
import { rule as soaJustification } from './soa/justification.ts';
import { rule as soaMissingControl } from './soa/missing-control.ts';
import { rule as soaSuspect } from './soa/suspect.ts';
import { rule as soaUnknownControl } from './soa/unknown-control.ts';

/** Every rule, by group, in the order in which they are explained. */
export const rules = [
  contentYaml,
  contentSchema,
  contentDuplicateId,
  contentFile,
  mdxSyntax,
  mdxCode,
  mdxComponent,
  mdxHtml,
  mdxUrl,
  mdxHeading,
  mdxImageAlt,
  linkBroken,
  linkAnchor,
  refUnknown,
  refKind,
  refRetired,
  soaMissingControl,
  soaUnknownControl,
  soaJustification,
  soaCopiedFromIsms,
  soaEvidenceMissing,
  soaEvidenceExpired,
  soaIsmsEvidenceOnly,
  soaDocumentMissing,
  soaExcludedButUsed,
  soaSuspect,
  soaApproval,
  inventoryAssessmentMissing,
  inventoryAssessmentStale,
  inventoryStageEvidence,
  inventoryRoleUndecided,
  inventoryImpactUndecided,
  inventoryProhibited,
  inventoryObligationOpen,
  inventorySupplierMissing,
  assessmentCoverage,
  assessmentUntreated,
  riskUntreated,
  riskControlOpen,
  documentOverdue,
  documentDueSoon,
  documentMandatoryMissing,
  documentSelfApproved,
  roleCompetenceUnproven,
  evidenceOrphan,
  evidenceExpired,
  evidenceDueSoon,
  evidenceFile,
  evidenceHash,
  auditCoverage,
  auditIndependence,
  reviewInputs,
  findingOverdue,
  findingClosedUnproven,
  objectiveUnmeasured,
  crosswalkClauseMissing,
  crosswalkIsmsControlMissing,
] as const satisfies readonly Rule[];
