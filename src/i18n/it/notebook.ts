import type { Messages } from '../messages.ts';

/** The auditor's notebook: notes in the reader's own browser, and samples of registers. */
export const notebook: Messages['notebook'] = {
  open: 'Taccuino dell’auditor',
  lead: 'Le note restano in questo browser. Nessun altro le vede e nulla viene inviato. Le scarichi prima di cancellare i dati di questo browser.',
  about: 'Riguarda',
  mark: 'Valutazione',
  marks: {
    note: 'Nota',
    conforms: 'Conforme',
    opportunity: 'Opportunità di miglioramento',
    observation: 'Osservazione',
    minor: 'Non conformità minore',
    major: 'Non conformità maggiore',
  },
  text: 'Nota',
  kept: 'Note in questo browser: {count}',
  notKept: 'Questo browser non conserva note. Copi il testo prima di lasciare la pagina.',
  download: 'Scarica tutto come CSV',
  clear: 'Cancella tutte le note',
  confirm: 'Cancellare da questo browser tutte le note su questo manuale?',
  page: 'Pagina',
  draw: 'Estrai un campione',
  sampleLead:
    'Lo stesso registro, la stessa dimensione e lo stesso seme danno a tutti lo stesso campione. Concordi il seme prima di estrarre.',
  size: 'Dimensione',
  seed: 'Seme',
  drawn: 'Campione di {size} su {total}, seme',
  notLoaded: 'Le righe di questo registro non sono state caricate. Ricarichi la pagina e riprovi.',
};
