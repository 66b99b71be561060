import type { Messages } from '../messages.ts';

export const pack: Messages['pack'] = {
  search: {
    results: 'Risultati: {count}',
    none: 'Nessun risultato.',
    close: 'Chiudi',
  },
  readme: {
    asOf: 'Stato al {day}.',
    open: 'Estragga l’archivio e apra site/index.html in un browser. Non servono né server né rete.',
    whole:
      '`aims verify` confronta ogni file con MANIFEST.json. Con --manifest e lo SHA-256 di quel file, che chi ha creato l’archivio può comunicare, dimostra che nulla è stato modificato.',
  },
};
