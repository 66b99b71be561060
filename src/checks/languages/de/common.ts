import type { CommonTexts } from '../../common-says.ts';
import { counted } from './words.ts';

export const common: CommonTexts = {
  says: {
    more: (count) => ({
      found: `Die Regel findet in dieser Datei noch ${counted(count, 'Stelle', 'Stellen')}, die letzte davon hier.`,
      fix: 'Berichtigen Sie zuerst die vorigen: Viele haben oft eine Ursache.',
    }),
  },
  notes: {
    unread: () => 'Der Text danach wurde nicht gelesen.',
    times: ({ count }) => `Das steht in diesem Text ${count}-mal.`,
    rows: ({ count, last }) =>
      `${counted(count, 'weitere Zeile hat', 'weitere Zeilen haben')} denselben Fehler, die letzte davon Zeile ${last}.`,
  },
};
