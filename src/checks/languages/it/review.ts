import type { GroupTexts } from '../texts.ts';

export const review: GroupTexts<'review'> = {
  'review/inputs': {
    summary:
      'A un riesame di direzione svolto manca un elemento in ingresso che la norma richiede.',
    why: 'Il punto 9.3.2 elenca che cosa l’alta direzione deve considerare. Se un elemento non è nel verbale, non si può mostrare che è stato considerato.',
  },
  'review/decision-overdue': {
    summary: 'Una decisione di un riesame di direzione è oltre la scadenza e non è stata eseguita.',
    why: 'Il riesame successivo deve considerare lo stato delle azioni precedenti (9.3.2). Una decisione che nessuno ha seguito è la prima cosa di cui un auditor chiede.',
  },
};
