import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The register of incidents and concerns, and the page of one. */
export const incidents: Messages['incidents'] = {
  tally: (open: number, total: number) =>
    `${number(open)} von ${number(total)} nicht abgeschlossen.`,
  empty: 'Kein Vorfall und kein Bedenken ist erfasst.',
  more: (count: number) => `und ${number(count)} weitere, auf den Seiten der Vorfälle`,
  clocksLead:
    'Fristen laufen in Kalendertagen, ab dem Tag nach der Kenntnis der Organisation. {link} sagt, ab wann die KI-Verordnung eine Meldung verlangt. Das ist eine Orientierung und keine Rechtsberatung.',
  clocksLink: 'Die Seite der Pflichten',
  register: 'Register',
  columns: {
    incident: 'Vorfall',
    kind: 'Art',
    systems: 'KI-Systeme',
    detected: 'Entdeckt am',
    seriousness: 'Schwerwiegend (Art. 3 Nr. 49)',
    notifications: 'Meldungen',
    state: 'Status',
    owner: 'Verantwortlich',
    to: 'An',
    basis: 'Grundlage',
    due: 'Letzter Tag',
    sent: 'Gesendet',
    evidence: 'Nachweis',
  },
  states: { open: 'offen', contained: 'eingedämmt', closed: 'abgeschlossen' },
  notificationStates: {
    'in-time': 'rechtzeitig gesendet',
    late: 'verspätet gesendet',
    sent: 'gesendet',
    running: 'Frist läuft',
    expired: 'nicht gesendet, Frist abgelaufen',
  },
  unjudged: 'nicht beurteilt',
  noNotifications: 'keine',
  notificationCount: (count: number) => counted(count, 'Meldung', 'Meldungen'),
  period: {
    days: (days: number, paragraph: string) =>
      `${counted(days, 'Tag', 'Tage')} (Art. 73 Abs. ${paragraph})`,
    immediately: 'unverzüglich (Art. 26 Abs. 5)',
  },
  after: (days: number) =>
    days === 0 ? 'am Tag der Kenntnis' : `${counted(days, 'Tag', 'Tage')} nach der Kenntnis`,
  required: {
    '73': 'Marktüberwachungsbehörde',
    '26': 'Anbieter, Einführer oder Händler, Marktüberwachungsbehörde',
  },
  notRecorded: 'verlangt, nicht erfasst',
  notSent: 'nicht gesendet',
  standing: {
    detected: 'entdeckt {day}',
    closed: 'abgeschlossen {day}',
    owner: 'verantwortlich: {role}',
    serious: (what: string) => `schwerwiegend: ${what}`,
  },
  noNotification: 'Keine Meldung ist erfasst.',
  noLessons: {
    open: 'Noch ist nichts erfasst.',
    closed: 'Abgeschlossen, ohne dass festgehalten ist, was daraus gelernt wurde.',
  },
  noFinding: 'Keine Feststellung ist genannt.',
  noneOfSystem: 'Kein Vorfall und kein Bedenken nennt dieses System.',
};
