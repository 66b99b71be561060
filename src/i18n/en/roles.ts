import { counted, number } from './number.ts';

/** Roles: competences, the way from the ISMS to the AIMS, and what each role answers for. */
export const roles = {
  register: 'Roles and responsibilities',
  columns: { role: 'Role' },
  matrix: {
    title: 'Competences',
    tally: (proven: number, required: number) =>
      `${number(proven)} of ${counted(required, 'required competence is', 'required competences are')} proven by valid evidence (7.2).`,
    columns: {
      role: 'Role',
      competence: 'Competence',
      need: 'Need',
      state: 'State',
      evidence: 'Evidence',
    },
    required: 'required',
    wished: 'wished for',
    none: 'No competence is named.',
    noneRequired: 'none required',
    /** Of the required competences of a role. */
    provenOf: (proven: number, required: number) =>
      `${number(proven)} of ${number(required)} proven`,
  },
  states: {
    proven: 'proven',
    expired: 'evidence expired',
    unproven: 'no evidence',
    role: 'role of the ISMS',
    absent: 'not asked for',
  },
  path: {
    title: 'From the ISMS to the AIMS',
    lead: 'Who is qualified for ISO/IEC 27001 as Lead Implementer or Lead Auditor goes on to the same for ISO/IEC 42001; the risk owner becomes Lead AI Risk Manager.',
    names: {
      implementer: {
        from: 'Lead Implementer, ISO/IEC 27001',
        to: 'Lead Implementer, ISO/IEC 42001',
      },
      auditor: { from: 'Lead Auditor, ISO/IEC 27001', to: 'Lead Auditor, ISO/IEC 42001' },
      risk: { from: 'Risk owner in the ISMS', to: 'Lead AI Risk Manager' },
    },
    groups: { implementer: 'Implementing', auditor: 'Auditing', risk: 'Risk' },
    nobody: 'No role is on one of these ways.',
    unreached: (qualification: string) => `No role can show it yet: ${qualification}`,
    notOnPath: 'No such qualification is asked of: ',
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
    assessors: 'Assesses',
    decisions: 'Carries out decisions of',
  },
  statement: 'Statement of Applicability',
  group: (register: string, count: number) => `${register} (${number(count)})`,
  more: (count: number) => `and ${number(count)} more`,
  noDuty: 'No entry names this role.',
};
