import type { Messages } from '../messages.ts';

export const keys: Messages['keys'] = {
  title: 'Tastenkürzel',
  lead: 'Sie wirken auf jeder Seite, solange niemand schreibt.',
  list: [
    { keys: ['/', 'Ctrl K'], does: 'Suchen' },
    { keys: ['Pfeil auf', 'Pfeil ab'], does: 'Durch die Treffer gehen' },
    { keys: ['Enter'], does: 'Treffer öffnen' },
    { keys: ['P', 'N'], does: 'Voriger und nächster Eintrag' },
    { keys: ['Esc'], does: 'Schließen, was offen ist' },
    { keys: ['?'], does: 'Diese Liste' },
  ],
  single: 'Einzelne Tasten wirken (Ctrl K wirkt immer)',
  close: 'Schließen',
};
