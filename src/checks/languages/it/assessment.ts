import type { GroupTexts } from '../texts.ts';
import { firstOf, listed, wordOf } from './words.ts';

const jurisdictions = {
  expected: '`jurisdictions` con i paesi in cui vi sono persone interessate',
  fix: 'Scrivere sotto `jurisdictions` le giurisdizioni che la valutazione ha considerato.',
};

export const assessment: GroupTexts<'assessment'> = {
  'assessment/coverage': {
    summary:
      'Una valutazione d’impatto non esamina equità, sicurezza o trasparenza, oppure individui, gruppi o società.',
    why: 'Una valutazione che considera solo gli individui trascura ciò che un sistema fa ai gruppi e alla società (A.5.4, A.5.5). Gli auditor cercano entrambi.',
    says: {
      overlooked: (id, isApproved, missing) => ({
        found: `${id} è ${isApproved ? 'in vigore' : 'in revisione'}, ma non considera tutto. Manca: ${listed(missing.map(wordOf))}.`,
        expected: 'impatti su equità, sicurezza e trasparenza, e su individui, gruppi e società',
        fix: 'Valutare ciò che manca e aggiungere un impatto per ogni punto. Se non se ne prevede alcuno, scriverlo come impatto di bassa gravità, con il motivo.',
      }),
    },
  },
  'assessment/untreated': {
    summary:
      'Un danno grave, o con un punteggio oltre la propensione al rischio, non ha alcuna misura.',
    why: 'Una valutazione che trova un danno grave e non prevede alcuna misura documenta che le persone vi sono esposte consapevolmente. I danni di gravità 4 e 5 richiedono sempre una misura, per quanto improbabili. Al di sotto decide il punteggio, come nel registro dei rischi.',
    says: {
      harm: (id, { dimension, affects, severity, likelihood }, least, appetite) => ({
        found: `${id} rileva un danno per ${{ individuals: 'gli individui', groups: 'i gruppi', society: 'la società' }[affects]} (${wordOf(dimension)}; gravità ${severity}, probabilità ${likelihood}), ma non nomina alcuna misura contro di esso.`,
        expected: `misure contro ogni danno di gravità ${least} o 5, o con un valore (gravità × probabilità) superiore a ${appetite}`,
        fix: 'Nominare sotto `measures` i controlli o i rischi che lo affrontano.',
      }),
    },
  },
  'assessment/late': {
    summary:
      'La prima valutazione d’impatto di un sistema è stata approvata dopo la sua messa in servizio, o quella di una modifica dopo la modifica.',
    why: 'Le valutazioni si fanno a intervalli pianificati e quando si propongono cambiamenti significativi (6.1.4, 8.4), perché possano ancora cambiare ciò che si fa. Una che segue si limita a descrivere.',
    says: {
      late: (id, approved, { after, day, system, change }) => ({
        found: `${id} è stata approvata il ${approved}, dopo ${{ live: `l’entrata in esercizio di ${system} il ${day}`, planned: `l’attuazione di ${change} il ${day}`, change: `la modifica di ${system} il ${day}` }[after]}.`,
        expected: `una valutazione approvata il ${day} o prima`,
        fix: `${
          {
            live: 'Se una valutazione precedente è stata approvata in tempo, aggiungerla con lo stato `retired`.',
            change:
              'Se la modifica è stata valutata prima, aggiungere quella valutazione con lo stato `retired`, o il cambiamento pianificato in `changes/` con la valutazione che richiedeva.',
            planned:
              'Se la modifica è stata valutata prima, aggiungere quella valutazione con lo stato `retired`.',
          }[after]
        } Se non ce n’era, registrarlo come rilievo rispetto a 8.4 che nomina ${system} sotto \`systems\`.`,
      }),
    },
  },
  'assessment/condition-overdue': {
    summary:
      'Una condizione di una valutazione d’impatto in vigore è oltre la scadenza e non è soddisfatta.',
    why: 'La conclusione dipende dalle sue condizioni. Se una non è soddisfatta in tempo, nessuno ha concluso che il sistema si possa usare così com’è (6.1.4, 8.4).',
    says: {
      open: (id, what, due, asOf) => ({
        found: `${id} dipende da «${what}», che era da fare entro il ${due} e non è stato fatto.`,
        expected: `\`done\` con la data, o una scadenza non anteriore al ${asOf}`,
        fix: 'Se la condizione è soddisfatta, scrivere la data sotto `done`. Altrimenti far approvare di nuovo la valutazione con un nuovo `due`, o limitare l’uso del sistema.',
      }),
    },
  },
  'assessment/jurisdiction-missing': {
    summary: 'Una valutazione d’impatto approvata non nomina alcuna giurisdizione.',
    why: 'La valutazione deve considerare il contesto tecnico e sociale in cui il sistema è usato, e le giurisdizioni che si applicano (6.1.4).',
    says: {
      many: (ids) => ({
        found: `${ids.length} valutazioni d’impatto approvate non nominano alcuna giurisdizione: ${firstOf(ids)}.`,
        ...jurisdictions,
      }),
      one: (id) => ({
        found: `${id} è in vigore, ma non nomina alcuna giurisdizione.`,
        ...jurisdictions,
      }),
    },
  },
  'assessment/fria-incomplete': {
    summary:
      'A una valutazione d’impatto sui diritti fondamentali manca una parte che l’art. 27(1) richiede.',
    why: 'L’art. 27(1) del regolamento UE sull’IA elenca che cosa la valutazione deve contenere. Una incompleta non adempie l’obbligo del deployer.',
    says: {
      lacking: (id, missing) => ({
        found: `${id} è in vigore, ma la sua valutazione d’impatto sui diritti fondamentali è incompleta. Manca ${listed(missing.map(({ field, point }) => `\`${field}\` (art. ${point})`))}.`,
        expected: 'tutti gli elementi dell’art. 27(1)',
        fix: 'Aggiungere ciò che manca sotto `fria`.',
      }),
    },
  },
};
