import type { Messages } from '../messages.ts';

export const pack: Messages['pack'] = {
  search: {
    results: 'Treffer: {count}',
    none: 'Nichts gefunden.',
    close: 'Schließen',
  },
  readme: {
    asOf: 'Stand vom {day}.',
    open: 'Entpacken Sie das Archiv und öffnen Sie site/index.html in einem Browser. Es braucht weder Server noch Netz.',
    whole:
      '`aims verify` vergleicht jede Datei mit MANIFEST.json. Mit --manifest und dem SHA-256 dieser Datei, den Sie beim Ersteller erfragen, belegt es, dass nichts geändert wurde.',
  },
};
