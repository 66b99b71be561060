import { rule as assessmentCoverage } from './assessment/coverage.ts';
import { rule as assessmentUntreated } from './assessment/untreated.ts';
import { rule as auditCoverage } from './audit/coverage.ts';
import { rule as auditIndependence } from './audit/independence.ts';
import { rule as assessmentConditionOverdue } from './assessment/condition-overdue.ts';
import { rule as assessmentFriaIncomplete } from './assessment/fria-incomplete.ts';
import { rule as assessmentJurisdictionMissing } from './assessment/jurisdiction-missing.ts';
import { rule as assessmentLate } from './assessment/late.ts';
import { rule as changeUnapproved } from './change/unapproved.ts';
import { rule as changeUnexamined } from './change/unexamined.ts';
import { rule as changeUnassessed } from './change/unassessed.ts';
import { rule as changeOverdue } from './change/overdue.ts';
import { rule as commitmentMissing } from './commitment/missing.ts';
import { rule as commitmentUnknown } from './commitment/unknown.ts';
import { rule as contextMissing } from './context/missing.ts';
import { rule as contextClimateUndecided } from './context/climate-undecided.ts';
import { rule as contextUnmet } from './context/unmet.ts';
import { rule as contextUnreviewed } from './context/unreviewed.ts';
import { rule as inventoryUnscreened } from './inventory/unscreened.ts';
import { rule as inventoryScreeningStale } from './inventory/screening-stale.ts';
import { rule as auditLeadMissing } from './audit/lead-missing.ts';
import { rule as auditNotHeld } from './audit/not-held.ts';
import { rule as auditProgramme } from './audit/programme.ts';
import { rule as auditResults } from './audit/results.ts';
import { rule as clauseTargetDate } from './clause/target-date.ts';
import { rule as clauseUnproven } from './clause/unproven.ts';
import { rule as editionField } from './edition/field.ts';
import { rule as editionQuoted } from './edition/quoted.ts';
import { rule as documentVersionLog } from './document/version-log.ts';
import { rule as findingActionOverdue } from './finding/action-overdue.ts';
import { rule as reviewDecisionOverdue } from './review/decision-overdue.ts';
import { rule as contentDuplicateId } from './content/duplicate-id.ts';
import { rule as contentDuplicateTitle } from './content/duplicate-title.ts';
import { rule as contentFile } from './content/file.ts';
import { rule as contentLost } from './content/lost.ts';
import { rule as contentPlainId } from './content/plain-id.ts';
import { rule as contentSchema } from './content/schema.ts';
import { rule as contentTemplateLeft } from './content/template-left.ts';
import { rule as contentYaml } from './content/yaml.ts';
import { rule as crosswalkClauseMissing } from './crosswalk/clause-missing.ts';
import { rule as crosswalkIsmsControlMissing } from './crosswalk/isms-control-missing.ts';
import { rule as datasetLegalBasis } from './dataset/legal-basis.ts';
import { rule as datasetProvenance } from './dataset/provenance.ts';
import { rule as dateDoubtful } from './date/doubtful.ts';
import { rule as dateFuture } from './date/future.ts';
import { rule as documentChangedAfterApproval } from './document/changed-after-approval.ts';
import { rule as documentDueSoon } from './document/due-soon.ts';
import { rule as documentEmpty } from './document/empty.ts';
import { rule as documentMandatoryMissing } from './document/mandatory-missing.ts';
import { rule as documentOverdue } from './document/overdue.ts';
import { rule as documentRecordMissing } from './document/record-missing.ts';
import { rule as documentSelfApproved } from './document/self-approved.ts';
import { rule as evidenceDueSoon } from './evidence/due-soon.ts';
import { rule as evidenceExpired } from './evidence/expired.ts';
import { rule as evidenceFile } from './evidence/file.ts';
import { rule as evidenceHash } from './evidence/hash.ts';
import { rule as evidenceOrphan } from './evidence/orphan.ts';
import { rule as findingClosedEarly } from './finding/closed-early.ts';
import { rule as findingClosedUnproven } from './finding/closed-unproven.ts';
import { rule as findingOverdue } from './finding/overdue.ts';
import { rule as incidentClosedUnproven } from './incident/closed-unproven.ts';
import { rule as incidentDue } from './incident/due.ts';
import { rule as incidentPeriod } from './incident/period.ts';
import { rule as incidentUnassessed } from './incident/unassessed.ts';
import { rule as inventoryAssessmentMissing } from './inventory/assessment-missing.ts';
import { rule as inventoryAssessmentStale } from './inventory/assessment-stale.ts';
import { rule as inventoryDatasetMissing } from './inventory/dataset-missing.ts';
import { rule as inventoryDutyOverdue } from './inventory/duty-overdue.ts';
import { rule as inventoryDutyUnknown } from './inventory/duty-unknown.ts';
import { rule as inventoryDutyUnproven } from './inventory/duty-unproven.ts';
import { rule as inventoryDutyUnrecorded } from './inventory/duty-unrecorded.ts';
import { rule as inventoryExemption } from './inventory/exemption.ts';
import { rule as inventoryImpactUndecided } from './inventory/impact-undecided.ts';
import { rule as inventoryObligationOpen } from './inventory/obligation-open.ts';
import { rule as inventoryProhibited } from './inventory/prohibited.ts';
import { rule as inventoryRoleUndecided } from './inventory/role-undecided.ts';
import { rule as inventoryStageEvidence } from './inventory/stage-evidence.ts';
import { rule as inventorySupplierMissing } from './inventory/supplier-missing.ts';
import { rule as inventoryUnknown } from './inventory/unknown.ts';
import { rule as objectiveActionOverdue } from './objective/action-overdue.ts';
import { rule as objectiveUnmeasured } from './objective/unmeasured.ts';
import { rule as objectiveUnplanned } from './objective/unplanned.ts';
import { rule as planApproval } from './plan/approval.ts';
import { rule as reviewInputs } from './review/inputs.ts';
import { rule as riskActionOrder } from './risk/action-order.ts';
import { rule as riskActionOverdue } from './risk/action-overdue.ts';
import { rule as riskConsequences } from './risk/consequences.ts';
import { rule as riskControlOpen } from './risk/control-open.ts';
import { rule as riskCurrentMissing } from './risk/current-missing.ts';
import { rule as riskIncomplete } from './risk/incomplete.ts';
import { rule as riskScoreOrder } from './risk/score-order.ts';
import { rule as riskUnaccepted } from './risk/unaccepted.ts';
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
import { rule as mdxUnmeant } from './mdx/unmeant.ts';
import { rule as mdxUrl } from './mdx/url.ts';
import { rule as proofBorrowed } from './proof/borrowed.ts';
import { rule as refKind } from './ref/kind.ts';
import { rule as refRetired } from './ref/retired.ts';
import { rule as refUnknown } from './ref/unknown.ts';
import { rule as contentMarkdown } from './content/markdown.ts';
import { rule as documentUnfinished } from './document/unfinished.ts';
import { rule as linkDoubtful } from './link/doubtful.ts';
import { rule as evidenceEndless } from './evidence/endless.ts';
import { rule as soaTargetPassed } from './soa/target-passed.ts';
import { rule as inventoryUndated } from './inventory/undated.ts';
import type { Rule } from './rule.ts';
import { rule as soaApproval } from './soa/approval.ts';
import { rule as soaCertifiedVersion } from './soa/certified-version.ts';
import { rule as soaCopiedFromIsms } from './soa/copied-from-isms.ts';
import { rule as soaDocumentMissing } from './soa/document-missing.ts';
import { rule as soaEvidenceExpired } from './soa/evidence-expired.ts';
import { rule as soaEvidenceMissing } from './soa/evidence-missing.ts';
import { rule as soaExcludedButUsed } from './soa/excluded-but-used.ts';
import { rule as soaIsmsEvidenceOnly } from './soa/isms-evidence-only.ts';
import { rule as soaJustification } from './soa/justification.ts';
import { rule as soaMissingControl } from './soa/missing-control.ts';
import { rule as soaOwnExcluded } from './soa/own-excluded.ts';
import { rule as soaSuspect } from './soa/suspect.ts';
import { rule as soaUndecided } from './soa/undecided.ts';
import { rule as soaUnknownControl } from './soa/unknown-control.ts';
import { rule as supplierExpectations } from './supplier/expectations.ts';
import { rule as supplierRejected } from './supplier/rejected.ts';
import { rule as supplierUnassessed } from './supplier/unassessed.ts';
import { rule as translationBehind } from './translation/behind.ts';

/** Every rule, by group, in the order in which they are explained. */
export const rules = [
  contentYaml,
  contentSchema,
  contentDuplicateId,
  contentDuplicateTitle,
  contentFile,
  contentLost,
  contentMarkdown,
  contentPlainId,
  contentTemplateLeft,
  dateFuture,
  dateDoubtful,
  mdxSyntax,
  mdxCode,
  mdxComponent,
  mdxHtml,
  mdxUrl,
  mdxHeading,
  mdxUnmeant,
  mdxImageAlt,
  linkBroken,
  linkAnchor,
  linkDoubtful,
  refUnknown,
  refKind,
  refRetired,
  soaMissingControl,
  soaUnknownControl,
  soaUndecided,
  soaTargetPassed,
  soaJustification,
  soaCopiedFromIsms,
  soaEvidenceMissing,
  soaEvidenceExpired,
  soaIsmsEvidenceOnly,
  soaDocumentMissing,
  soaExcludedButUsed,
  soaOwnExcluded,
  soaSuspect,
  soaApproval,
  soaCertifiedVersion,
  inventoryAssessmentMissing,
  inventoryAssessmentStale,
  inventoryStageEvidence,
  inventoryRoleUndecided,
  inventoryDutyOverdue,
  inventoryDutyUnknown,
  inventoryDutyUnproven,
  inventoryDutyUnrecorded,
  inventoryExemption,
  inventoryImpactUndecided,
  inventoryUnscreened,
  inventoryScreeningStale,
  inventoryUnknown,
  inventoryUndated,
  inventoryProhibited,
  inventoryObligationOpen,
  inventorySupplierMissing,
  inventoryDatasetMissing,
  supplierUnassessed,
  supplierRejected,
  supplierExpectations,
  datasetProvenance,
  datasetLegalBasis,
  assessmentCoverage,
  assessmentUntreated,
  assessmentLate,
  assessmentConditionOverdue,
  assessmentJurisdictionMissing,
  assessmentFriaIncomplete,
  riskUntreated,
  riskUnaccepted,
  riskControlOpen,
  riskCurrentMissing,
  riskScoreOrder,
  riskConsequences,
  riskIncomplete,
  riskActionOrder,
  riskActionOverdue,
  planApproval,
  documentOverdue,
  commitmentMissing,
  commitmentUnknown,
  documentChangedAfterApproval,
  documentDueSoon,
  documentEmpty,
  documentUnfinished,
  documentMandatoryMissing,
  documentRecordMissing,
  documentSelfApproved,
  documentVersionLog,
  editionField,
  editionQuoted,
  roleCompetenceUnproven,
  proofBorrowed,
  translationBehind,
  evidenceOrphan,
  evidenceExpired,
  evidenceEndless,
  evidenceDueSoon,
  evidenceFile,
  evidenceHash,
  auditCoverage,
  auditIndependence,
  auditProgramme,
  auditResults,
  auditLeadMissing,
  auditNotHeld,
  reviewInputs,
  reviewDecisionOverdue,
  findingOverdue,
  findingActionOverdue,
  findingClosedEarly,
  findingClosedUnproven,
  incidentPeriod,
  incidentDue,
  incidentUnassessed,
  incidentClosedUnproven,
  objectiveUnmeasured,
  objectiveUnplanned,
  objectiveActionOverdue,
  contextMissing,
  contextClimateUndecided,
  contextUnmet,
  contextUnreviewed,
  changeUnexamined,
  changeUnapproved,
  changeUnassessed,
  changeOverdue,
  clauseTargetDate,
  clauseUnproven,
  crosswalkClauseMissing,
  crosswalkIsmsControlMissing,
] as const satisfies readonly Rule[];
