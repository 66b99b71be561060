import type { GroupTexts } from '../texts.ts';

export const plan: GroupTexts<'plan'> = {
  'plan/approval': {
    summary:
      'Non c’è un piano di trattamento dei rischi, non è approvato, è stato modificato dopo l’approvazione, o è stato approvato prima dell’ultima valutazione di un rischio. Dove `aims approve plan` ha scritto `approvedText` i rischi si confrontano con ciò che è stato approvato, altrimenti le date.',
    why: 'La direzione designata approva il piano di trattamento e accetta i rischi residui dell’IA (6.1.3). I rischi valutati dopo non facevano parte di ciò che ha approvato.',
  },
};
