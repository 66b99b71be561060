import type { Messages } from '../messages.ts';
import { number } from './number.ts';

/** The areas of the sidebar, and the pages that are no register. */
export const navigation: Messages['navigation'] = {
  label: 'Manuale',
  skip: 'Vai al contenuto',
  breadcrumbs: 'Percorso di navigazione',
  home: 'Pagina iniziale',
  onThisPage: 'In questa pagina',
  sequence: 'Precedente e successiva',
  previous: 'Precedente',
  next: 'Successiva',
  position: (position, total) => `${number(position)} di ${number(total)}`,
  areas: {
    overview: 'Panoramica',
    statement: 'Dichiarazione',
    fromIsms: 'Dal SGSI',
    systems: 'Sistemi di IA',
    running: 'Conduzione del sistema',
    handbook: 'Questo manuale',
  },
  pages: {
    start: 'Per iniziare',
    roadmap: 'Percorso',
    traps: 'Insidie',
    soa: 'Dichiarazione di applicabilità',
    documents: 'Documenti',
    gaps: 'Scostamenti',
    crosswalk: 'Correlazione',
    obligations: 'Obblighi',
    lifecycle: 'Ciclo di vita',
    map: 'Mappa',
    about: 'Informazioni',
  },
};
