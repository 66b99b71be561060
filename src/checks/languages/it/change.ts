import type { GroupTexts } from '../texts.ts';

export const change: GroupTexts<'change'> = {
  'change/unexamined': {
    summary:
      'Una modifica pianificata è approvata, ma nulla dice su che cosa incide o, per la modifica di un sistema, se richiede una valutazione d’impatto.',
    why: 'Il ruolo che approva una modifica deve sapere che cosa essa fa: alle persone (8.4), ai rischi (8.2), ai documenti e alla dichiarazione di applicabilità.',
  },
  'change/unapproved': {
    summary:
      'Una modifica pianificata è stata fatta senza approvazione o prima di essa, o la sua decisione non dice di chi è né quando è stata presa.',
    why: 'Le modifiche del SGIA si fanno in modo pianificato (6.3), e quelle dei suoi processi si tengono sotto controllo (8.1). Un’approvazione che viene dopo la modifica non controlla nulla.',
  },
  'change/unassessed': {
    summary:
      'Una modifica pianificata è stata fatta, ma la valutazione d’impatto che dice di richiedere non è approvata.',
    why: 'Le valutazioni d’impatto si fanno quando si propongono cambiamenti significativi (8.4). Dopo la modifica, le persone sono già esposte a ciò che nessuno ha valutato.',
  },
  'change/overdue': {
    summary: 'Una modifica pianificata è oltre la scadenza e non è stata fatta.',
    why: 'Una modifica in ritardo, o che nessuno decide, non è più pianificata (6.3). Ciò che ne dipende aspetta senza saperlo.',
  },
};
