import type { GroupTexts } from '../texts.ts';

export const soa: GroupTexts<'soa'> = {
  'soa/missing-control': {
    summary: 'Uno dei 38 controlli dell’allegato A non ha una voce.',
    why: 'La dichiarazione di applicabilità deve considerare ogni controllo dell’allegato A e motivarli tutti, compresi gli esclusi (6.1.3). Un controllo omesso sembra dimenticato.',
  },
  'soa/unknown-control': {
    summary: 'Una voce ha un numero di controllo che nell’allegato A non esiste.',
    why: 'Un numero che la norma non ha, spesso della ISO/IEC 27001, mostra all’auditor che è stato usato l’allegato sbagliato.',
  },
  'soa/undecided': {
    summary: 'Non è deciso se un controllo si applica.',
    why: 'Una questione aperta messa per iscritto è onesta e mostra che cosa resta da fare. Prima della fase 1 ogni controllo deve essere deciso e motivato (6.1.3).',
  },
  'soa/target-passed': {
    summary:
      'Un controllo è pianificato o parziale, e la data entro cui doveva essere attuato è passata.',
    why: 'La Dichiarazione promette una data. Un auditor che la trova passata chiede chi se n’è accorto e che cosa si è deciso.',
  },
  'soa/justification': {
    summary:
      'La giustificazione di un controllo è un segnaposto, è più breve di una frase, o dice soltanto che il controllo si applica o non si applica.',
    why: 'Ogni controllo è incluso o escluso per un motivo proprio dell’organizzazione (6.1.3). «Applicabile» è la decisione, non il suo motivo. Un auditor che lo legge 38 volte sa che nulla è stato deciso.',
  },
  'soa/copied-from-isms': {
    summary:
      'La giustificazione di un controllo è quasi la stessa, parola per parola, di una nella dichiarazione di applicabilità del SGSI o di un altro controllo.',
    why: 'Una Dichiarazione copiata dal SGSI e rinominata giustifica altri controlli, per altri motivi; può essere rilevata come non conformità maggiore. Ogni controllo ha bisogno della propria giustificazione.',
  },
  'soa/evidence-missing': {
    summary: 'Un controllo risulta attuato, ma nulla lo prova.',
    why: 'Un auditor chiede la prova di ogni controllo attuato. Un’affermazione senza prova può essere rilevata come non conformità. Meglio un piano onesto, purché finisca in tempo.',
  },
  'soa/evidence-expired': {
    summary: 'Un controllo risulta attuato, ma tutte le sue prove sono scadute o sostituite.',
    why: 'Una prova vecchia mostra che un controllo ha funzionato una volta. Un auditor chiede se funziona oggi.',
  },
  'soa/isms-evidence-only': {
    summary:
      'Un controllo risulta attuato, ma tutte le sue evidenze sono riprese dal SGSI, benché nulla si possa trasferire. Se si può trasferire una parte del SGSI, o un modello, è un avviso.',
    why: 'Le evidenze del SGSI travestite da evidenze del SGIA sono fra le prime cose che gli auditor rilevano. I modelli si possono riprendere; la prova che un controllo per l’IA funziona deve essere nuova. I controlli propri restano al Suo giudizio, perché nessuna tavola di corrispondenza li copre.',
  },
  'soa/document-missing': {
    summary:
      'Un controllo si applica, ma nessun documento lo copre. Quando è attuato, conta solo un documento approvato.',
    why: 'Un controllo che non è scritto esiste solo nella testa di pochi. L’auditor chiede quale politica o procedura lo copre.',
  },
  'soa/excluded-but-used': {
    summary:
      'Un rischio o una valutazione d’impatto si basa su un controllo che la Dichiarazione esclude.',
    why: 'Un controllo non può essere superfluo e insieme trattare un rischio. Uno dei due è sbagliato, e finché non si corregge nulla tratta il rischio.',
  },
  'soa/own-excluded': {
    summary: 'Uno dei controlli propri è dichiarato non applicabile.',
    why: 'Si aggiunge un controllo proprio perché è necessario (6.1.3). Solo i controlli dell’allegato A si confrontano, e si omettono con un motivo. Un controllo proprio escluso fa sembrare la Dichiarazione più lunga di quanto sia, e sbagliato ogni conteggio delle esclusioni.',
  },
  'soa/suspect': {
    summary:
      'Un documento, un sistema, un rischio o una valutazione d’impatto su cui un controllo poggia è cambiato dopo l’ultimo riesame del controllo. Dove `aims review` ha scritto `reviewedText` si confrontano i testi, altrimenti le date. Contano solo i sistemi che il controllo nomina: con `systems: all`, ogni modifica a qualsiasi sistema renderebbe sospetto ogni controllo.',
    why: 'Una riga della Dichiarazione è un giudizio in un dato momento. Quando il suo fondamento cambia, qualcuno deve verificare se è ancora giusta.',
  },
  'soa/approval': {
    summary:
      'La dichiarazione di applicabilità non è approvata, risulta approvata benché alcune righe non siano decise, è stata modificata dopo l’approvazione, o è stata approvata prima dell’ultimo riesame di una sua riga. Dove `aims approve soa` ha scritto `approvedText` le righe si confrontano con ciò che è stato approvato, altrimenti le date.',
    why: 'Le informazioni documentate si riesaminano e si approvano prima di usarle (7.5.2), e la Dichiarazione è il documento da cui gli auditor cominciano. Una riga non decisa, o riesaminata dopo, non è stata approvata. Ciò che la direzione designata deve approvare sono il piano di trattamento e i rischi residui (6.1.3): si veda plan/approval.',
  },
  'soa/certified-version': {
    summary:
      'Il certificato del SGIA nomina una versione della dichiarazione di applicabilità diversa da quella approvata.',
    why: 'Il certificato copre i controlli della versione che nomina. L’organismo di certificazione deve sapere di una più recente, e chi si affida al certificato legge la versione che esso nomina.',
  },
};
