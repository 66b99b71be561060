import { counted, form, number } from './number.ts';

/** Audits, their programme and their checklists, and management reviews. */
export const audits = {
  register: 'Register',
  programme: {
    title: 'Programme',
    lead: (years: number) =>
      `How many sub-clauses and applicable controls internal audits looked at each year, or will look at. Everything must be audited once in ${counted(years, 'year', 'years')}. Audits of the certification body do not count, since they are not internal (9.2); management reviews do not count, since they do not verify conformity.`,
    noPlan:
      'The handbook does not say what the programme is to achieve, by which criteria and how often (9.2.2).',
    next: 'Next internal audit: {audit}, {day}.',
    noNext: 'No internal audit is planned.',
    clauses: 'Clauses',
    controls: 'Control areas',
    own: 'Our own controls',
    columns: {
      what: 'Clause or area',
      cycle: (years: number) => `In ${counted(years, 'year', 'years')}`,
    },
    planned: 'planned',
    held: (count: number, all: number) => `${number(count)} of ${number(all)}`,
    plannedOf: (count: number, all: number) => `${number(count)} of ${number(all)} planned`,
    alsoPlanned: (count: number) => `and ${number(count)} planned`,
    open: 'Not covered by an internal audit in this cycle',
    /** `{audit}` is the audit that is to look at it. */
    ahead: 'planned in {audit}',
    notPlanned: 'not planned',
    noAudit: 'No internal audit was held in this cycle, and none is planned.',
  },
  certification: {
    title: 'Certification',
    none: 'No audit of the certification body is registered.',
    certificateOf: { isms: 'ISMS', aims: 'AIMS' },
    certificateNamed: (standard: string, number: string) => `${standard}, certificate ${number}`,
    certificate: '{standard}, certificate {number}, {body}, {issued} to {until}.',
    certificateWithStatement:
      '{standard}, certificate {number}, {body}, {issued} to {until}, for version {version} of the Statement of Applicability.',
    notYet: (body: string) => `Not certified yet; planned with ${body}.`,
    columns: {
      audit: 'Audit',
      kind: 'Kind',
      date: 'Date',
      state: 'State',
      body: 'Certification body',
    },
  },
  results: {
    lead: 'What the auditors wrote down when the audit was held. It does not follow from today’s content.',
    none: 'The auditors’ results are not recorded here.',
    unrecorded: 'not recorded',
    columns: {
      of: 'Clause or control',
      result: 'Result',
      note: 'What the auditor wrote',
      finding: 'Finding',
    },
  },
  standing: {
    lead: 'led by {role}',
    owner: 'owner {role}',
    planned: 'planned for {day}',
  },
  states: { done: 'held', planned: 'planned', late: 'not held' },
  checklist: {
    frozen:
      'This is the checklist as it was on {day}. It does not follow later changes of the handbook.',
    lead: 'What the audit covers, where it is done, and the evidence for it. Print this page as a working paper: results and notes are left blank.',
    clauses: 'Clauses',
    controls: 'Controls',
    nothing: 'The audit does not say what it covers.',
    columns: {
      clause: 'Clause',
      control: 'Control',
      where: 'Where it is done',
      evidence: 'Evidence',
      result: 'Result',
      notes: 'Notes',
    },
    ask: 'ask {role}',
    ofIsms: (name: string) => `${name}, from the ISMS`,
    noDocument: 'No document.',
    noRow: 'No row in the clauses.',
    noRecord: 'none required',
    of: (id: string, title: string, date: string) => `${id} ${title}, ${date}`,
    /** At the foot of a printed working paper. */
    auditor: 'Auditor',
    day: 'Day',
    signature: 'Signature',
  },
  findings: {
    none: 'No finding names this audit.',
    columns: {
      finding: 'Finding',
      grade: 'Grade',
      against: 'Against',
      state: 'State',
      due: 'Due',
      owner: 'Owner',
    },
  },
  review: {
    /** `{day}` is the day of the figures, `{since}` the day from which on they count what happened. */
    figures: 'Figures are as of {day}; events are counted from {since}.',
    figuresPrevious:
      'Figures are as of {day}; events are counted from {since}, the day of {previous}.',
    figuresToday:
      'The review has not been held yet. Figures are as of today, {day}; events are counted from {since}.',
    figuresTodayPrevious:
      'The review has not been held yet. Figures are as of today, {day}; events are counted from {since}, the day of {previous}.',
    recorded: 'These are the figures that the review recorded.',
    notRecorded:
      'Only figures that follow from dates in the entries are shown; the review recorded none of its own.',
    missing: (count: number) =>
      `${counted(count, 'required input is', 'required inputs are')} missing (9.3.2).`,
    complete: (count: number) => `All ${number(count)} inputs required by 9.3.2 are present.`,
    missingInput: 'Missing: the record says nothing about it.',
    openInput: 'Not prepared yet.',
    noPrevious: 'No earlier review is on record.',
    columns: { decision: 'Decision', owner: 'Owner', due: 'Due', state: 'State' },
    noFigure: 'No figure is recorded.',
    shownBy: 'shown by {evidence}',
    noDecision: 'No decision is on record.',
    noDue: 'no date',
    count: (count: number, of: number | undefined) =>
      of === undefined ? number(count) : `${number(count)} of ${number(of)}`,
    more: (count: number) => `and ${number(count)} more`,
    objective: (value: string, target: string, unit: string) =>
      `${value}, target ${target} ${unit}`,
    notMeasured: 'not measured by then',
    /** What a figure counts, after the number. */
    kinds: {
      decisions: (count: number) =>
        form(count, 'decision of the previous review', 'decisions of the previous review'),
      decisionsDue: () => 'of them due by that day',
      decisionsDone: () => 'of them carried out by that day',
      deployed: (count: number) => form(count, 'AI system went live', 'AI systems went live'),
      retired: (count: number) =>
        form(count, 'AI system was switched off', 'AI systems were switched off'),
      duties: (count: number) =>
        form(
          count,
          'legal or contractual milestone passed',
          'legal or contractual milestones passed',
        ),
      dutiesAhead: (count: number) =>
        form(
          count,
          'legal or contractual milestone within a year',
          'legal or contractual milestones within a year',
        ),
      complaints: (count: number) =>
        form(count, 'complaint became a finding', 'complaints became findings'),
      openNonconformities: (count: number) =>
        form(count, 'nonconformity open', 'nonconformities open'),
      overdueFindings: (count: number) => form(count, 'finding overdue', 'findings overdue'),
      raised: (count: number) => form(count, 'finding raised', 'findings raised'),
      closed: (count: number) => form(count, 'finding closed', 'findings closed'),
      objectives: () => 'objectives at their target',
      controls: () => 'applicable controls implemented, with proof',
      expired: (count: number) =>
        form(count, 'evidence record expired', 'evidence records expired'),
      overdueReviews: (count: number) => form(count, 'review overdue', 'reviews overdue'),
      assessments: (count: number) =>
        form(count, 'impact assessment approved', 'impact assessments approved'),
      risks: (count: number) =>
        form(
          count,
          'risk above the appetite to be accepted',
          'risks above the appetite to be accepted',
        ),
      audits: (count: number) => form(count, 'audit held', 'audits held'),
      improvements: (count: number) =>
        form(count, 'observation or opportunity open', 'observations and opportunities open'),
    },
  },
};
