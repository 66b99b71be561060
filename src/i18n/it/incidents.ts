import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The register of incidents and concerns, and the page of one. */
export const incidents: Messages['incidents'] = {
  tally: (open, total) => `${number(open)} di ${number(total)} non chiusi.`,
  empty: 'Nessun incidente né preoccupazione è registrato.',
  more: (count) => `e altre ${number(count)}, sulle pagine degli incidenti`,
  clocksLead:
    'I termini decorrono in giorni di calendario, dal giorno successivo a quello in cui l’organizzazione ne è venuta a conoscenza. {link} dice da quando il regolamento sull’IA richiede una segnalazione. È un orientamento e non una consulenza legale.',
  clocksLink: 'La pagina degli obblighi',
  register: 'Registro',
  columns: {
    incident: 'Incidente',
    kind: 'Tipo',
    systems: 'Sistemi di IA',
    detected: 'Rilevato il',
    seriousness: 'Grave (art. 3, punto 49)',
    notifications: 'Notifiche',
    state: 'Stato',
    owner: 'Responsabile',
    to: 'A',
    basis: 'Base',
    due: 'Ultimo giorno',
    sent: 'Inviata',
    evidence: 'Evidenza',
  },
  states: { open: 'aperto', contained: 'contenuto', closed: 'chiuso' },
  notificationStates: {
    'in-time': 'inviata in tempo',
    late: 'inviata in ritardo',
    sent: 'inviata',
    running: 'termine in corso',
    expired: 'non inviata, termine scaduto',
  },
  unjudged: 'non valutato',
  noNotifications: 'nessuna',
  notificationCount: (count) => counted(count, 'notifica', 'notifiche'),
  period: {
    days: (days, paragraph) => `${counted(days, 'giorno', 'giorni')} (art. 73, par. ${paragraph})`,
    immediately: 'immediatamente (art. 26, par. 5)',
  },
  after: (days) =>
    days === 0
      ? 'il giorno della conoscenza'
      : `${counted(days, 'giorno', 'giorni')} dopo la conoscenza`,
  required: {
    '73': 'Autorità di vigilanza del mercato',
    '26': 'Fornitore, importatore o distributore, autorità di vigilanza del mercato',
  },
  notRecorded: 'richiesta, non registrata',
  notSent: 'non inviata',
  standing: {
    detected: 'rilevato il {day}',
    closed: 'chiuso il {day}',
    owner: 'responsabile {role}',
    serious: (what) => `grave: ${what}`,
  },
  noNotification: 'Nessuna notifica è registrata.',
  noLessons: {
    open: 'Non è ancora registrato nulla.',
    closed: 'È stato chiuso senza registrare che cosa si è imparato.',
  },
  noFinding: 'Nessun rilievo è indicato.',
  noneOfSystem: 'Nessun incidente né preoccupazione nomina questo sistema.',
};
