import { counted, number } from './number.ts';

/** Roles: competences, the way from the ISMS to the AIMS, and what each role answers for. */
export const roles = {
  register: 'Roles and responsibilities',
  columns: { role: 'Role' },
  matrix: {
    title: 'Competences',
    tally: (proven: number, required: number) =>
      `${number(proven)} of ${counted(required, 'required competence is', 'required competences are')} shown by valid evidence (7.2).`,
    columns: {
      role: 'Role',
      competence: 'Competence',
      need: 'Need',
      state: 'State',
      evidence: 'Evidence',
    },
    required: 'required',
    wished: 'desirable',
    none: 'No competence is named.',
    noneRequired: 'none required',
    /** Of the required competences of a role. */
    provenOf: (proven: number, required: number) =>
      `${number(proven)} of ${number(required)} with evidence`,
  },
  states: {
    proven: 'with evidence',
    expired: 'evidence expired',
    unproven: 'no evidence',
    role: 'role of the ISMS',
    absent: 'not required',
  },
  path: {
    title: 'From the ISMS to the AIMS',
    lead: 'A Lead Implementer or Lead Auditor for ISO/IEC 27001 often goes on to qualify for ISO/IEC 42001; the risk manager often becomes Lead AI Risk Manager. These certificates are a habit of the market. Neither 7.2 nor 9.2.2 requires them.',
    names: {
      implementer: {
        from: 'Lead Implementer, ISO/IEC 27001',
        to: 'Lead Implementer, ISO/IEC 42001',
      },
      auditor: { from: 'Lead Auditor, ISO/IEC 27001', to: 'Lead Auditor, ISO/IEC 42001' },
      risk: { from: 'Risk manager in the ISMS', to: 'Lead AI Risk Manager' },
    },
    groups: { implementer: 'Implementing', auditor: 'Auditing', risk: 'Risk' },
    nobody: 'No role follows these paths yet.',
    unreached: (qualification: string) => `No role has shown it yet: ${qualification}`,
    notOnPath: 'Not required to have such a qualification: ',
  },
  standing: 'required competences: {state}',
  responsibilities: 'Responsibilities',
  ismsCounterpart: 'ISMS counterpart',
  noCounterpart: 'No counterpart in the ISMS: the role is new.',
  duty: {
    owner: 'Owns',
    approvedBy: 'Approves',
    lead: 'Leads',
    acceptedBy: 'Accepts',
    actions: 'Carries out actions on',
    assessors: 'Assesses',
    planned: 'Carries out planned actions of',
    rows: 'Implements sub-clauses of',
    reportedTo: 'Receives the results of',
    changes: 'Changed',
    custodian: 'Looks after',
    decisions: 'Implements decisions of',
    decidedBy: 'Decides changes',
    conditions: 'Sees to conditions',
    oversight: 'Oversees',
    verifiedBy: 'Verifies',
    screening: 'Screens',
    aiAct: 'Decides on',
    conformity: 'Signs the conformity of',
    communication: 'Communicates',
  },
  statement: 'Statement of Applicability',
  /** Rows of the communication plan. */
  topics: (count: number) => counted(count, 'topic', 'topics'),
  group: (register: string, count: number) => `${register} (${number(count)})`,
  more: (count: number) => `and ${number(count)} more`,
  noDuty: 'No entry names this role.',
};
