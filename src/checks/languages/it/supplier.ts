import type { GroupTexts } from '../texts.ts';

export const supplier: GroupTexts<'supplier'> = {
  'supplier/unassessed': {
    summary:
      'Un fornitore non è stato valutato, o manca l’esito o la data della prossima valutazione.',
    why: 'I fornitori si scelgono e si sorvegliano pensando all’IA (A.10.3). Di uno che non è stato valutato non si sa nulla.',
  },
  'supplier/rejected': {
    summary: 'Un sistema non dismesso ha un fornitore che è stato respinto.',
    why: 'Un fornitore si valuta per agire di conseguenza (A.10.3). Se l’esito non ha effetto, non è un criterio.',
  },
  'supplier/expectations': {
    summary: 'Nulla dice che cosa si aspetta un cliente.',
    why: 'Per sviluppare e usare l’IA in modo responsabile occorre considerare che cosa i clienti si aspettano e di che cosa hanno bisogno (A.10.4).',
  },
};
