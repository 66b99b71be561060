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
      '`aims verify` dimostra che nessun file è stato modificato; MANIFEST.json contiene lo SHA-256 di ciascuno.',
  },
};
