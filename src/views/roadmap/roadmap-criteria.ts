import { reviewInputs } from '../../../schemas/audits.ts';
import { clauseCoverage, controlCoverage, isHeldInCycle } from '../../handbook/audit-coverage.ts';
import { documentsOf } from '../../handbook/control-documents.ts';
import {
  controlState,
  ismsEvidenceOnly,
  provesNothing,
  validProofsOf,
} from '../../handbook/control-state.ts';
import type { CurrentFinding } from '../../handbook/current.ts';
import { addDays } from '../../handbook/dates.ts';
import { isNonconformity, isOpen } from '../../handbook/finding-state.ts';
import {
  approvedAssessmentOf,
  isHandedIn,
  overlooked,
  refusalOf,
} from '../../handbook/impact-assessments.ts';
import { isAimsProof, validityOf } from '../../handbook/proof.ts';
import { isInForce, reassessmentSignals } from '../../handbook/reassessment.ts';
import {
  inherentScore,
  isAccepted,
  isUntreated,
  needsAcceptance,
} from '../../handbook/risk-state.ts';
import { pathOf, registerPath } from '../../handbook/sitemap.ts';
import { isStatementApproved } from '../../handbook/statement-state.ts';
import { isInUse, isPastDesign, isRetired, needsAssessment } from '../../handbook/system-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { controlRow } from '../../standards/control-crosswalk.ts';
import { controls27001 } from '../../standards/iso27001.ts';
import { controls as annexA, leafClauses } from '../../standards/iso42001.ts';
import { latenessOf } from '../gaps/gaps.ts';
import { share, shareOf, yesOrNo, type Criterion } from './roadmap-criterion.ts';

/** The criteria of each step, all computed from the content. */
export const criteriaOf = (handbook: Handbook, findings: readonly CurrentFinding[]) => ({
  inventory: inventoryCriteria(handbook),
  roles: roleCriteria(handbook),
  gaps: gapCriteria(handbook),
  scope: scopeCriteria(handbook),
  assessments: assessmentCriteria(handbook),
  controls: controlCriteria(handbook, findings),
  audit: auditCriteria(handbook),
  evidence: evidenceCriteria(handbook),
});

const notRetired = (handbook: Handbook) =>
  handbook.entries.inventory.filter((system) => !isRetired(handbook, system));

function inventoryCriteria(handbook: Handbook) {
  const systems = notRetired(handbook);
  const fromOthers = systems.filter(({ data }) => data.origin !== 'developed');
  const path = registerPath('inventory');
  return [
    yesOrNo('registered', systems.length > 0, path),
    yesOrNo('bought', fromOthers.length > 0, path),
    yesOrNo(
      'generative',
      systems.some(({ data }) => data.generative),
      path,
    ),
    shareOf(
      handbook,
      'described',
      path,
      systems,
      ({ data }) => data.data.length > 0 && data.decisions.length > 0,
    ),
    shareOf(handbook, 'supplied', path, fromOthers, ({ data }) => data.supplier !== undefined),
  ];
}

function roleCriteria(handbook: Handbook) {
  const systems = notRetired(handbook);
  const inScope = systems.filter(({ data }) => data.aiAct.inScope);
  const path = registerPath('inventory');
  return [
    shareOf(handbook, 'isoRole', path, systems, ({ data }) => data.isoRoles.length > 0),
    shareOf(
      handbook,
      'operator',
      '/obligations/',
      inScope,
      ({ data }) => data.aiAct.roles.length > 0 && data.aiAct.risk !== undefined,
    ),
    shareOf(
      handbook,
      'impact',
      path,
      systems.filter(isPastDesign),
      ({ data }) => data.impact !== undefined,
    ),
  ];
}

function gapCriteria(handbook: Handbook) {
  const { entries, isms, known } = handbook;
  const decided = new Set(
    entries.clauses.flatMap(({ data }) => data.rows.map(({ clause }) => clause)),
  );
  const there = new Set(isms.map(({ control }) => control));
  const open = entries.controls.filter(
    ({ data }) => data.applicable && data.status !== 'implemented',
  );
  const inTime = ({ data }: Entry<'controls'>) => {
    const late = data.targetDate === undefined ? 'overdue' : latenessOf(handbook, data.targetDate);
    return late === undefined || late === 'after-stage1';
  };
  return [
    // The controls of the other standard have no pages of their own.
    share(
      'ismsStatement',
      '/crosswalk/#reverse',
      controls27001.filter(({ id }) => there.has(id)).length,
      controls27001.length,
    ),
    shareOf(handbook, 'dispositions', '/crosswalk/#clauses', leafClauses, ({ id }) =>
      decided.has(id),
    ),
    shareOf(handbook, 'looked', '/soa/', annexA, ({ id }) => known.has(id)),
    shareOf(handbook, 'inTime', '/gaps/#plan', open, inTime),
  ];
}

function scopeCriteria(handbook: Handbook) {
  const { risks } = handbook.entries;
  const ours = risks.filter(({ data }) => data.category === 'ai');
  const above = risks.filter((risk) => inherentScore(risk) > handbook.config.riskAppetite);
  return [
    inForceFor(handbook, 'scope', '4.3'),
    inForceFor(handbook, 'policy', '5.2'),
    inForceFor(handbook, 'riskCriteria', '6.1.2'),
    inForceFor(handbook, 'impactCriteria', '6.1.4', 'A.5.2'),
    yesOrNo('oneRegister', ours.length > 0, registerPath('risks')),
    shareOf(
      handbook,
      'treated',
      registerPath('risks'),
      above,
      (risk) =>
        !isUntreated(handbook, risk) &&
        (!needsAcceptance(handbook, risk) || isAccepted(handbook, risk)),
    ),
  ];
}

function assessmentCriteria(handbook: Handbook) {
  const { inventory, assessments } = handbook.entries;
  const path = registerPath('assessments');
  const needing = inventory.filter((system) => needsAssessment(handbook, system));
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
      (assessment) => reassessmentSignals(handbook, assessment).length === 0,
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

function controlCriteria(handbook: Handbook, findings: readonly CurrentFinding[]) {
  const { controls } = handbook.entries;
  const applicable = controls.filter(({ data }) => data.applicable);
  const rules = ['soa/copied-from-isms', 'soa/justification'];
  const tripped = new Set(
    findings.filter(({ rule }) => rules.includes(rule)).map(({ file }) => file),
  );
  const off = rules.some((rule) => handbook.config.checks[rule] === 'off');
  const justified = shareOf(
    handbook,
    'justified',
    '/soa/',
    controls,
    ({ file }) => !tripped.has(file),
  );
  return [
    off ? { ...justified, state: 'off' as const, share: undefined, open: [], more: 0 } : justified,
    shareOf(handbook, 'documented', '/soa/', applicable, (control) =>
      documentsOf(handbook, control).some(({ data }) => data.status === 'approved'),
    ),
    shareOf(
      handbook,
      'proven',
      '/gaps/',
      applicable,
      (control) => controlState(handbook, control) === 'proven',
    ),
    yesOrNo('approved', isStatementApproved(handbook), '/soa/'),
  ];
}

function auditCriteria(handbook: Handbook) {
  const { audits, findings } = handbook.entries;
  const path = registerPath('audits');
  const lately = ({ data }: Entry<'audits'>) =>
    data.status === 'done' &&
    data.date <= handbook.asOf &&
    data.date >= addDays(handbook.asOf, -365);
  const reviewed = audits.some(
    (audit) =>
      audit.data.kind === 'management-review' &&
      lately(audit) &&
      reviewInputs.every((input) => audit.data.inputs?.[input] !== undefined),
  );
  return [
    yesOrNo(
      'internalAudit',
      audits.some(
        (audit) =>
          audit.data.kind === 'internal-audit' && isHeldInCycle(handbook, audit) && lately(audit),
      ),
      path,
    ),
    shareOf(
      handbook,
      'auditedClauses',
      path,
      clauseCoverage(handbook),
      ({ held }) => held.length > 0,
    ),
    shareOf(
      handbook,
      'auditedControls',
      path,
      controlCoverage(handbook),
      ({ held }) => held.length > 0,
    ),
    shareOf(
      handbook,
      'closed',
      registerPath('findings'),
      findings.filter(isNonconformity),
      (finding) => !isOpen(handbook, finding),
    ),
    yesOrNo('review', reviewed, path),
  ];
}

function evidenceCriteria(handbook: Handbook) {
  const { clauses, controls, evidence } = handbook.entries;
  const carried = clauses
    .flatMap(({ data }) => data.rows)
    .filter(({ disposition }) => disposition !== 'new')
    .map((row) => ({ ...row, id: row.clause }));
  const implemented = controls.filter(({ data }) => data.status === 'implemented');
  const withReused = controls.filter((control) =>
    validProofsOf(handbook, control).some((proof) => !isAimsProof(proof)),
  );
  const standsAlone = (control: Entry<'controls'>) => {
    const row = ismsEvidenceOnly(handbook, control);
    return row !== undefined && provesNothing(row);
  };
  const ofItsOwn = implemented.filter(({ id }) => {
    const row = controlRow(id);
    return row !== undefined && provesNothing(row);
  });
  const current = evidence.filter(({ data }) => data.status === 'current');
  return [
    shareOf(handbook, 'carried', '/crosswalk/#clauses', carried, ({ isms }) => isms !== undefined),
    shareOf(handbook, 'overlap', '/gaps/#controls', withReused, (control) => !standsAlone(control)),
    shareOf(handbook, 'madeNew', '/gaps/#controls', ofItsOwn, (control) =>
      validProofsOf(handbook, control).some(isAimsProof),
    ),
    shareOf(
      handbook,
      'inDate',
      registerPath('evidence'),
      current,
      (record) => validityOf(record, handbook.asOf) === 'valid',
    ),
  ];
}

/** Whether an approved document is meant for a clause, or for the control that asks for the same. */
function inForceFor<Key extends string>(
  handbook: Handbook,
  key: Key,
  clause: string,
  control?: string,
): Criterion<Key> {
  const { clauses, controls, policies } = handbook.entries;
  const rows = clauses.flatMap(({ data }) => data.rows).filter((row) => row.clause === clause);
  const named = new Set(rows.flatMap(({ documents }) => documents ?? []));
  const entry = controls.find(({ id }) => id === control);
  const documents = [
    ...policies.filter(({ id, data }) => named.has(id) || data.satisfies.includes(clause)),
    ...(entry ? documentsOf(handbook, entry) : []),
  ];
  const inForce = documents.find(({ data }) => data.status === 'approved');
  const shown = inForce ?? documents[0];
  const path = pathOf(handbook, shown?.id ?? clause) ?? '/documents/';
  return yesOrNo(key, inForce !== undefined, path);
}
