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
      '`aims verify` belegt, dass keine Datei geändert wurde; MANIFEST.json enthält den SHA-256 jeder Datei.',
  },
};
