import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The timeline of what applies when, and the page of a requirement. */
export const regulations: Messages['regulations'] = {
  timeline: 'Che cosa si applica e quando',
  drawing: (count, first, last) =>
    `${counted(count, 'data', 'date')} dal ${first} al ${last}, una linea per ogni requisito. La tabella seguente dice lo stesso.`,
  asOf: (date) => `situazione al ${date}`,
  mark: (date, title) => `${date}: ${title}`,
  past: (count) => `In vigore: ${counted(count, 'data', 'date')}`,
  toCome: (count) => `A venire: ${counted(count, 'data', 'date')}`,
  nothingToCome: 'Nulla è a venire.',
  nothingPast: 'Nulla è ancora in vigore.',
  noDate: 'Nessun requisito indica una data.',
  undated: 'Senza data',
  register: 'Registro',
  columns: {
    no: 'N.',
    date: 'Data',
    what: 'Che cosa si applica',
    requirement: 'Requisito',
    basis: 'Fondamento',
    concerns: 'Riguarda',
    systems: 'Sistemi',
    system: 'Sistema',
    why: 'Perché',
    duties: 'Obblighi',
  },
  replaces: (date) => `${date} prima della modifica`,
  everyone: 'tutti',
  inForce: 'in vigore',
  noSystem: 'nessuno',
  notTold: 'si veda il testo',
  next: 'prossima data {day}',
  noneToCome: 'nulla più a venire',
  reasons: {
    'in-scope': 'nell’ambito di applicazione del regolamento',
    'personal-data': 'tratta dati personali',
    named: 'citato nel testo',
  },
  reachNone:
    'Nessun sistema di IA è interessato, per quanto dicono ambito di applicazione, dati e testo di questa voce.',
  duties: (inForce, unmet) =>
    `{link} per questi sistemi, di cui ${number(inForce)} in vigore; ` +
    (unmet === 0
      ? 'per tutti l’adempimento è mostrato.'
      : `per ${number(unmet)} di essi l’adempimento non è mostrato.`),
  dutiesLink: (total) => counted(total, 'obbligo', 'obblighi'),
  swiss: {
    title: 'Diritto svizzero sull’IA',
    lead: 'Fonti che riguardano l’IA in Svizzera, seguite fino al {day}. Sta a voi decidere se una si applica; ciò che si applica è nel registro qui sopra.',
    columns: { source: 'Fonte', kind: 'Tipo', date: 'Data', asks: 'Che cosa chiede' },
    addressees: (who) => `per ${who}`,
    kinds: { law: 'legge', guidance: 'orientamento', circular: 'circolare', treaty: 'trattato' },
  },
};
