import type { GroupTexts } from '../texts.ts';
import { firstOf } from './words.ts';

/** What is expected of an assessment, by what it lacks. */
const remedies = {
  assessed: {
    expected: '`assessed` con la data',
    fix: 'Valutare il fornitore. Scrivere la data sotto `assessed`, il `result`, e la data della prossima valutazione sotto `nextReview`.',
  },
  nextReview: { expected: '`nextReview` con la data', fix: 'Mettere la data sotto `nextReview`.' },
  result: {
    expected: '`result`',
    fix: 'Scrivere sotto `result` se il fornitore è `accepted`, `accepted-with-conditions` o `rejected`.',
  },
};

export const supplier: GroupTexts<'supplier'> = {
  'supplier/unassessed': {
    summary:
      'Un fornitore non è stato valutato, o manca l’esito o la data della prossima valutazione.',
    why: 'I fornitori si scelgono e si sorvegliano pensando all’IA (A.10.3). Di uno che non è stato valutato non si sa nulla.',
    says: {
      many: (lacks, ids) => ({
        found: `${ids.length} ${{ assessed: 'fornitori non sono stati valutati', nextReview: 'fornitori sono stati valutati, ma non hanno una data per la prossima valutazione', result: 'fornitori sono stati valutati, ma nulla dice con quale esito' }[lacks]}: ${firstOf(ids)}.`,
        ...remedies[lacks],
      }),
      one: (lacks, id) => ({
        found: `${id} ${{ assessed: 'non è stato valutato', nextReview: 'è stato valutato, ma non ha una data per la prossima valutazione', result: 'è stato valutato, ma nulla dice con quale esito' }[lacks]}.`,
        ...remedies[lacks],
      }),
    },
  },
  'supplier/rejected': {
    summary: 'Un sistema non dismesso ha un fornitore che è stato respinto.',
    why: 'Un fornitore si valuta per agire di conseguenza (A.10.3). Se l’esito non ha effetto, non è un criterio.',
    says: {
      rejected: (system, supplier) => ({
        found: `${system} viene da ${supplier}, che è stato respinto.`,
        expected: 'un fornitore accettato, o accettato con condizioni',
        fix: 'Cambiare fornitore, o dismettere il sistema. Se il fornitore è migliorato, valutarlo di nuovo e scrivere il nuovo `result` e la data sotto `assessed`.',
      }),
    },
  },
  'supplier/expectations': {
    summary: 'Nulla dice che cosa si aspetta un cliente.',
    why: 'Per sviluppare e usare l’IA in modo responsabile occorre considerare che cosa i clienti si aspettano e di che cosa hanno bisogno (A.10.4).',
    says: {
      silent: (id) => ({
        found: `${id} è un cliente, e nulla dice che cosa si aspetta.`,
        expected: '`expects`',
        fix: 'Scrivere sotto `expects` che cosa il cliente si aspetta dai Suoi sistemi di IA e di che cosa ha bisogno, e dove se ne tiene conto.',
      }),
    },
  },
};
