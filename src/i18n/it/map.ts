import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

/** The map of traces. */
export const map: Messages['map'] = {
  lead: 'Da ogni rischio, attraverso il controllo che lo tratta, al documento che attua il controllo, all’evidenza che lo dimostra e al sistema per cui vale.',
  areaLead:
    'Rischi, controlli, documenti, evidenze e sistemi di quest’area. Ogni riquadro porta alla sua pagina.',
  columns: {
    risks: 'Rischi',
    controls: 'Controlli',
    areas: 'Aree di controlli',
    documents: 'Documenti',
    evidence: 'Evidenze',
    systems: 'Sistemi',
  },
  picture: 'La tracciabilità in figura',
  overview: 'Tutte le aree in sintesi',
  areas: 'Aree',
  area: 'Area',
  inWords: 'Lo stesso in parole',
  forAll:
    'Un controllo applicabile senza linea verso un sistema si applica a tutti. Una linea che va direttamente da un controllo a un sistema indica che nessuna evidenza del controllo riguarda quel sistema.',
  overviewNote:
    'Una linea indica che almeno uno dei controlli dell’area ha quella relazione. Ogni area porta alla propria mappa.',
  ownControls: 'Controlli propri',
  empty: 'Nessun controllo di quest’area ha una voce.',
  folded: {
    risks: (count) => counted(count, 'rischio', 'rischi'),
    controls: (count) => counted(count, 'controllo', 'controlli'),
    documents: (count) => counted(count, 'documento', 'documenti'),
    evidence: (count) => counted(count, 'evidenza', 'evidenze'),
    systems: (count) => counted(count, 'sistema', 'sistemi'),
  },
  stateExplained: (title, state) => `${title} (${state})`,
  words: {
    risks: 'Tratta',
    documents: 'Attuato da',
    evidence: 'Dimostrato da',
    systems: 'Per',
    none: {
      risks: 'Nessun rischio lo cita.',
      documents: 'Nessun documento.',
      evidence: 'Nessuna evidenza.',
      systems: 'Nessun sistema.',
    },
    allSystems: 'tutti i sistemi',
    belongsTo: 'di',
  },
  previous: 'Area precedente',
  next: 'Area successiva',
  loose: 'Dove la tracciabilità si interrompe',
  looseEmpty:
    'Non c’è ancora nulla da tracciare: nessun rischio, nessuna evidenza e nessun sistema di IA è registrato.',
  looseNone: 'In nessun punto: ogni catena va da un capo all’altro.',
  looseKinds: {
    risk: 'Rischi che nessun controllo tratta',
    driver: 'Controlli motivati da un rischio che nessun rischio cita',
    document: 'Controlli che nessun documento attua',
    proof: 'Controlli attuati senza evidenze',
    evidence: 'Evidenze a cui nulla fa riferimento',
    system: 'Sistemi senza alcuna evidenza',
  },
  more: (count) => `e ${counted(count, 'altro', 'altri')}`,
};
