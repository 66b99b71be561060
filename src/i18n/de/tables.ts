import type { Messages } from '../messages.ts';

export const tables: Messages['tables'] = {
  filter: 'Filtern',
  sort: 'Sortieren nach',
  shown: '{shown} von {total}',
  noMatch: 'Keine Zeile passt zu diesen Filtern.',
  clear: 'Alle Zeilen zeigen',
  scroll: 'Seitlich geht es weiter: scrollen oder die Pfeiltasten benutzen.',
  copy: 'Link kopieren',
  copied: 'Link kopiert',
};
