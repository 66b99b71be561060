import { counted, number } from './number.ts';

/** Where an auditor begins. */
export const start = {
  description:
    'Where an auditor begins: ten questions with their answers, and how to read this site.',
  lead: (organization: string) =>
    `For auditors of the AI management system of ${organization}: the ten questions you will ask first, each with a short answer and a link to the details.`,
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
      `${number(held)} of ${number(total)} pieces of documented information required by the clauses are available`,
    evidence: 'Index of evidence',
    evidenceState: (valid: number, current: number) =>
      `${number(valid)} of ${counted(current, 'current record', 'current records')} in date`,
    noRecord: 'no current record',
    systems: 'High-impact and high-risk systems',
    systemsState: (total: number) =>
      counted(total, 'high-impact or high-risk system', 'high-impact or high-risk systems'),
    systemsRetired: (count: number) => `${number(count)} more retired`,
    systemsUndecided: (count: number) => `${number(count)} undecided`,
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
    context: 'Context: issues and interested parties (4.1, 4.2)',
    noContext: 'not recorded yet',
    statement: (version: string) => `Version ${version}, approved by {role} on {day}.`,
    open: (version: string, undecided: number) =>
      `Version ${version} is marked approved, but it cannot be: ${counted(undecided, 'control is', 'controls are')} undecided.`,
    unapproved: (version: string, status: string) =>
      `Version ${version} is not approved: ${status}.`,
    excluded: (count: number, total: number) =>
      `${number(count)} of ${counted(total, 'control', 'controls')}.`,
    noneExcluded: 'None: every control applies.',
    noneExcludedYet: 'None so far.',
    undecided: (count: number, total: number) =>
      `${number(count)} of ${counted(total, 'control', 'controls')} ${count === 1 ? 'is' : 'are'} undecided.`,
    noneApplies: 'No control applies so far, so there is nothing to prove yet.',
    proof: (proven: number, applicable: number) =>
      `${number(proven)} of ${counted(applicable, 'applicable control is', 'applicable controls are')} implemented, with proof. Each row of the Statement names its evidence; the page of the control shows it with its dates.`,
    toStatement: 'Choose the control in the Statement',
    toEvidence: 'or a record in the index of evidence',
    systems: (total: number, needed: number, missing: number) =>
      `${counted(total, 'system', 'systems')} with high impact or in the high-risk tier of the EU AI Act. Of these, ${number(needed)} must have an approved impact assessment by now; ${missing === 0 ? 'none is without it' : `${number(missing)} still to come`}.`,
    noSystems: 'No system has high impact or is in the high-risk tier of the EU AI Act.',
    noKnownSystems:
      'No system is known to have high impact or to be in the high-risk tier of the EU AI Act.',
    retiredSystems: (count: number) =>
      `${counted(count, 'more such system is', 'more such systems are')} retired.`,
    undecidedSystems: (count: number) =>
      `Impact or tier is undecided for ${counted(count, 'system', 'systems')}.`,
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
    heldByNobody: '{entry}, {day}.',
    noAudit: 'No internal audit has been held yet.',
    closedOn: 'closed on {day}',
    openUntil: 'open, due {day}',
    owner: 'runs the AIMS and maintains the Statement',
    approver: 'approves the Statement, for top management',
    competence: (proven: number, required: number) =>
      required === 0
        ? 'no competence required in writing'
        : `${number(proven)} of ${counted(required, 'required competence', 'required competences')} with evidence`,
    competences: (proven: number, required: number) =>
      `Across all roles, ${number(proven)} of ${counted(required, 'required competence has', 'required competences have')} valid evidence.`,
    noCompetences: 'No role requires a competence in writing so far.',
    matrix: 'Competence matrix',
    review: (decisions: number) => `${counted(decisions, 'decision', 'decisions')}.`,
    noReview: 'No management review has been held yet.',
    risks: (before: number, all: number, appetite: number, today: number, after: number) =>
      `${number(before)} of ${counted(all, 'risk', 'risks')} above the appetite of ${number(appetite)} before treatment; today ${today === 0 ? 'none' : number(today)}, after treatment ${after === 0 ? 'none' : number(after)}.`,
    /** Beside a count of risks, which leaves them out. */
    opportunities: (count: number) =>
      `${counted(count, 'opportunity is', 'opportunities are')} not counted.`,
    emptyRisks: 'No risk is registered yet.',
    noRisks: (appetite: number) => `None is above the appetite of ${number(appetite)}.`,
    accepted: (count: number) => `${number(count)} accepted by {role}`,
    unaccepted: (count: number) => `${number(count)} not accepted`,
    acceptedOn: '{role}, {day}',
    notAccepted: 'not accepted',
    clauses: (all: number, reuse: number, extend: number, fresh: number) =>
      `Of the ${counted(all, 'sub-clause', 'sub-clauses')}, ${number(reuse)} are reused here, ${number(extend)} extended, ${number(fresh)} new.`,
    clausesUndecided: (count: number, total: number) =>
      `${number(count)} of ${counted(total, 'sub-clause', 'sub-clauses')} ${count === 1 ? 'is' : 'are'} undecided.`,
    controls: (partial: number, format: number, none: number) =>
      `Of the controls of Annex A, some content carries over to ${number(partial)}, only the template to ${number(format)}, nothing to ${number(none)}.`,
    records: (count: number) =>
      `${counted(count, 'piece of evidence is', 'pieces of evidence are')} reused from the ISMS and marked as such.`,
    more: (count: number) => `and ${number(count)} more`,
    toGaps: 'Control by control: what is reused, what is new',
    clauseByClause: 'Clause by clause',
  },
  reading: {
    links:
      'Every id is a link, and every link works both ways: the page of a control lists its evidence, the page of the evidence lists its controls.',
    states: 'The same words describe a state on every page:',
    proven: 'valid evidence made for AI supports it today',
    unproven: 'marked implemented, but without valid evidence: worse than planned',
    partial: 'works in part, with a target date',
    planned: 'applies, but is still to be done, with a target date',
    undecided: 'it is not decided yet whether it applies',
    excluded: 'does not apply, with the reason',
    dueSoon: 'must be reviewed within the number of days that the handbook sets',
    overdue: 'its day has passed',
    absence: 'If something is missing, the page says so.',
    copy: 'This site is a folder of static pages, built from the version named at the foot of every page. It needs no login and no server, and only the search needs JavaScript. Every page is laid out for print; a printed copy is not controlled.',
  },
};
