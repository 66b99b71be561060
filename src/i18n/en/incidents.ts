import { counted, number } from './number.ts';

/** The register of incidents and concerns, and the page of one. */
export const incidents = {
  tally: (open: number, total: number) => `${number(open)} of ${number(total)} not closed.`,
  empty: 'No incident or concern is registered.',
  more: (count: number) => `and ${number(count)} more, on the pages of the incidents`,
  /** `{link}` leads to the duties. */
  clocksLead:
    'Periods run in calendar days, from the day after the organisation became aware. {link} says from when the EU AI Act requires a report. This page is for orientation. It is not legal advice.',
  clocksLink: 'The page of obligations',
  register: 'Register',
  columns: {
    incident: 'Incident',
    kind: 'Kind',
    systems: 'AI systems',
    detected: 'Detected',
    seriousness: 'Serious (Art. 3(49))',
    notifications: 'Notifications',
    state: 'State',
    owner: 'Owner',
    to: 'To',
    basis: 'Basis',
    due: 'Last day',
    sent: 'Sent',
    evidence: 'Evidence',
  },
  states: { open: 'open', contained: 'contained', closed: 'closed' },
  notificationStates: {
    'in-time': 'sent in time',
    late: 'sent late',
    sent: 'sent',
    running: 'period is running',
    expired: 'not sent, period is over',
  },
  /** Judged by nobody. */
  unjudged: 'not judged',
  noNotifications: 'none',
  notificationCount: (count: number) => counted(count, 'notification', 'notifications'),
  period: {
    days: (days: number, paragraph: string) =>
      `${counted(days, 'day', 'days')} (Art. 73(${paragraph}))`,
    immediately: 'immediately (Art. 26(5))',
  },
  after: (days: number) =>
    days === 0 ? 'on the day of awareness' : `${counted(days, 'day', 'days')} after awareness`,
  /** To whom a notification goes that the law requires and nobody recorded, by article. */
  required: {
    '73': 'Market surveillance authority',
    '26': 'Provider, importer or distributor, market surveillance authority',
  },
  notRecorded: 'required, not recorded',
  notSent: 'not sent',
  standing: {
    detected: 'detected {day}',
    closed: 'closed {day}',
    owner: 'owner {role}',
    serious: (what: string) => `serious: ${what}`,
  },
  noNotification: 'No notification is recorded.',
  noLessons: {
    open: 'Nothing is recorded yet.',
    closed: 'It was closed without a record of what was learnt.',
  },
  noFinding: 'No finding is named.',
  /** On the page of an AI system. */
  noneOfSystem: 'No incident or concern names this system.',
};
