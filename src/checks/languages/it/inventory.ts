import type { RuleTexts } from '../texts.ts';
import type { GroupTexts } from '../texts.ts';
import { cited, counted, dutyName, either, firstOf, listed, statusOf, wordOf } from './words.ts';

type End = Parameters<RuleTexts['inventory/prohibited']['says']['forbidden']>[1];

/** How far a system is; undefined where its stage is unknown. */
const pastDesign = (stage: string | undefined): string =>
  stage === undefined
    ? 'ha forse superato la progettazione (la sua fase non è nota)'
    : `ha superato la progettazione (fase: ${wordOf(stage)})`;

const endOf = (end: End): string =>
  end === 'undated'
    ? 'manca la data in cui è stato spento'
    : 'on' in end
      ? `sarà spento solo il ${end.on}`
      : `non è dismesso (fase: ${wordOf(end.stage)})`;

const unrecorded = {
  expected: 'per ogni obbligo in vigore, che cosa è stato fatto per quel sistema',
  fix: 'Scriverli sotto `duties`, ciascuno con il suo articolo tra virgolette (`"4":`), con `status: open`, o `done` e la `evidence`. Se la condizione non è soddisfatta, scrivere `not-applicable` e il motivo sotto `note`.',
};

const unscreened = {
  expected: '`screening` con `date`, `by` e `reason`, o una valutazione d’impatto',
  fix: 'Scrivere sotto `screening` chi ha giudicato l’impatto, quando, e perché è basso o medio.',
};

const datasets = {
  expected: 'un insieme di dati con l’uso `training`, `validation`, `testing` o `knowledge`',
  fix: 'Scrivere una voce in `datasets/` per i dati su cui si basa, e nominarla sotto `data` come `dataset:`.',
};

const factName = {
  origin: 'l’origine',
  generative: 'se genera contenuti',
  stage: 'la fase',
  decisions: 'l’effetto su una decisione',
  'aiAct.gpai': 'se si basa su un modello di IA per finalità generali',
  lastChanged: 'il giorno dell’ultima modifica',
};

export const inventory: GroupTexts<'inventory'> = {
  'inventory/assessment-missing': {
    summary:
      'Un sistema a impatto alto o ad alto rischio ha superato la progettazione, ma non ha una valutazione d’impatto approvata. Un sistema di cui è ignota la fase conta come oltre la progettazione.',
    why: 'La ISO/IEC 42001 richiede una valutazione d’impatto, che un SGSI non ha (6.1.4, 8.4). Spesso manca quando si estende un SGSI.',
    says: {
      missing: (id, { isHighImpact, isHighRisk, stage }, own) => ({
        found: `${id} ${listed([
          ...(isHighImpact ? ['ha un impatto alto'] : []),
          ...(isHighRisk ? ['è un sistema ad alto rischio secondo il regolamento UE sull’IA'] : []),
          pastDesign(stage),
        ])}, ma ${
          own.length === 0
            ? 'nessuno ne ha valutato l’impatto'
            : `nessuna valutazione del suo impatto è approvata: ${listed(own.map((each) => `${each.id} è ${statusOf(each.status)}`))}`
        }.`,
        expected: 'una valutazione d’impatto approvata che lo nomini come suo `system`',
        fix:
          own.length > 0
            ? 'Far approvare la valutazione, o scriverne una nuova sotto `assessments/`.'
            : `Valutare sotto \`assessments/\` che cosa il sistema fa a individui, gruppi e società${stage === undefined ? ', o scoprire la sua fase e scriverla sotto `stage`' : ''}.`,
      }),
    },
  },
  'inventory/assessment-stale': {
    summary:
      'Un sistema è cambiato dopo la valutazione del suo impatto, o il riesame della valutazione è in ritardo.',
    why: 'Una valutazione descrive il sistema nel giorno in cui è fatta. Dopo un cambiamento di scopo, modello, dati o uso, non dice nulla di ciò a cui oggi le persone sono esposte (8.4).',
    says: {
      changed: (id, changed, performed, assessment, newer) => ({
        found: `${id} è cambiato il ${changed}, dopo che il suo impatto è stato valutato il ${performed} (${assessment}).`,
        expected:
          'una valutazione d’impatto approvata, svolta il giorno dell’ultima modifica o dopo, o fatta per quel cambiamento pianificato',
        fix: newer
          ? `Far approvare ${newer.id}, che tiene conto della modifica: il suo stato è \`${newer.status}\`.`
          : 'Valutare il sistema così com’è e far approvare la valutazione. Se la modifica è stata valutata prima di essere fatta, aggiungerla in `changes/` e nominarla in quella valutazione sotto `change`; se non ne richiede alcuna, aggiungerla con il motivo sotto `effects`. Se finalità, modello, dati e uso non sono cambiati, correggere `lastChanged`.',
      }),
      overdue: (assessment, due, id, asOf) => ({
        found: `${assessment} era da riesaminare entro il ${due}, ma ${id} vi poggia ancora.`,
        expected: `un prossimo riesame non anteriore al ${asOf}`,
        fix: 'Riesaminare la valutazione e approvarla di nuovo con un nuovo `nextReview`, o rivalutare il sistema.',
      }),
    },
  },
  'inventory/stage-evidence': {
    summary: 'Non c’è alcuna evidenza per una fase del ciclo di vita che un sistema ha concluso.',
    why: 'I controlli da A.6.2.2 a A.6.2.6 richiedono una traccia di ogni fase. Senza, non si può mostrare che la fase ha avuto luogo. Per i sistemi acquistati, dati e sviluppo spettano al fornitore.',
    says: {
      missing: (id, stage, completed, drafts, ofOthers) => ({
        found: `${id} (fase: ${wordOf(stage)}) ha completato ${listed(completed.map((each) => `«${wordOf(each)}»`))}, ma nulla lo dimostra.${drafts.length > 0 ? ` Ciò che nomina non è approvato: ${listed(drafts)}.` : ''}${ofOthers.length > 0 ? ` Ciò che nomina non dice di riguardare ${id}: ${listed(ofOthers)}.` : ''}`,
        expected:
          'per ogni fase completata, almeno un’evidenza che nomini il sistema, o tutti, sotto `systems`, o una valutazione d’impatto approvata del sistema',
        fix: `Aggiungere gli identificativi sotto \`lifecycle:\` per ${listed(completed.map((each) => `\`${each}\``))}. Se non è stato conservato nulla, scrivere ciò che si sa, con la data di oggi.`,
      }),
    },
  },
  'inventory/role-undecided': {
    summary:
      'Un sistema non ha un ruolo ISO, o rientra nel regolamento UE sull’IA senza ruolo di operatore o livello di rischio.',
    why: 'Chi fa un modello ha obblighi diversi da chi lo usa. Finché il ruolo non è deciso, né i controlli né gli obblighi si possono delimitare (4.1).',
    says: {
      isoRole: (id) => ({
        found: `Il ruolo dell’organizzazione per ${id} non è deciso.`,
        expected: 'almeno un ruolo tra fornitore, produttore, cliente, partner',
        fix: 'Decidere i ruoli e scriverli sotto `isoRoles`. Un’organizzazione che usa un sistema fatto da altri è cliente; chi lo costruisce è produttore.',
      }),
      scope: (id) => ({
        found: `Nessuno ha deciso se il regolamento UE sull’IA si applica a ${id}.`,
        expected: '`true` o `false`',
        fix: 'Deciderlo secondo l’art. 2 e l’art. 3(1), e scriverlo sotto `aiAct.inScope`. Dare i motivi in `aiAct.basis`. Ruoli e livello di rischio ne derivano.',
      }),
      role: (id) => ({
        found: `${id} rientra nell’ambito di applicazione del regolamento UE sull’IA, ma il ruolo di operatore dell’organizzazione non è deciso.`,
        expected: 'almeno un ruolo di operatore, come fornitore o deployer',
        fix: 'Decidere i ruoli secondo l’art. 3, separatamente da quelli ISO, e scriverli sotto `aiAct.roles`. Dare i motivi in `aiAct.basis`.',
      }),
      tier: (id) => ({
        found: `${id} rientra nell’ambito di applicazione del regolamento UE sull’IA, ma il suo livello di rischio non è deciso.`,
        expected: 'vietato, alto, limitato o minimo',
        fix: 'Decidere il livello secondo l’art. 5, l’art. 6 e l’art. 50, e scriverlo sotto `aiAct.risk`. Dare i motivi in `aiAct.basis`.',
      }),
    },
  },
  'inventory/duty-overdue': {
    summary:
      'Un obbligo secondo il regolamento UE sull’IA è aperto oltre la propria scadenza, o risulta non ancora dovuto benché sia in vigore.',
    why: 'Una data passata è la prima cosa che vede un’autorità o un auditor.',
    says: {
      inForce: (article, id, since) => ({
        found: `L’obbligo dell’art. ${article} risulta non ancora dovuto per ${id}, ma è in vigore dal ${since}.`,
        expected: '`open`, `done` o `not-applicable`',
        fix: 'Scrivere a che punto è. Se la data è sbagliata per questo sistema, correggere `aiAct` o `deployed`.',
      }),
      past: (article, id, due) => ({
        found: `L’obbligo dell’art. ${article} era da adempiere per ${id} entro il ${due}, ed è aperto.`,
        expected: 'che sia adempiuto entro allora',
        fix: 'Se è adempiuto, impostare `status: done` e nominare l’evidenza. Altrimenti adempierlo, o impostare un nuovo `due` e dire il perché sotto `note`.',
      }),
    },
  },
  'inventory/duty-unknown': {
    summary:
      'Un sistema dice che cosa è stato fatto per un articolo del regolamento UE sull’IA che non impone obblighi agli operatori, o nessuno all’organizzazione per questo sistema.',
    why: 'Ciò che si scrive di un tale obbligo non è mostrato da nessuna parte. O è sbagliato il numero, o lo è il ruolo, il livello o l’ambito del sistema.',
    says: {
      unknown: (article) => ({
        found: `\`"${article}"\` non è un obbligo che il regolamento UE sull’IA impone agli operatori.`,
        expected: 'un articolo o paragrafo della pagina «Obblighi», come `"26(5)"`',
        fix: 'Correggere il numero, o toglierlo.',
      }),
      foreign: (article, id, isInScope) => ({
        found: `L’art. ${article} non impone alcun obbligo all’organizzazione per ${id}, ${isInScope ? 'secondo i suoi ruoli, il livello di rischio e l’allegato' : 'poiché il regolamento UE sull’IA risulta non applicarvisi'}.`,
        expected: 'obblighi che derivano da `aiAct`',
        fix: 'Togliere l’articolo, o correggere `aiAct` se l’obbligo grava davvero sull’organizzazione.',
      }),
    },
  },
  'inventory/duty-unproven': {
    summary:
      'Un obbligo secondo il regolamento UE sull’IA risulta adempiuto per un sistema senza un’evidenza valida su quel sistema, o non applicabile senza un motivo.',
    why: 'Un obbligo vale come adempiuto solo con una prova su proprio questo sistema. Perché un obbligo non si applica è la prima domanda che lo riguarda.',
    says: {
      unproven: (article, id, { kind, ids }, asOf) => ({
        found: `L’obbligo dell’art. ${article} risulta adempiuto per ${id}, ma ${{ none: 'nessuna evidenza è nominata', invalid: `nessuna delle sue evidenze è valida: ${listed(ids)}`, others: `le sue evidenze valide non riguardano questo sistema: ${listed(ids)}` }[kind]}.`,
        expected: `un’evidenza valida il ${asOf} che nomini ${id}, o tutti i sistemi, sotto \`systems\``,
        fix: 'Nominare una tale evidenza sotto `evidence`, o impostare `status: open`.',
      }),
      unreasoned: (article, id) => ({
        found: `L’obbligo dell’art. ${article} risulta non applicabile a ${id}, senza motivo.`,
        expected: 'il motivo sotto `note`',
        fix: 'Scrivere sotto `note` quale condizione dell’articolo non è soddisfatta, e perché.',
      }),
    },
  },
  'inventory/duty-unrecorded': {
    summary:
      'Un obbligo secondo il regolamento UE sull’IA è in vigore per un sistema, e la sua voce non dice che cosa si è fatto. Molti sistemi senza alcuna registrazione sono un solo problema.',
    why: 'I controlli aiutano con un obbligo, ma nessuno mostra che è adempiuto per questo sistema. È proprio ciò che chiede un’autorità.',
    says: {
      many: (ids) => ({
        found: `Obblighi del regolamento UE sull’IA sono in vigore per ${ids.length} sistemi le cui voci non ne dicono nulla sotto \`duties\`: ${firstOf(ids)}.`,
        ...unrecorded,
      }),
      one: (id, articles) => ({
        found: `${id} non dice che cosa è stato fatto per ${articles.length === 1 ? 'un obbligo in vigore' : `${articles.length} obblighi in vigore`} del regolamento UE sull’IA: ${listed(articles.map(cited))}.`,
        ...unrecorded,
      }),
    },
  },
  'inventory/exemption': {
    summary:
      'Un sistema elencato nell’allegato III è ritenuto non ad alto rischio benché effettui profilazione. Se il suo fornitore non dice perché non è ad alto rischio, è un avviso.',
    why: 'Un sistema che effettua profilazione di persone fisiche è sempre ad alto rischio (art. 6(3), ultimo comma). Per ogni altro, il fornitore documenta la sua valutazione prima della messa in servizio (art. 6(4)).',
    says: {
      profiling: (id, tier) => ({
        found: `${id} effettua profilazione di persone fisiche ed è ritenuto non ad alto rischio (livello: ${wordOf(tier)}), benché l’allegato III lo elenchi.`,
        expected: 'il livello `high`: l’art. 6(3) non ammette eccezioni in caso di profilazione',
        fix: 'Impostare `risk: high` e togliere `exemption`. Se non profila nessuno, impostare `profiling: false`.',
      }),
      groundless: (id) => ({
        found: `L’allegato III elenca ${id}, di cui siamo il fornitore, e nulla dice perché non è ad alto rischio.`,
        expected: 'il motivo dell’art. 6(3) sotto `exemption`',
        fix: 'Scrivere `exemption` con `ground`, `profiling`, `decided` e `by`, o impostare `risk: high`.',
      }),
    },
  },
  'inventory/impact-undecided': {
    summary:
      'Un sistema ha superato la progettazione, ma non ha un livello d’impatto. Se la sua fase è ignota, è un avviso.',
    why: 'Il livello d’impatto decide se serve una valutazione d’impatto. Se resta aperto, ne restano senza i sistemi che ne hanno più bisogno (6.1.4).',
    says: {
      undecided: (id, stage) => ({
        found: `${id} ${pastDesign(stage)}, ma il suo livello d’impatto non è deciso.`,
        expected: '`impact: low`, `medium` o `high`',
        fix: 'Giudicare che cosa il sistema può fare a individui, gruppi e società. Scrivere il livello sotto `impact`, e sotto `screening` chi l’ha giudicato, quando e perché.',
      }),
    },
  },
  'inventory/unscreened': {
    summary:
      'Un sistema oltre la progettazione non ha avuto né un esame preliminare né una valutazione.',
    why: 'Anche che l’impatto di un sistema sia basso o medio è un giudizio: qualcuno l’ha dato, un giorno, per un motivo (6.1.4). Una parola da sola non si può verificare.',
    says: {
      many: (ids) => ({
        found: `${ids.length} sistemi non sono stati né esaminati in via preliminare né valutati: ${firstOf(ids)}.`,
        ...unscreened,
      }),
      one: (id, impact) => ({
        found: `${id} non è stato né esaminato in via preliminare né valutato, ma il suo impatto risulta «${wordOf(impact)}».`,
        ...unscreened,
      }),
    },
  },
  'inventory/screening-stale': {
    summary: 'Un sistema è cambiato dopo il suo esame preliminare e non è stato valutato.',
    why: 'Un esame preliminare dice perché l’impatto di un sistema è basso o medio in quel giorno. Dopo un cambiamento di scopo, modello, dati o uso, il motivo può non valere più (8.4).',
    says: {
      changed: (id, screened, changed) => ({
        found: `${id} è stato esaminato in via preliminare il ${screened}, prima della modifica del ${changed}.`,
        expected: `un esame preliminare il ${changed} o dopo, o per quel cambiamento pianificato`,
        fix: 'Ripetere l’esame preliminare del sistema, e scrivere data, ruolo e motivo sotto `screening`. Se è stato esaminato per questa modifica, aggiungerla in `changes/`, con le date in cui è stata proposta e fatta.',
      }),
    },
  },
  'inventory/unknown': {
    summary:
      'Un fatto su un sistema è ignoto: la sua origine, la sua fase, se genera contenuti o si basa su un modello di IA per finalità generali, il suo effetto su una decisione, o quando è cambiato l’ultima volta.',
    why: 'Meglio dire che un fatto è ignoto che inventarlo. Tutto ciò che ne dipende resta aperto finché non lo si scopre: obblighi, evidenze delle fasi, fornitori, una nuova valutazione.',
    says: {
      one: (id, facts) => ({
        found: `Non noto di ${id}: ${listed(facts.map((fact) => factName[fact]))}.`,
        expected: 'un valore noto',
        fix: `Scoprirlo, e scriverlo sotto ${listed(facts.map((fact) => `\`${fact}\``))}.`,
      }),
      many: (fact, ids) => ({
        found: `Non noto di ${counted(ids.length, 'sistema', 'sistemi')}: ${factName[fact]} (${firstOf(ids)}).`,
        expected: 'un valore noto',
        fix: `Scoprirlo, e scriverlo sotto \`${fact}\` di ciascuno.`,
      }),
    },
  },
  'inventory/undated': {
    summary:
      'Alcuni sistemi sono in esercizio senza la data della messa in servizio, o dismessi senza la data dello spegnimento.',
    why: 'Gli obblighi del regolamento UE sull’IA dipendono dalla data in cui un sistema è stato messo in servizio, e le registrazioni si conservano per anni dopo lo spegnimento.',
    says: {
      undated: (ids, name) => ({
        found: `${firstOf(ids)} ${{ deployed: ids.length === 1 ? 'è in esercizio' : 'sono in esercizio', retired: ids.length === 1 ? 'è dismesso' : 'sono dismessi' }[name]}, ma manca la data.`,
        expected: `\`${name}: YYYY-MM-DD\``,
        fix: `Aggiungere \`${name}\`${ids.length === 1 ? '' : ' a ciascuno'}.`,
      }),
    },
  },
  'inventory/prohibited': {
    summary:
      'Un sistema è una pratica vietata dal regolamento UE sull’IA e non ha una data di spegnimento. Se il regolamento risulta non applicabile, è un avviso.',
    why: 'L’articolo 5 del regolamento UE sull’IA si applica dal 2 febbraio 2025, con le sanzioni più alte. Nessun controllo rende lecita una pratica vietata.',
    says: {
      forbidden: (id, end) => ({
        found: `${id} è una pratica vietata dall’art. 5 del regolamento UE sull’IA, e ${endOf(end)}.`,
        expected: 'nessun sistema simile in progettazione, sviluppo o uso',
        fix: 'Spegnerlo, e impostare `stage: retirement` e `retired` a quel giorno. Se il livello è sbagliato, correggerlo.',
      }),
      outOfScope: (id, end) => ({
        found: `${id} conta come pratica vietata, benché il regolamento UE sull’IA risulti non applicarvisi, e ${endOf(end)}.`,
        expected: 'nessun sistema simile in progettazione, sviluppo o uso',
        fix: 'Spegnerlo, o omettere `risk` e dire sotto `basis` perché il regolamento non vi si applica.',
      }),
    },
  },
  'inventory/obligation-open': {
    summary:
      'Un obbligo che il regolamento UE sull’IA pone all’organizzazione per un sistema non ha alcun controllo applicabile collegato.',
    why: 'Senza un controllo, un obbligo si adempie solo per caso. La dichiarazione di applicabilità indica la legge fra le ragioni dei controlli; questa regola collega le due cose. Quale controllo aiuti con quale obbligo è questione di interpretazione: conta anche un controllo che nomina l’articolo nel suo testo.',
    says: {
      open: (id, count, open, usual, reference) => ({
        found: `Nessun controllo applicabile è correlato a ${count === 1 ? 'un obbligo' : `${count} obblighi`} che il regolamento UE sull’IA impone all’organizzazione per ${id}: ${open
          .map(
            ({ when, day, duties }) =>
              `${{ live: `dall’entrata in esercizio, non prima del ${day},`, since: `dal ${day}`, from: `a partire dal ${day}` }[when]} ${listed(duties.map(dutyName))}`,
          )
          .join('; ')}.`,
        expected: `un controllo applicabile per ciascuno, di solito ${usual.map(({ controls, articles }) => `${either(controls)} per ${listed(articles.map(cited))}`).join('; ')}`,
        fix: `Rendere un tale controllo applicabile a ${id}, o nominare l’articolo nel testo del controllo che vi aiuta, come in \`<Ref to="${reference}" />\`.`,
      }),
    },
  },
  'inventory/supplier-missing': {
    summary: 'Un sistema acquistato o integrato non nomina alcun fornitore.',
    why: 'Le responsabilità per un sistema acquistato si dividono con il fornitore (A.10.2, A.10.3). Senza, non è chiaro chi fa che cosa.',
    says: {
      unnamed: (id, origin) => ({
        found: `${id} è ${wordOf(origin)}, ma non nomina alcun fornitore.`,
        expected: 'l’identificativo di un fornitore',
        fix: 'Nominare il fornitore sotto `supplier:`, e scrivere una voce in `suppliers/` se non c’è. Per un modello open source, il fornitore è chi lo pubblica.',
      }),
    },
  },
  'inventory/dataset-missing': {
    summary:
      'Un sistema sviluppato qui non nomina alcun insieme di dati su cui è stato addestrato o provato, o in cui cerca.',
    why: 'A.4.3 e A.7 chiedono su quali dati si fonda un sistema: da dove vengono, con quale diritto si usano, quanto sono buoni. A questo risponde il registro degli insiemi di dati.',
    says: {
      many: (ids) => ({
        found: `${ids.length} sistemi sviluppati qui non nominano alcun insieme di dati su cui si basano: ${firstOf(ids)}.`,
        ...datasets,
      }),
      one: (id) => ({
        found: `${id} è sviluppato qui, ma non nomina alcun insieme di dati su cui si basa.`,
        ...datasets,
      }),
    },
  },
};
