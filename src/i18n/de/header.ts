import type { Messages } from '../messages.ts';

export const header: Messages['header'] = {
  menu: 'Menü',
  search: 'Suche',
  keys: 'Pfeil auf und Pfeil ab gehen durch die Treffer, Enter öffnet einen, Esc schließt.',
  noIndex: 'Die Suche braucht die gebaute Website: aims build',
  unreadable:
    'Die Suche kann ihre Dateien nicht lesen. Entpacken Sie das ganze Archiv und öffnen Sie die Seite noch einmal.',
  noScript: 'Die Suche braucht JavaScript; alles andere nicht.',
  filters: { collection: 'Sammlung', status: 'Status' },
};
