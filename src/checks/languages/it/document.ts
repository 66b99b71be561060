import type { GroupTexts } from '../texts.ts';

export const document: GroupTexts<'document'> = {
  'document/overdue': {
    summary:
      'Un riesame è in ritardo: di un documento approvato, della dichiarazione di applicabilità o di una sua riga, del piano di trattamento, di un rischio o di un fornitore. Per le valutazioni d’impatto lo segnala inventory/assessment-stale, come errore.',
    why: 'Un riesame in ritardo fa pensare che il responsabile non segua più il documento. Gli auditor lo verificano per primo, perché non richiede competenze.',
  },
  'document/changed-after-approval': {
    summary:
      'Un documento risulta approvato, ma il suo testo non è quello approvato: l’impronta in `approvedText` è diversa. Un documento senza `approvedText` non è giudicato.',
    why: 'I lettori seguono il testo che vedono. Se è stato cambiato dopo l’approvazione, nessuno ha approvato ciò che seguono (7.5.2), e il controllo delle modifiche ha fallito (7.5.3).',
  },
  'document/due-soon': {
    summary:
      'Un riesame scade entro `reviewSoonDays`: di un documento approvato o di una valutazione d’impatto, della dichiarazione di applicabilità o di una sua riga, del piano di trattamento, di un rischio o di un fornitore.',
    why: 'Un riesame richiede il tempo di più persone. Chi ne sente parlare solo quel giorno è in ritardo.',
  },
  'document/empty': {
    summary: 'Una politica è approvata, ma non ha testo.',
    why: 'Nessuno può approvare o seguire un documento che non dice nulla. Come informazione documentata di un controllo, è un’affermazione vuota.',
  },
  'document/unfinished': {
    summary:
      'Un documento approvato contiene ancora un segno di lavoro non finito, come TODO o TBD.',
    why: 'Chi l’ha approvato ha approvato ciò che nessuno aveva ancora scritto. Gli auditor cercano queste parole.',
  },
  'document/mandatory-missing': {
    summary:
      'Un’informazione documentata che un punto della norma richiede non è in alcun documento approvato né in alcun registro del manuale. Se serve tempo per produrla (esiti di audit, riesami e misurazioni, rischi accettati, prove di competenza e di esercizio), è un avviso fino alla data della fase 1.',
    why: 'Le informazioni documentate richieste sono il primo elenco che un auditor scorre. Una bozza non è in vigore, e una procedura non è la registrazione che qualcuno l’ha seguita. Un’organizzazione che ha appena cominciato non può ancora aver svolto un audit; quando arriva l’organismo di certificazione, deve averlo fatto.',
  },
  'document/record-missing': {
    summary:
      'Alcuni controlli sono attuati, ma mancano registrazioni che richiedono di un sistema. Una registrazione conta per un sistema solo se lo nomina sotto `systems`.',
    why: 'Una regola per cui ogni sistema ha una specifica non è la specifica. Un auditor sceglie un sistema e chiede la registrazione.',
  },
  'document/self-approved': {
    summary:
      'Il responsabile e chi approva un documento, una valutazione d’impatto o la dichiarazione di applicabilità sono lo stesso ruolo.',
    why: 'Approvare è guardare una seconda volta (7.5.2). Chi approva il proprio testo ha guardato una volta sola.',
  },
  'document/version-log': {
    summary:
      'La cronologia delle versioni di un documento non corrisponde alla sua versione o alla sua approvazione, non è in ordine, o nomina due volte una versione.',
    why: 'La cronologia è ciò che i lettori vedono della storia del documento (7.5.3). Se non corrisponde alla versione in vigore, un lettore non può dire che cosa vale.',
  },
};
