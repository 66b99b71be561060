import type { GroupTexts } from '../texts.ts';
import { listed, statusOf, unsaidOf } from './words.ts';

const raise = (id: string): string =>
  `Altrimenti registrarlo come rilievo il cui testo nomina ${id}.`;

export const change: GroupTexts<'change'> = {
  'change/unexamined': {
    summary:
      'Una modifica pianificata è approvata, ma nulla dice su che cosa incide o, per la modifica di un sistema, se richiede una valutazione d’impatto.',
    why: 'Il ruolo che approva una modifica deve sapere che cosa essa fa: alle persone (8.4), ai rischi (8.2), ai documenti e alla dichiarazione di applicabilità.',
    says: {
      effects: (id) => ({
        found: `${id} è approvata, ma nulla dice su che cosa la modifica incide.`,
        expected:
          '`effects` con `assessment`, `risks`, `documents` e `statement`, per quanto si applicano, e `why`',
        fix: 'Esaminare gli effetti della modifica e scriverli sotto `effects`.',
      }),
      assessment: (id) => ({
        found: `${id} modifica un sistema, ma non dice se richiede una valutazione d’impatto.`,
        expected: '`assessment: needed` o `assessment: not-needed` sotto `effects`',
        fix: 'Deciderlo con il responsabile del sistema, e scriverlo con il motivo sotto `effects`.',
      }),
    },
  },
  'change/unapproved': {
    summary:
      'Una modifica pianificata è stata fatta senza approvazione o prima di essa, o la sua decisione non dice di chi è né quando è stata presa.',
    why: 'Le modifiche del SGIA si fanno in modo pianificato (6.3), e quelle dei suoi processi si tengono sotto controllo (8.1). Un’approvazione che viene dopo la modifica non controlla nulla.',
    says: {
      undecided: (id, made, decision) => ({
        found: `${id} è stato fatto il ${made}, ma ${decision === 'rejected' ? 'era stato respinto' : 'la decisione è aperta'}.`,
        expected: 'un cambiamento approvato prima di essere fatto',
        fix: `Se è stato approvato prima di essere fatto, correggere \`decision\`, e scrivere \`decidedBy\` e \`decided\`. ${raise(id)}`,
      }),
      unsaid: (id, decision, missing) => ({
        found: `${id} è ${{ approved: 'approvato', rejected: 'respinto' }[decision]}, ma nulla dice ${unsaidOf(missing)}.`,
        expected: '`decidedBy` e `decided`',
        fix: 'Scrivere il ruolo che ha deciso sotto `decidedBy`, e la data sotto `decided`.',
      }),
      early: (id, made, decided) => ({
        found: `${id} è stato fatto il ${made}, prima dell’approvazione del ${decided}.`,
        expected: 'un cambiamento approvato prima di essere fatto',
        fix: `Se è stato approvato prima di essere fatto, correggere le date. ${raise(id)}`,
      }),
    },
  },
  'change/unassessed': {
    summary:
      'Una modifica pianificata è stata fatta, ma la valutazione d’impatto che dice di richiedere non è approvata.',
    why: 'Le valutazioni d’impatto si fanno quando si propongono cambiamenti significativi (8.4). Dopo la modifica, le persone sono già esposte a ciò che nessuno ha valutato.',
    says: {
      unapproved: (id, done, states) => ({
        found: `${id} è stata fatta il ${done} e richiede una valutazione d’impatto, ma ${listed(states.map((state) => `${state.id} è ${statusOf(state.status)}`))}.`,
        expected: `una valutazione d’impatto con \`change: ${id}\`, approvata entro il ${done}`,
        fix: `Far approvare la valutazione, e annotare questo in un rilievo il cui testo nomini ${id}.`,
      }),
      missing: (id, done) => ({
        found: `${id} è stata fatta il ${done} e richiede una valutazione d’impatto, ma nessuna la nomina come \`change\`.`,
        expected: `una valutazione d’impatto con \`change: ${id}\`, approvata entro il ${done}`,
        fix: `Se è stata valutata, nominarla nella valutazione sotto \`change\`. Altrimenti valutarla ora, e annotare questo in un rilievo il cui testo nomini ${id}.`,
      }),
    },
  },
  'change/overdue': {
    summary: 'Una modifica pianificata è oltre la scadenza e non è stata fatta.',
    why: 'Una modifica in ritardo, o che nessuno decide, non è più pianificata (6.3). Ciò che ne dipende aspetta senza saperlo.',
    says: {
      past: (id, due, isOpen, asOf) => ({
        found: `${id} era da fare entro il ${due}, ma ${isOpen ? 'nessuno ne ha deciso' : 'non è stata fatta'}.`,
        expected: `una scadenza non anteriore al ${asOf}, o il giorno in cui la modifica è stata fatta`,
        fix: isOpen
          ? 'Deciderne: scrivere `decision`, `decidedBy` e `decided`. Se è approvata, concordare un nuovo `due`.'
          : 'Se è stata fatta, scrivere la data sotto `done`. Altrimenti concordare un nuovo `due`.',
      }),
    },
  },
};
