import { counted, number } from './number.ts';

/** The eight steps from an ISMS to a certified AIMS. */
export const roadmap = {
  description: 'Our progress through the eight steps from the ISMS to a certified AIMS.',
  lead: 'Eight steps lead from a working ISMS to a certified AIMS. The state of each is computed from this handbook, and every criterion links to the page where it is met.',
  done: (done: number, total: number) =>
    `${number(done)} of ${counted(total, 'step', 'steps')} done`,
  next: 'Next criterion: {criterion}',
  nextIn: (no: number, step: string) => `step ${number(no)}, ${step}`,
  nothingNext: 'Nothing is open: every criterion of every step is met.',
  share: (done: number, total: number) => `${number(done)} of ${number(total)}`,
  met: (met: number, asked: number) =>
    `${number(met)} of ${counted(asked, 'criterion', 'criteria')} met`,
  missing: 'Missing',
  more: (count: number) => `and ${number(count)} more`,
  states: { done: 'done', 'under-way': 'under way', 'not-begun': 'not started' },
  criterionStates: {
    met: 'met',
    open: 'open',
    nothing: 'not applicable yet',
    off: 'not checked: rule switched off',
  },
  steps: {
    inventory: {
      title: 'Inventory',
      why: 'Every AI system that is developed, embedded or used, including generative tools in daily work. The counterpart of the asset register; everything else builds on it.',
    },
    roles: {
      title: 'Roles',
      why: 'The maker of a model has different duties from its user. ISO roles and roles under the EU AI Act are two separate decisions. Make both for each system before scoping anything else.',
    },
    gaps: {
      title: 'Gap analysis',
      why: 'ISMS controls beside AI controls. Whatever has no counterpart becomes the backlog.',
    },
    scope: {
      title: 'Scope and risk criteria',
      why: 'The scope is widened, and criteria for AI risk and impact join the existing method: one integrated process, not two.',
    },
    assessments: {
      title: 'Impact assessments',
      why: 'For each high-impact system, looking outward: at individuals, groups and society. An ISMS has no counterpart, so start early and document it well.',
    },
    controls: {
      title: 'Controls and Statement',
      why: 'A Statement of Applicability of its own, each control justified on its own terms.',
    },
    audit: {
      title: 'Internal audit and review',
      why: 'The AIMS joins the audit programme and the management review. A full internal audit is the dress rehearsal.',
    },
    evidence: {
      title: 'Reuse of evidence',
      why: 'Evidence is reused if it truly overlaps. Evidence of AI controls, impact assessments and data must be new.',
    },
  },
  criteria: {
    registered: 'AI systems are in the register.',
    bought: 'Bought or embedded systems are among them.',
    generative: 'Generative systems are among them.',
    described:
      'Systems that are not retired state which data they consume and which decisions they influence, and no fact about them is unknown.',
    supplied: 'Bought and embedded systems that are not retired name their supplier.',
    isoRole: 'Systems that are not retired have an ISO role.',
    operator: 'Systems in scope of the EU AI Act have an operator role and a risk tier.',
    impact:
      'Systems that are past design or at an unknown stage, and not retired, have an impact level.',
    ismsStatement: 'Controls of the ISMS Statement are here to compare with.',
    dispositions: 'Sub-clauses say whether they are reused, extended or new.',
    looked: 'Controls of Annex A have an entry that says whether they apply.',
    inTime: 'Open controls have a target date in the future and not after stage 2.',
    context: 'Issues and interested parties are recorded (4.1, 4.2).',
    addressed:
      'For each interested party, every requirement is met, or something is planned to meet it.',
    scope: 'The scope of the AIMS is documented and approved (4.3).',
    policy: 'An AI policy is approved (5.2).',
    riskCriteria: 'The process of AI risk assessment, with its criteria, is approved (6.1.2).',
    impactCriteria: 'The process of impact assessment is approved (6.1.4).',
    oneRegister: 'AI risks are in the risk register.',
    treated: 'Risks above the appetite are treated, and residual risk above it is accepted.',
    planApproved:
      'The designated management has approved the treatment plan and the residual risks (6.1.3).',
    assessed: 'Systems that need an impact assessment, or may need one, have an approved one.',
    complete:
      'Assessments that are more than a draft look at fairness, safety and transparency, and at individuals, groups and society.',
    current: 'Assessments in force still match the system.',
    bearable: 'Assessed systems in use are acceptable under the assessment in force.',
    justified: 'Each row of the Statement has its own justification.',
    documented: 'Controls that are not excluded are implemented by an approved document.',
    proven: 'Controls that are not excluded are implemented, with proof.',
    approved: 'The current Statement is approved (7.5.2).',
    internalAudit: 'An internal audit of the AIMS was held in the last year.',
    auditedClauses: 'Sub-clauses were audited in the last three years.',
    auditedControls: 'Controls that are not excluded were audited in the last three years.',
    closed: 'Nonconformities are closed.',
    review: 'A management review with all its inputs was held in the last year.',
    carried: 'Sub-clauses that are reused or extended name the ISMS document that covers them.',
    overlap: 'Controls rely on ISMS evidence only if it truly overlaps.',
    madeNew:
      'Implemented controls that reuse nothing, or only a template, have evidence made for AI.',
    inDate: 'Current evidence is in date.',
  },
};
