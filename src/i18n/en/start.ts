import { counted, number } from './number.ts';

/** Where an auditor begins. */
export const start = {
  description:
    'Where an auditor begins: ten questions with their answers, and how to read this site.',
  lead: (organization: string) =>
    `For whoever audits the AI management system of ${organization}. The ten questions that come first, each with its short answer and the page that shows the rest.`,
  asOf: 'Everything is judged as of {day}.',
  sections: {
    begin: 'Where to begin',
    questions: 'Ten questions',
    reading: 'How to read this site',
  },
  begin: {
    statement: 'Statement of Applicability',
    version: (version: string) => `version ${version}`,
    documents: 'Mandatory documents',
    held: (held: number, total: number) =>
      `${number(held)} of ${number(total)} pieces of documented information that the clauses ask for are held`,
    evidence: 'Index of evidence',
    evidenceState: (valid: number, current: number) =>
      `${number(valid)} of ${counted(current, 'current record', 'current records')} in date`,
    systems: 'High-risk systems',
    systemsState: (total: number) =>
      counted(total, 'high-impact or high-risk system', 'high-impact or high-risk systems'),
    audit: 'Last internal audit',
    review: 'Last management review',
    about: 'This copy',
    aboutState: 'commit, checks and their results',
    none: 'none held',
  },
  questions: {
    scope: 'What is the scope?',
    statement: 'Who approved the Statement of Applicability, and when?',
    exclusions: 'Which controls are excluded, and why?',
    proof: 'What proves a control?',
    systems: 'Which systems are high-risk, and where is their assessment?',
    audit: 'What did the last internal audit find, and is it closed?',
    responsible: 'Who is responsible for AI, and are they competent?',
    review: 'When did top management last review the AIMS?',
    risks: 'Which risks are above the appetite, and who accepted them?',
    isms: 'What comes from the ISMS?',
  },
  answers: {
    statement: (version: string) => `Version ${version}, approved by {role} on {day}.`,
    unapproved: (version: string, status: string) =>
      `Version ${version} is not approved: ${status}.`,
    excluded: (count: number, total: number) =>
      `${number(count)} of ${counted(total, 'control', 'controls')}.`,
    noneExcluded: 'None: every control applies.',
    proof: (proven: number, applicable: number) =>
      `${number(proven)} of ${counted(applicable, 'applicable control is', 'applicable controls are')} implemented, with proof. Each row of the Statement names its evidence; the page of the control shows it with its dates.`,
    toStatement: 'Choose the control in the Statement',
    toEvidence: 'or a record in the index of evidence',
    systems: (total: number, missing: number) =>
      `${counted(total, 'system', 'systems')} with high impact or in the high-risk tier of the EU AI Act; ${missing === 0 ? 'none is without the impact assessment that it needs' : `${number(missing)} without the impact assessment that is needed`}.`,
    noSystems: 'No system has high impact or lies in the high-risk tier of the EU AI Act.',
    assessment: {
      missing: 'not assessed',
      'not-due': 'in design: not assessed yet',
      draft: 'in design: not approved yet',
    },
    tier: (tier: string) => `tier: ${tier}`,
    impact: (impact: string) => `impact: ${impact}`,
    audit: (total: number, open: number) =>
      total === 0
        ? 'It raised no finding.'
        : `${counted(total, 'finding', 'findings')}; ${open === 0 ? 'all closed' : `${number(open)} still open`}.`,
    held: '{entry}, {day}, led by {role}.',
    noAudit: 'No internal audit was held yet.',
    closedOn: 'closed on {day}',
    openUntil: 'open, due {day}',
    owner: 'runs the AIMS and keeps the Statement',
    approver: 'approves the Statement, for top management',
    competence: (proven: number, required: number) =>
      required === 0
        ? 'no competence required in writing'
        : `${number(proven)} of ${counted(required, 'required competence', 'required competences')} proven`,
    competences: (proven: number, required: number) =>
      `Over all roles, ${number(proven)} of ${counted(required, 'required competence is', 'required competences are')} proven.`,
    matrix: 'Competence matrix',
    review: (decisions: number) => `${counted(decisions, 'decision', 'decisions')}.`,
    noReview: 'No management review was held yet.',
    risks: (before: number, all: number, appetite: number, after: number) =>
      `${number(before)} of ${counted(all, 'risk', 'risks')} above the appetite of ${number(appetite)}; after treatment ${after === 0 ? 'none' : number(after)}.`,
    noRisks: (appetite: number) => `None lies above the appetite of ${number(appetite)}.`,
    accepted: (count: number) => `${number(count)} accepted by {role}`,
    unaccepted: (count: number) => `${number(count)} accepted by nobody`,
    score: (before: number, after: number) =>
      `${number(before)} before treatment, ${number(after)} after`,
    acceptedOn: '{role}, {day}',
    notAccepted: 'accepted by nobody',
    clauses: (reuse: number, extend: number, anew: number) =>
      `Of the clauses, ${number(reuse)} are reused, ${number(extend)} extended, ${number(anew)} new.`,
    controls: (partial: number, format: number, none: number) =>
      `To ${counted(partial, 'control', 'controls')} something of the substance carries over, to ${number(format)} the form only, to ${number(none)} nothing.`,
    records: (count: number) =>
      `${counted(count, 'piece of evidence is', 'pieces of evidence are')} reused from it, and marked as such.`,
    more: (count: number) => `and ${number(count)} more`,
    toGaps: 'Control by control: what is reused, what is new',
    clauseByClause: 'Clause by clause',
  },
  reading: {
    links:
      'Every id is a link, and every link works both ways: the page of a control lists its evidence, the page of the evidence lists its controls.',
    states: 'Seven words say where something stands, the same everywhere:',
    proven: 'valid evidence that was made for AI stands behind it today',
    unproven: 'called implemented, and nothing valid shows it: worse than planned',
    partial: 'works in part, with a target date',
    planned: 'applies, and is still to be done, with a target date',
    excluded: 'does not apply, with the reason',
    dueSoon: 'has to be looked at again within the days that the handbook sets',
    overdue: 'its day has passed',
    absence: 'What is missing is said in words at the place where it would stand.',
    copy: 'This site is a folder of pages, made from a state of the content that stands at the foot of every page. It needs no login, no server and no script; the search works where scripts are allowed. Every page prints as the document that it is.',
  },
};
