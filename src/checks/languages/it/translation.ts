import type { GroupTexts } from '../texts.ts';

export const translation: GroupTexts<'translation'> = {
  'translation/behind': {
    summary:
      'Una traduzione è stata fatta da una versione dell’originale diversa da quella in vigore: `version` o `approvedText` è diverso.',
    why: 'Le persone seguono il testo che sanno leggere. Se è di un’altra versione, seguono ciò che nessuno ha approvato, o che non vale più (7.5.3).',
  },
};
