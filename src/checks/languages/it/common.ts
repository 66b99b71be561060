import type { CommonTexts } from '../../common-says.ts';
import { counted } from './words.ts';

export const common: CommonTexts = {
  says: {
    more: (count) => ({
      found: `La regola trova ancora ${counted(count, 'punto', 'punti')} in questo file, l’ultimo dei quali qui.`,
      fix: 'Correggere prima quelli sopra: molti hanno spesso una sola causa.',
    }),
  },
  notes: {
    unread: () => 'Il testo che segue non è stato letto.',
    times: ({ count }) => `In questo testo c’è ${count} volte.`,
    rows: ({ count, last }) =>
      `${counted(count, 'altra riga ha', 'altre righe hanno')} lo stesso difetto, l’ultima alla riga ${last}.`,
  },
};
