import type { GroupTexts } from '../texts.ts';

export const assessment: GroupTexts<'assessment'> = {
  'assessment/coverage': {
    summary:
      'Una valutazione d’impatto non esamina equità, sicurezza o trasparenza, oppure individui, gruppi o società.',
    why: 'Una valutazione che considera solo gli individui trascura ciò che un sistema fa ai gruppi e alla società (A.5.4, A.5.5). Gli auditor cercano entrambi.',
  },
  'assessment/untreated': {
    summary:
      'Un danno grave, o con un punteggio oltre la propensione al rischio, non ha alcuna misura.',
    why: 'Una valutazione che trova un danno grave e non prevede alcuna misura documenta che le persone vi sono esposte consapevolmente. I danni di gravità 4 e 5 richiedono sempre una misura, per quanto improbabili. Al di sotto decide il punteggio, come nel registro dei rischi.',
  },
  'assessment/late': {
    summary:
      'La prima valutazione d’impatto di un sistema è stata approvata dopo la sua messa in servizio, o quella di una modifica dopo la modifica.',
    why: 'Le valutazioni si fanno a intervalli pianificati e quando si propongono cambiamenti significativi (6.1.4, 8.4), perché possano ancora cambiare ciò che si fa. Una che segue si limita a descrivere.',
  },
  'assessment/condition-overdue': {
    summary:
      'Una condizione di una valutazione d’impatto in vigore è oltre la scadenza e non è soddisfatta.',
    why: 'La conclusione dipende dalle sue condizioni. Se una non è soddisfatta in tempo, nessuno ha concluso che il sistema si possa usare così com’è (6.1.4, 8.4).',
  },
  'assessment/jurisdiction-missing': {
    summary: 'Una valutazione d’impatto approvata non nomina alcuna giurisdizione.',
    why: 'La valutazione deve considerare il contesto tecnico e sociale in cui il sistema è usato, e le giurisdizioni che si applicano (6.1.4).',
  },
  'assessment/fria-incomplete': {
    summary:
      'A una valutazione d’impatto sui diritti fondamentali manca una parte che l’art. 27(1) richiede.',
    why: 'L’art. 27(1) del regolamento UE sull’IA elenca che cosa la valutazione deve contenere. Una incompleta non adempie l’obbligo del deployer.',
  },
};
