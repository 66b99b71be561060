import type { Messages } from '../messages.ts';

/** What pages say of documents that can be read in several languages. */
export const translations: Messages['translations'] = {
  title: 'Lingue',
  source: 'Leggi l’originale',
  of: (version: string) =>
    `Traduzione della versione ${version}. Dati, cronologia e collegamenti si trovano nella pagina dell’originale.`,
  behind: (version: string, now: string) =>
    `Questa è una traduzione della versione ${version}. L’originale è alla versione ${now}, quindi questo testo non è quello in vigore.`,
  behindText: (version: string) =>
    `Questa è una traduzione di un testo precedente della versione ${version}. Da allora l’originale è stato approvato di nuovo, quindi questo testo potrebbe non essere quello in vigore.`,
};
