import { counted, number } from './number.ts';

/** The eight steps from an ISMS to a certified AIMS. */
export const roadmap = {
  description: 'Where we stand on the eight steps from the ISMS to a certified AIMS.',
  lead: 'Eight steps lead from a living ISMS to a certified AIMS. Where each stands is computed from the content of this handbook, and every criterion leads to the place where it is met.',
  done: (done: number, total: number) =>
    `${number(done)} of ${counted(total, 'step', 'steps')} done`,
  next: 'Next to be met: {criterion}',
  nextIn: (no: number, step: string) => `step ${number(no)}, ${step}`,
  nothingNext: 'Nothing is open: every criterion of every step is met.',
  share: (done: number, total: number) => `${number(done)} of ${number(total)}`,
  met: (met: number, asked: number) =>
    `${number(met)} of ${counted(asked, 'criterion', 'criteria')} met`,
  missing: 'Missing',
  more: (count: number) => `and ${number(count)} more`,
  states: { done: 'done', 'under-way': 'under way', 'not-begun': 'not begun' },
  criterionStates: {
    met: 'met',
    open: 'open',
    nothing: 'nothing to ask yet',
    off: 'not checked: rule switched off',
  },
  steps: {
    inventory: {
      title: 'Inventory',
      why: 'Everything that is developed, embedded or used, generative tools in daily work included. The counterpart of the asset register; all else stands on it.',
    },
    roles: {
      title: 'Roles',
      why: 'Who makes a model carries other duties than who uses it. ISO roles and roles under the EU AI Act are two decisions, for each system, before anything else is scoped.',
    },
    gaps: {
      title: 'Gap analysis',
      why: 'ISMS controls beside AI controls. What comes out empty is the backlog.',
    },
    scope: {
      title: 'Scope and risk criteria',
      why: 'The scope is widened, and criteria for AI risk and impact join the existing method: one integrated process, not two.',
    },
    assessments: {
      title: 'Impact assessments',
      why: 'For each high-impact system, looking outward: at individuals, groups and society. The gap most often found at certification, so early and well documented.',
    },
    controls: {
      title: 'Controls and Statement',
      why: 'A Statement of Applicability of its own, each control justified on its own terms.',
    },
    audit: {
      title: 'Internal audit and review',
      why: 'Programme and review take the AIMS in; then a full internal audit as the dress rehearsal.',
    },
    evidence: {
      title: 'Reuse of evidence',
      why: 'Reused where it truly overlaps; evidence of AI controls, impact assessments and data is made new.',
    },
  },
  criteria: {
    registered: 'AI systems are in the register.',
    bought: 'Bought or embedded systems are among them.',
    generative: 'Generative systems are among them.',
    described:
      'Systems that are not retired say which data they consume and which decisions they influence.',
    supplied: 'Bought and embedded systems name their supplier.',
    isoRole: 'Systems that are not retired have an ISO role.',
    operator: 'Systems in scope of the EU AI Act have an operator role and a risk tier.',
    impact: 'Systems past design have an impact level.',
    ismsStatement: 'Controls of the ISMS Statement are here to compare with.',
    dispositions: 'Sub-clauses say whether they are reused, extended or new.',
    looked: 'Controls of Annex A have been looked at and have an entry.',
    inTime: 'Open controls have a target date that is ahead and not after stage 2.',
    scope: 'The scope of the AIMS is documented and approved (4.3).',
    policy: 'An AI policy is approved (5.2).',
    riskCriteria: 'The process of AI risk assessment, with its criteria, is approved (6.1.2).',
    impactCriteria: 'The process of impact assessment is approved (6.1.4).',
    oneRegister: 'AI risks stand in the risk register.',
    treated: 'Risks above the appetite are treated, and accepted where something is left.',
    assessed: 'Systems that need an impact assessment have an approved one.',
    complete:
      'Assessments look at fairness, safety and transparency, and at individuals, groups and society.',
    current: 'Assessments in force still speak of the system as it is.',
    bearable: 'Systems in use that were assessed are found acceptable by the assessment in force.',
    justified: 'Rows of the Statement are justified in words of their own.',
    documented: 'Applicable controls are carried out by an approved document.',
    proven: 'Applicable controls are implemented, with proof.',
    approved: 'The Statement is approved as it stands, by the designated management.',
    internalAudit: 'An internal audit of the AIMS was held in the last year.',
    auditedClauses: 'Clauses were audited in the last three years.',
    auditedControls: 'Applicable controls were audited in the last three years.',
    closed: 'Nonconformities are closed.',
    review: 'A management review with all its inputs was held in the last year.',
    carried: 'Sub-clauses that are reused or extended name the ISMS document that carries them.',
    overlap: 'Controls with evidence of the ISMS rest on it only where it truly overlaps.',
    madeNew:
      'Implemented controls to which nothing or only the form carries over have evidence made for AI.',
    inDate: 'Current evidence is in date.',
  },
};
