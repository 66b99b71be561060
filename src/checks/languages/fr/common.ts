import type { CommonTexts } from '../../common-says.ts';
import { counted } from './words.ts';

export const common: CommonTexts = {
  says: {
    more: (count) => ({
      found: `La règle trouve encore ${counted(count, 'endroit', 'endroits')} dans ce fichier, dont le dernier ici.`,
      fix: 'Corriger d’abord ceux qui précèdent : beaucoup ont souvent une seule cause.',
    }),
  },
  notes: {
    unread: () => 'Le texte qui suit n’a pas été lu.',
    times: ({ count }) => `On le trouve ${count} fois dans ce texte.`,
    rows: ({ count, last }) =>
      `${counted(count, 'autre ligne a', 'autres lignes ont')} le même défaut, la dernière étant la ligne ${last}.`,
  },
};
