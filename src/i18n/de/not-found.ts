import type { Messages } from '../messages.ts';

export const notFound: Messages['notFound'] = {
  title: 'Seite nicht gefunden',
  text: 'Diese Seite gibt es nicht oder nicht mehr. Die Suche findet Einträge nach Kennung und nach Wörtern.',
  all: 'Alle Seiten',
};
