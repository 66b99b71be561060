import { number } from './number.ts';
import type { Messages } from '../messages.ts';

/** The dossier of an AI system. */
export const dossier: Messages['dossier'] = {
  title: 'Fascicolo',
  titleOf: (title) => `Fascicolo: ${title}`,
  lead: 'Tutto ciò che il regolamento sull’IA e la ISO/IEC 42001 chiedono su questo singolo sistema, raccolto da questo manuale. Ciò che manca è indicato con il punto che lo completerebbe.',
  link: 'Fascicolo di questo sistema',

  counts: (filled, due) => `${number(filled)} su ${number(due)}`,
  filledOf: (filled, due) => `${number(filled)} su ${number(due)} completi`,
  summary: 'Punti completi per parte',
  nothing: 'Qui non c’è ancora nulla.',
  disclaimer:
    'I titoli dei punti sono con parole nostre; fanno fede la legge e la norma. Questa non è consulenza legale. Un punto è completo se il manuale contiene tutto ciò che vi è elencato; se basta, lo giudica una persona.',
  columns: { point: 'Punto', held: 'Che cosa contiene il manuale', state: 'Stato' },
  part: 'Parte',
  states: {
    filled: 'completo',
    partial: 'in parte',
    empty: 'ancora nulla',
    ahead: 'non ancora dovuto',
    'not-applicable': 'non si applica',
  },
  header: {
    system: 'Sistema di IA',
    organization: 'Organizzazione',
    version: 'Versione',
    asOf: 'Al',
    noVersion: 'non indicata',
  },
  source: 'Fonte',
  labels: {
    risks: 'Rischi',
    changes: 'Modifiche',
    incidents: 'Incidenti',
    standards: 'Norme',
    declaration: 'Dichiarazione',
    provider: 'Fornitore',
    evidence: 'Evidenze',
  },

  fill: {
    field: (field) => `Compilare \`${field}\` nella voce del sistema.`,
    handbook: (field, place) => `Compilare \`${field}\` in \`${place}\`.`,
    stage: (field) => `Indicare sotto \`${field}\` un’evidenza su questo sistema.`,
    control: (field, place) =>
      `Indicare sotto \`${field}\` di \`${place}\` un’evidenza su questo sistema.`,
    controlUndecided: (control) => `Decidere prima se \`${control}\` si applica.`,
    assessment: (field) =>
      `Compilare \`${field}\` in una valutazione d’impatto approvata di questo sistema.`,
    duty: (field, place) =>
      `Indicare sotto \`${field}\` un’evidenza su questo sistema e impostare \`${place}\`.`,
    entry: (folder, place) =>
      `Aggiungere a \`${folder}\` una voce che indichi questo sistema sotto \`${place}\`.`,
    standards: (folder, place) => `Aggiungere la norma a \`${folder}\` con \`${place}\`.`,
    dataset: (field, place) =>
      `Indicare sotto \`${field}\` i dataset del sistema e compilare \`${place}\` per ciascuno.`,
  },
  parts: {
    technicalDocumentation: 'Documentazione tecnica',
    instructions: 'Istruzioni per l’uso',
    fundamentalRights: 'Valutazione d’impatto sui diritti fondamentali',
    registration: 'Registrazione del sistema ad alto rischio',
    registrationExempt: 'Registrazione come sistema non ad alto rischio',
    declaration: 'Dichiarazione di conformità UE',
    afterMarket: 'Monitoraggio e incidenti',
    duties: 'Altri obblighi del regolamento sull’IA',
    lifecycle: 'Registrazioni del ciclo di vita',
    data: 'Registrazioni sui dati',
    information: 'Informazioni per gli utenti',
  },

  points: {
    technicalDocumentation: {
      general: 'Il sistema in generale: finalità, versione, software e hardware',
      development: 'Come è stato sviluppato: progettazione, dati, addestramento e prove',
      monitoring: 'Come funziona ed è sorvegliato: limiti, uso improprio, sorveglianza umana',
      metrics: 'Perché le metriche di prestazione sono adeguate',
      risks: 'Il sistema di gestione dei rischi',
      changes: 'Le modifiche nel corso della sua vita',
      standards: 'Le norme armonizzate applicate',
      declaration: 'Una copia della dichiarazione di conformità UE',
      plan: 'Il piano di monitoraggio dopo l’immissione sul mercato',
    },
    instructions: {
      provider: 'Chi è il fornitore e come contattarlo',
      performance: 'Finalità, prestazioni, uso improprio prevedibile, persone interessate, dati',
      changes: 'Le modifiche previste in anticipo',
      oversight: 'Le misure di sorveglianza umana',
      resources: 'Risorse di calcolo, durata e manutenzione',
      logs: 'Come si tengono e si leggono i log',
    },
    fundamentalRights: {
      processes: 'I processi in cui è usato',
      period: 'Per quanto tempo e con quale frequenza è usato',
      groups: 'Le persone e i gruppi interessati',
      risks: 'I rischi di danno per loro',
      oversight: 'Come le persone lo sorvegliano',
      remedies: 'Che cosa si fa se i rischi si verificano, e dove reclamare',
      notified: 'Notifica all’autorità di vigilanza del mercato',
    },
    registration: {
      provider: 'Nome e contatti del fornitore',
      representative: 'Rappresentante autorizzato',
      name: 'Nome commerciale e versione',
      purpose: 'Finalità prevista',
      logic: 'Dati, input e logica di funzionamento',
      status: 'Stato: in uso, ritirato',
      certificate: 'Certificato dell’organismo notificato',
      states: 'Stati membri in cui è disponibile',
      declaration: 'Copia della dichiarazione di conformità UE',
      instructions: 'Istruzioni per l’uso in formato elettronico',
      entry: 'L’iscrizione nella banca dati dell’UE',
    },
    registrationExempt: {
      provider: 'Nome e contatti del fornitore',
      representative: 'Rappresentante autorizzato',
      name: 'Nome commerciale e versione',
      purpose: 'Finalità prevista',
      exemption: 'La condizione dell’art. 6, par. 3, che è soddisfatta',
      grounds: 'Perché non è ad alto rischio',
      status: 'Stato: in uso, ritirato',
      states: 'Stati membri in cui è disponibile',
      entry: 'L’iscrizione nella banca dati dell’UE',
    },
    declaration: {
      name: 'Nome, tipo e versione del sistema',
      provider: 'Nome e indirizzo del fornitore o del suo rappresentante',
      responsibility: 'Che il fornitore ne è l’unico responsabile',
      conformity: 'Che il sistema è conforme al regolamento',
      personalData: 'Che i dati personali sono trattati lecitamente',
      standards: 'Norme armonizzate e specifiche',
      certificate: 'Organismo notificato, procedura e certificato',
      signature: 'Data, nome e funzione di chi firma',
    },
    afterMarket: {
      plan: 'Monitoraggio dopo l’immissione sul mercato',
      incidents: 'Incidenti gravi e loro segnalazione',
    },
  },
};
