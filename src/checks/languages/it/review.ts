import type { GroupTexts } from '../texts.ts';
import { ago, listed } from './words.ts';

export const review: GroupTexts<'review'> = {
  'review/inputs': {
    summary:
      'A un riesame di direzione svolto manca un elemento in ingresso che la norma richiede.',
    why: 'Il punto 9.3.2 elenca che cosa l’alta direzione deve considerare. Se un elemento non è nel verbale, non si può mostrare che è stato considerato.',
    says: {
      lacking: (id, missing, all) => ({
        found: `${id} è stato svolto, ma fra gli elementi in ingresso ${missing.length === 1 ? 'manca' : 'mancano'} ${listed(missing.map((name) => `\`${name}\``))}.`,
        expected: `tutti i ${all} elementi in ingresso del punto 9.3.2`,
        fix: 'Scrivere sotto `inputs` che cosa il riesame ha considerato. Mettere il resto all’ordine del giorno del successivo.',
      }),
    },
  },
  'review/decision-overdue': {
    summary: 'Una decisione di un riesame di direzione è oltre la scadenza e non è stata eseguita.',
    why: 'Il riesame successivo deve considerare lo stato delle azioni precedenti (9.3.2). Una decisione che nessuno ha seguito è la prima cosa di cui un auditor chiede.',
    says: {
      past: (id, decision, owner, due, past) => ({
        found: `La decisione ${decision} di ${id} (${owner}) scadeva il ${due}, ${ago(past)}, ed è ancora aperta.`,
        expected: '`status: done` con la data sotto `done`',
        fix: 'Se è stata eseguita, impostare `status: done` e `done`. Altrimenti concordare un nuovo `due` con il responsabile e dire perché nel testo.',
      }),
    },
  },
};
