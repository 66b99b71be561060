import type { Messages } from '../messages.ts';
import { number } from './number.ts';

export const register: Messages['register'] = {
  title: 'Titel',
  empty: 'Hier ist nichts verzeichnet.',
  part: (shown: number, total: number, page: number, pages: number) =>
    `${number(shown)} von ${number(total)}, Seite ${number(page)} von ${number(pages)}`,
  ungrouped: 'Alle Zeilen',
  views: 'Ansichten des Verzeichnisses',
  pages: 'Seiten des Verzeichnisses',
  pageTitle: (title: string, page: number) => `${title}, Seite ${number(page)}`,
  noScript: 'Ohne Skript sind alle Zeilen zu sehen, Seite für Seite und ungefiltert.',
  rows: {
    shown: '{shown} von {total}, Seite {page} von {pages}',
    notLoaded: 'Die Zeilen der anderen Seiten konnten nicht geladen werden.',
  },
};
