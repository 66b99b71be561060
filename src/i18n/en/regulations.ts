import { counted, number } from './number.ts';

/** The timeline of what applies when, and the page of a requirement. */
export const regulations = {
  timeline: 'What applies when',
  drawing: (count: number, first: string, last: string) =>
    `${counted(count, 'date', 'dates')} from ${first} to ${last}, one line for each requirement. The table below lists them.`,
  asOf: (date: string) => `as of ${date}`,
  mark: (date: string, title: string) => `${date}: ${title}`,
  past: (count: number) => `In force: ${counted(count, 'date', 'dates')}`,
  toCome: (count: number) => `To come: ${counted(count, 'date', 'dates')}`,
  nothingToCome: 'No further dates.',
  nothingPast: 'Nothing is in force yet.',
  noDate: 'No requirement names a date.',
  undated: 'Without a date',
  register: 'Register',
  columns: {
    no: 'No.',
    date: 'Date',
    what: 'What applies',
    requirement: 'Requirement',
    basis: 'Basis',
    concerns: 'Concerns',
    systems: 'Systems',
    system: 'System',
    why: 'Why',
    duties: 'Duties',
  },
  replaces: (date: string) => `${date} before the amendment`,
  everyone: 'all',
  inForce: 'in force',
  noSystem: 'none',
  notTold: 'see the text',
  next: 'next {day}',
  noneToCome: 'no further dates',
  reasons: {
    'in-scope': 'in the scope of the act',
    'personal-data': 'processes personal data',
    named: 'named in the text',
  },
  reachNone: 'No AI system is affected, judging by scope, data and the text of this entry.',
  /** `{link}` leads to the page of obligations. */
  duties: (inForce: number, unmet: number) =>
    `{link} for these systems, ${number(inForce)} of them in force; ` +
    (unmet === 0
      ? 'all of those are shown as met.'
      : `${number(unmet)} of those are not shown as met.`),
  dutiesLink: (total: number) => counted(total, 'duty', 'duties'),
  swiss: {
    title: 'Swiss law on AI',
    lead: 'Sources that concern AI in Switzerland, last checked on {day}. You decide whether one applies to you; what applies is in the register above.',
    columns: { source: 'Source', kind: 'Kind', date: 'Date', asks: 'What it requires' },
    addressees: (who: string) => `for ${who}`,
    kinds: { law: 'law', guidance: 'guidance', circular: 'circular', treaty: 'treaty' },
  },
};
