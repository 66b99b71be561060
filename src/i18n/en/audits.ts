import { counted, number } from './number.ts';

const form = (count: number, one: string, other: string) => (count === 1 ? one : other);

/** Audits, their programme and their checklists, and management reviews. */
export const audits = {
  register: 'Register',
  programme: {
    title: 'Programme',
    lead: (years: number) =>
      `How many sub-clauses and applicable controls the audits of each year looked at, or are to look at. Everything is to be looked at once in ${counted(years, 'year', 'years')}; management reviews do not count, since they verify no conformity (9.2.2).`,
    clauses: 'Clauses',
    controls: 'Areas of controls',
    own: 'Controls of our own',
    columns: {
      what: 'Clause or area',
      cycle: (years: number) => `In ${counted(years, 'year', 'years')}`,
    },
    planned: 'planned',
    held: (count: number, all: number) => `${number(count)} of ${number(all)}`,
    plannedOf: (count: number, all: number) => `${number(count)} of ${number(all)} planned`,
    alsoPlanned: (count: number) => `and ${number(count)} planned`,
    open: 'Not looked at in the cycle',
    /** `{audit}` is the audit that is to look at it. */
    ahead: 'planned in {audit}',
    notPlanned: 'not planned',
    noAudit: 'No audit was held in the cycle, and none is planned.',
  },
  standing: {
    lead: 'led by {role}',
    owner: 'owner {role}',
    planned: 'planned for {day}',
  },
  states: { done: 'held', planned: 'planned', late: 'not held' },
  checklist: {
    lead: 'What the audit covers, where it is done, and what shows it. Printed, the page is a working paper: result and notes stay empty for the pen.',
    leadHeld: 'What the audit covered, as the handbook holds it today, and what was found.',
    clauses: 'Clauses',
    controls: 'Controls',
    nothing: 'The audit names nothing that it covers.',
    columns: {
      clause: 'Clause',
      control: 'Control',
      where: 'Where it is done',
      evidence: 'Evidence',
      result: 'Result',
      notes: 'Notes',
    },
    ask: 'ask {role}',
    ofIsms: (name: string) => `${name}, of the ISMS`,
    noDocument: 'No document.',
    noRow: 'No row in the clauses.',
    noRecord: 'none asked for',
    noFinding: 'No finding.',
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
    figures: 'Figures are those of {day}; what happened counts since {since}.',
    figuresPrevious:
      'Figures are those of {day}; what happened counts since {since}, the day of {previous}.',
    figuresToday:
      'The review is ahead: figures are those of today, {day}; what happened counts since {since}.',
    figuresTodayPrevious:
      'The review is ahead: figures are those of today, {day}; what happened counts since {since}, the day of {previous}.',
    today: 'from today’s content',
    todayMeans:
      'Figures that are marked rest on what the entries say today, judged at that day: they do not keep what they said then.',
    missing: (count: number) =>
      `${counted(count, 'required input is', 'required inputs are')} missing (9.3.2).`,
    complete: (count: number) => `All ${number(count)} inputs that 9.3.2 asks for are there.`,
    missingInput: 'Missing: the record says nothing about it.',
    openInput: 'Not prepared yet.',
    noPrevious: 'No earlier review is on record.',
    columns: { decision: 'Decision', owner: 'Owner', due: 'Due' },
    noDecision: 'No decision is on record.',
    noDue: 'no day',
    count: (count: number, of: number | undefined) =>
      of === undefined ? number(count) : `${number(count)} of ${number(of)}`,
    more: (count: number) => `and ${number(count)} more`,
    objective: (value: string, target: string, unit: string) =>
      `${value}, target ${target} ${unit}`,
    notMeasured: 'not measured by then',
    /** What a figure counts, after the number. */
    kinds: {
      decisions: (count: number) =>
        form(count, 'decision of the review before', 'decisions of the review before'),
      decisionsDue: () => 'of them due by that day',
      deployed: (count: number) => form(count, 'AI system went live', 'AI systems went live'),
      retired: (count: number) =>
        form(count, 'AI system was switched off', 'AI systems were switched off'),
      duties: (count: number) =>
        form(
          count,
          'milestone of law and contract passed',
          'milestones of law and contract passed',
        ),
      dutiesAhead: (count: number) =>
        form(
          count,
          'milestone of law and contract within a year',
          'milestones of law and contract within a year',
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
