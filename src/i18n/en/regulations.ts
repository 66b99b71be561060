import { counted, number } from './number.ts';

/** The timeline of what applies when, and the page of a requirement. */
export const regulations = {
  timeline: 'What applies when',
  drawing: (count: number, first: string, last: string) =>
    `${counted(count, 'date', 'dates')} from ${first} to ${last}, one line for each requirement. The table below says the same.`,
  asOf: (date: string) => `as of ${date}`,
  mark: (date: string, title: string) => `${date}: ${title}`,
  past: (count: number) => `In force: ${counted(count, 'date', 'dates')}`,
  toCome: (count: number) => `To come: ${counted(count, 'date', 'dates')}`,
  nothingToCome: 'Nothing is to come.',
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
  noneToCome: 'nothing more to come',
  reasons: {
    'in-scope': 'in the scope of the act',
    'personal-data': 'processes personal data',
    named: 'named in the text',
  },
  reachNone: 'No AI system is touched, as far as scope, data and the text of this entry tell.',
  /** `{link}` leads to the page of obligations. */
  duties: (inForce: number, open: number) =>
    `{link} for these systems, ${number(inForce)} of them in force; ` +
    (open === 0 ? 'none is without a control.' : `${number(open)} without a control.`),
  dutiesLink: (total: number) => counted(total, 'duty', 'duties'),
};
