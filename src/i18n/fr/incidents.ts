import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The register of incidents and concerns, and the page of one. */
export const incidents: Messages['incidents'] = {
  tally: (open, total) => `${number(open)} sur ${number(total)} non clos.`,
  empty: 'Aucun incident ni aucune préoccupation n’est enregistré.',
  more: (count) => `et ${number(count)} de plus, sur les pages des incidents`,
  clocksLead:
    'Les délais courent en jours calendaires, dès le lendemain du jour où l’organisation en a eu connaissance. {link} dit à partir de quand le règlement sur l’IA exige un signalement. C’est une orientation, non un conseil juridique.',
  clocksLink: 'La page des obligations',
  register: 'Registre',
  columns: {
    incident: 'Incident',
    kind: 'Nature',
    systems: 'Systèmes d’IA',
    detected: 'Détecté le',
    seriousness: 'Grave (art. 3, point 49)',
    notifications: 'Notifications',
    state: 'État',
    owner: 'Responsable',
    to: 'À',
    basis: 'Base',
    due: 'Dernier jour',
    sent: 'Envoyée',
    evidence: 'Preuve',
  },
  states: { open: 'ouvert', contained: 'maîtrisé', closed: 'clos' },
  notificationStates: {
    'in-time': 'envoyée à temps',
    late: 'envoyée en retard',
    sent: 'envoyée',
    running: 'délai en cours',
    expired: 'non envoyée, délai échu',
  },
  unjudged: 'non jugé',
  noNotifications: 'aucune',
  notificationCount: (count) => counted(count, 'notification', 'notifications'),
  period: {
    days: (days, paragraph) => `${counted(days, 'jour', 'jours')} (art. 73, § ${paragraph})`,
    immediately: 'immédiatement (art. 26, § 5)',
  },
  after: (days) =>
    days === 0
      ? 'le jour de la connaissance'
      : `${counted(days, 'jour', 'jours')} après la connaissance`,
  required: {
    '73': 'Autorité de surveillance du marché',
    '26': 'Fournisseur, importateur ou distributeur, autorité de surveillance du marché',
  },
  notRecorded: 'exigée, non enregistrée',
  notSent: 'non envoyée',
  standing: {
    detected: 'détecté le {day}',
    closed: 'clos le {day}',
    owner: 'responsable : {role}',
    serious: (what) => `grave : ${what}`,
  },
  noNotification: 'Aucune notification n’est enregistrée.',
  noLessons: {
    open: 'Rien n’est encore enregistré.',
    closed: 'Clos sans trace de ce que l’on en a appris.',
  },
  noFinding: 'Aucun constat n’est indiqué.',
  noneOfSystem: 'Aucun incident ni aucune préoccupation ne mentionne ce système.',
};
