import type { GroupTexts } from '../texts.ts';

export const translation: GroupTexts<'translation'> = {
  'translation/behind': {
    summary:
      'Una traduzione è stata fatta da una versione dell’originale diversa da quella in vigore: `version` o `approvedText` è diverso.',
    why: 'Le persone seguono il testo che sanno leggere. Se è di un’altra versione, seguono ciò che nessuno ha approvato, o che non vale più (7.5.3).',
    says: {
      otherVersion: (version, source, now, file, hasText) => ({
        found: `Questa è una traduzione della versione ${version} di ${source}, che è alla versione ${now}.`,
        expected: `una traduzione della versione ${now}`,
        fix: `Aggiornare il testo secondo ${file}. Poi impostare \`version: "${now}"\`${hasText ? ' e copiare il suo `approvedText`' : ''}.`,
      }),
      otherText: (source, now, file) => ({
        found: `Questa è una traduzione di un testo della versione ${now} di ${source} diverso da quello approvato.`,
        expected: `una traduzione della versione ${now}`,
        fix: `Aggiornare il testo secondo ${file}. Poi copiare il suo \`approvedText\`.`,
      }),
    },
  },
};
