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
    certification: 'Certificazione',
    managementSystem: 'Sistema di gestione',
    systems: 'Sistemi di IA',
    assurance: 'Verifiche e audit',
    reference: 'Riferimenti',
  },
  pages: {
    start: 'Per iniziare',
    board: 'Rapporto per la direzione',
    roadmap: 'Percorso',
    traps: 'Rilievi probabili',
    'what-changed': 'Che cosa è cambiato',
    soa: 'Dichiarazione di applicabilità',
    documents: 'Documenti',
    gaps: 'Scostamenti',
    crosswalk: 'Da ISO 27001 a 42001',
    obligations: 'Obblighi',
    lifecycle: 'Ciclo di vita',
    commitments: 'Impegni',
    'treatment-plan': 'Piano di trattamento',
    map: 'Tracciabilità',
    exports: 'Esportazioni',
    help: 'Aiuto',
    about: 'Informazioni',
  },
};
