import type { GroupTexts } from '../texts.ts';

export const inventory: GroupTexts<'inventory'> = {
  'inventory/assessment-missing': {
    summary:
      'Un sistema a impatto alto o ad alto rischio ha superato la progettazione, ma non ha una valutazione d’impatto approvata. Un sistema di cui è ignota la fase conta come oltre la progettazione.',
    why: 'La ISO/IEC 42001 richiede una valutazione d’impatto, che un SGSI non ha (6.1.4, 8.4). Spesso manca quando si estende un SGSI.',
  },
  'inventory/assessment-stale': {
    summary:
      'Un sistema è cambiato dopo la valutazione del suo impatto, o il riesame della valutazione è in ritardo.',
    why: 'Una valutazione descrive il sistema nel giorno in cui è fatta. Dopo un cambiamento di scopo, modello, dati o uso, non dice nulla di ciò a cui oggi le persone sono esposte (8.4).',
  },
  'inventory/stage-evidence': {
    summary: 'Non c’è alcuna evidenza per una fase del ciclo di vita che un sistema ha concluso.',
    why: 'I controlli da A.6.2.2 a A.6.2.6 richiedono una traccia di ogni fase. Senza, non si può mostrare che la fase ha avuto luogo. Per i sistemi acquistati, dati e sviluppo spettano al fornitore.',
  },
  'inventory/role-undecided': {
    summary:
      'Un sistema non ha un ruolo ISO, o rientra nel regolamento UE sull’IA senza ruolo di operatore o livello di rischio.',
    why: 'Chi fa un modello ha obblighi diversi da chi lo usa. Finché il ruolo non è deciso, né i controlli né gli obblighi si possono delimitare (4.1).',
  },
  'inventory/duty-overdue': {
    summary:
      'Un obbligo secondo il regolamento UE sull’IA è aperto oltre la propria scadenza, o risulta non ancora dovuto benché sia in vigore.',
    why: 'Una data passata è la prima cosa che vede un’autorità o un auditor.',
  },
  'inventory/duty-unknown': {
    summary:
      'Un sistema dice che cosa è stato fatto per un articolo del regolamento UE sull’IA che non impone obblighi agli operatori, o nessuno all’organizzazione per questo sistema.',
    why: 'Ciò che si scrive di un tale obbligo non è mostrato da nessuna parte. O è sbagliato il numero, o lo è il ruolo, il livello o l’ambito del sistema.',
  },
  'inventory/duty-unproven': {
    summary:
      'Un obbligo secondo il regolamento UE sull’IA risulta adempiuto per un sistema senza un’evidenza valida su quel sistema, o non applicabile senza un motivo.',
    why: 'Un obbligo vale come adempiuto solo con una prova su proprio questo sistema. Perché un obbligo non si applica è la prima domanda che lo riguarda.',
  },
  'inventory/duty-unrecorded': {
    summary:
      'Un obbligo secondo il regolamento UE sull’IA è in vigore per un sistema, e la sua voce non dice che cosa si è fatto. Molti sistemi senza alcuna registrazione sono un solo problema.',
    why: 'I controlli aiutano con un obbligo, ma nessuno mostra che è adempiuto per questo sistema. È proprio ciò che chiede un’autorità.',
  },
  'inventory/exemption': {
    summary:
      'Un sistema elencato nell’allegato III è ritenuto non ad alto rischio benché effettui profilazione. Se il suo fornitore non dice perché non è ad alto rischio, è un avviso.',
    why: 'Un sistema che effettua profilazione di persone fisiche è sempre ad alto rischio (art. 6(3), ultimo comma). Per ogni altro, il fornitore documenta la sua valutazione prima della messa in servizio (art. 6(4)).',
  },
  'inventory/impact-undecided': {
    summary:
      'Un sistema ha superato la progettazione, ma non ha un livello d’impatto. Se la sua fase è ignota, è un avviso.',
    why: 'Il livello d’impatto decide se serve una valutazione d’impatto. Se resta aperto, ne restano senza i sistemi che ne hanno più bisogno (6.1.4).',
  },
  'inventory/unscreened': {
    summary:
      'Un sistema oltre la progettazione non ha avuto né un esame preliminare né una valutazione.',
    why: 'Anche che l’impatto di un sistema sia basso o medio è un giudizio: qualcuno l’ha dato, un giorno, per un motivo (6.1.4). Una parola da sola non si può verificare.',
  },
  'inventory/screening-stale': {
    summary: 'Un sistema è cambiato dopo il suo esame preliminare e non è stato valutato.',
    why: 'Un esame preliminare dice perché l’impatto di un sistema è basso o medio in quel giorno. Dopo un cambiamento di scopo, modello, dati o uso, il motivo può non valere più (8.4).',
  },
  'inventory/unknown': {
    summary:
      'Un fatto su un sistema è ignoto: la sua origine, la sua fase, se genera contenuti o si basa su un modello di IA per finalità generali, il suo effetto su una decisione, o quando è cambiato l’ultima volta.',
    why: 'Meglio dire che un fatto è ignoto che inventarlo. Tutto ciò che ne dipende resta aperto finché non lo si scopre: obblighi, evidenze delle fasi, fornitori, una nuova valutazione.',
  },
  'inventory/undated': {
    summary:
      'Alcuni sistemi sono in esercizio senza la data della messa in servizio, o dismessi senza la data dello spegnimento.',
    why: 'Gli obblighi del regolamento UE sull’IA dipendono dalla data in cui un sistema è stato messo in servizio, e le registrazioni si conservano per anni dopo lo spegnimento.',
  },
  'inventory/prohibited': {
    summary:
      'Un sistema è una pratica vietata dal regolamento UE sull’IA e non ha una data di spegnimento. Se il regolamento risulta non applicabile, è un avviso.',
    why: 'L’articolo 5 del regolamento UE sull’IA si applica dal 2 febbraio 2025, con le sanzioni più alte. Nessun controllo rende lecita una pratica vietata.',
  },
  'inventory/obligation-open': {
    summary:
      'Un obbligo che il regolamento UE sull’IA pone all’organizzazione per un sistema non ha alcun controllo applicabile collegato.',
    why: 'Senza un controllo, un obbligo si adempie solo per caso. La dichiarazione di applicabilità indica la legge fra le ragioni dei controlli; questa regola collega le due cose. Quale controllo aiuti con quale obbligo è questione di interpretazione: conta anche un controllo che nomina l’articolo nel suo testo.',
  },
  'inventory/supplier-missing': {
    summary: 'Un sistema acquistato o integrato non nomina alcun fornitore.',
    why: 'Le responsabilità per un sistema acquistato si dividono con il fornitore (A.10.2, A.10.3). Senza, non è chiaro chi fa che cosa.',
  },
  'inventory/dataset-missing': {
    summary:
      'Un sistema sviluppato qui non nomina alcun insieme di dati su cui è stato addestrato o provato, o in cui cerca.',
    why: 'A.4.3 e A.7 chiedono su quali dati si fonda un sistema: da dove vengono, con quale diritto si usano, quanto sono buoni. A questo risponde il registro degli insiemi di dati.',
  },
};
