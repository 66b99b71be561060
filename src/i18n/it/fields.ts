import type { Terms } from '../terms.ts';

export const fields: Terms['fields'] = {
  'entryFields.title': {
    title: 'Titolo',
    description:
      'Ciò che il lettore vede in ogni elenco e collegamento. Breve, e senza identificativo.',
  },
  'entryFields.owner': {
    title: 'Responsabile',
    description:
      'Il ruolo che risponde di questa voce. Le persone sono indicate per ruolo, mai per nome.',
  },
  'entryFields.classification': {
    title: 'Classificazione',
    description:
      'Chi può leggerla: `public` (chiunque), `internal` (tutti qui e l’auditor) o `confidential` (riservata).',
  },
  'entryFields.restrictedFields': {
    title: 'Campi riservati',
    description:
      'Campi che meno persone possono leggere rispetto al resto della scheda, ciascuno con la sua classificazione: `holders: confidential`; `text` è il testo sotto i campi. Le edizioni ridotte li omettono.',
  },
  'entryFields.aliases': {
    title: 'Detto anche',
    description:
      'Altre parole con cui lo si cerca: abbreviazioni, nomi precedenti, parole di un’altra lingua.',
  },
  'documentControlFields.version': {
    title: 'Versione',
    description:
      'La versione del documento, tra virgolette: `"1.2"`. Senza virgolette, `1.10` diventerebbe 1.1.',
  },
  'documentControlFields.status': {
    title: 'Stato',
    description:
      'A che punto è il documento: `draft` (bozza), `in-review` (in revisione), `approved` (approvato) o `retired` (ritirato).',
  },
  'documentControlFields.approvedBy': {
    title: 'Approvato da',
    description: 'Il ruolo che ha approvato questa versione. Diverso dal responsabile.',
  },
  'documentControlFields.approved': {
    title: 'Approvato il',
    description: 'Il giorno in cui questa versione è stata approvata.',
  },
  'documentControlFields.approvedText': {
    title: 'Testo approvato',
    description:
      'L’impronta del testo approvato. La scrive `aims approve`; non va mai scritta a mano.',
  },
  'documentControlFields.effective': {
    title: 'In vigore dal',
    description: 'Il giorno da cui si applica questa versione.',
  },
  'documentControlFields.nextReview': {
    title: 'Prossimo riesame',
    description: 'Il giorno entro cui il documento è riletto e confermato o modificato.',
  },
  'documentControlFields.changes': {
    title: 'Registro delle versioni',
    description:
      'Le versioni del documento, la più recente per prima: ciò che si mostra come sua cronologia.',
  },
  'documentControlFields.changes.version': {
    title: 'Versione',
    description: 'La versione risultante dalla modifica, tra virgolette.',
  },
  'documentControlFields.changes.date': {
    title: 'Data',
    description: 'La data di quella versione.',
  },
  'documentControlFields.changes.what': {
    title: 'Che cosa è cambiato',
    description: 'Che cosa è cambiato, e perché.',
  },
  'documentControlFields.changes.by': {
    title: 'Modificato da',
    description: 'Il ruolo che ha fatto la modifica.',
  },
  'policies.kind': {
    title: 'Tipo',
    description:
      'Che cos’è questo documento: dà un indirizzo (`policy`), dice come fare (`procedure`), fissa una misura (`standard`), consiglia (`guideline`) o dice che cosa è fatto entro quando (`plan`).',
  },
  'policies.satisfies': {
    title: 'Soddisfa',
    description:
      'I punti e i controlli dell’Appendice A di cui questo documento è l’informazione documentata, tra virgolette: `["5.2", "A.2.2"]`.',
  },
  'policies.origin': {
    title: 'Origine',
    description:
      '`aims` se è scritto per l’IA, `isms` se è un documento del SGSI che è stato esteso.',
  },
  'policies.commitments': {
    title: 'Impegni',
    description:
      'Ciò che il documento si impegna a fare regolarmente. La pagina degli impegni mostra per ciascuno se le evidenze ci sono.',
  },
  'policies.commitments.id': {
    title: 'Identificativo',
    description:
      'Il nome dell’impegno, che le evidenze indicano in `series.of`. Ogni impegno del manuale ha il proprio: `monthly-quality-report`.',
  },
  'policies.commitments.what': {
    title: 'Che cosa',
    description: 'Ciò che il documento si impegna a fare.',
  },
  'policies.commitments.every': {
    title: 'Frequenza',
    description:
      'Ogni giorno (`day`), settimana (`week`), mese (`month`), trimestre (`quarter`) o anno (`year`).',
  },
  'policies.commitments.for': {
    title: 'Per',
    description:
      'I sistemi di IA interessati: tutti (`all`), quelli con un impatto (`impact`), livello di rischio (`risk`) o fase (`stage`), oppure alcuni (`systems`) con i loro identificativi. Si omette se si fa una volta per l’organizzazione.',
  },
  'policies.commitments.for.impact': {
    title: 'Impatto',
    description: 'I livelli di impatto che un sistema può avere.',
  },
  'policies.commitments.for.risk': {
    title: 'Livello di rischio',
    description: 'I livelli di rischio del regolamento sull’IA che un sistema può avere.',
  },
  'policies.commitments.for.stage': {
    title: 'Fase',
    description: 'Le fasi del ciclo di vita in cui un sistema può trovarsi.',
  },
  'policies.commitments.for.systems': {
    title: 'Sistemi',
    description: 'Gli identificativi dei sistemi di IA.',
  },
  'policies.commitments.proof': {
    title: 'Prova',
    description: 'Il tipo di evidenza che mostra che è stato fatto.',
  },
  'policies.commitments.from': {
    title: 'Da',
    description: 'Il primo giorno in cui vale l’impegno.',
  },
  'policies.commitments.within': {
    title: 'Entro',
    description:
      'Quanti giorni dopo la fine del giorno, della settimana, del mese, del trimestre o dell’anno l’evidenza arriva ancora in tempo.',
  },
  'clauses.rows': {
    title: 'Sottopunti',
    description: 'Una riga per ogni sottopunto di questo punto.',
  },
  'clauses.rows.clause': {
    title: 'Punto',
    description: 'Il numero del sottopunto, tra virgolette: `"6.1.3"`.',
  },
  'clauses.rows.disposition': {
    title: 'Ripresa',
    description:
      'Come il SGSI serve qui: `reuse` (ripreso com’è, con un campo di applicazione più ampio), `extend` (esteso con contenuti per l’IA) o `new` (nuovo, senza corrispondente).',
  },
  'clauses.rows.isms': {
    title: 'Documento del SGSI',
    description: 'Il documento del SGSI che contiene questo punto.',
  },
  'clauses.rows.adds': {
    title: 'Il SGIA aggiunge',
    description: 'Che cosa vi aggiunge il sistema di gestione per l’IA, con parole proprie.',
  },
  'clauses.rows.documents': {
    title: 'Documenti',
    description: 'Le politiche di questo manuale che attuano il punto.',
  },
  'clauses.rows.status': { title: 'Stato', description: 'Fino a che punto è attuato.' },
  'clauses.rows.targetDate': {
    title: 'Data prevista',
    description: 'Per `planned` e `partial`: la data entro cui il sottopunto sarà attuato.',
  },
  'clauses.rows.owner': {
    title: 'Responsabile',
    description: 'Il ruolo che attua il sottopunto, se non è il responsabile dell’intero punto.',
  },
  'controls.title': {
    title: 'Titolo',
    description:
      'Solo per i controlli propri (`ORG.…`). I controlli dell’Appendice A lo prendono dal catalogo.',
  },
  'controls.applicable': {
    title: 'Applicabile',
    description:
      'Se il controllo qui si applica: `true` (sì) o `false` (no); `undecided` (non deciso) finché nessuno ha deciso.',
  },
  'controls.drivers': {
    title: 'Motivi',
    description:
      'Perché il controllo si applica: un rischio, una valutazione d’impatto, la legge, un contratto o un’esigenza aziendale. Almeno un motivo.',
  },
  'controls.justification': {
    title: 'Giustificazione',
    description:
      'Perché il controllo qui si applica, o perché non si applica, con parole proprie e riferito a questa organizzazione. Almeno una frase completa. Necessario non appena è deciso.',
  },
  'controls.exclusionBasis': {
    title: 'Motivo dell’esclusione',
    description:
      'Per un controllo che non si applica: nessun rischio ne ha bisogno (`not-needed`), o nulla dall’esterno lo richiede (`not-required`). Un controllo attuato dal SGSI si applica: vedi `responsibility`.',
  },
  'controls.exceptions': {
    title: 'Eccezioni',
    description:
      'Sistemi a cui non si applica un controllo altrimenti applicabile, con il motivo (6.1.3).',
  },
  'controls.exceptions.systems': {
    title: 'Sistemi',
    description: 'Identificativi dei sistemi di IA a cui il controllo non si applica.',
  },
  'controls.exceptions.reason': { title: 'Motivo', description: 'Perché non vi si applica.' },
  'controls.objectives': {
    title: 'Obiettivi',
    description: 'Identificativi degli obiettivi a cui serve il controllo (6.1.3).',
  },
  'controls.status': {
    title: 'Stato',
    description:
      'Per un controllo che si applica: `planned` (pianificato), `partial` (parziale) o `implemented` (attuato). Un controllo attuato richiede evidenze.',
  },
  'controls.targetDate': {
    title: 'Data obiettivo',
    description: 'Per `planned` e `partial`: il giorno entro cui il controllo è attuato.',
  },
  'controls.responsibility': {
    title: 'Responsabilità',
    description:
      'Chi attua il controllo: questa organizzazione per la sua IA (`own`), il suo SGSI (`isms`), questa organizzazione con altri (`shared`) o un fornitore (`inherited`).',
  },
  'controls.implementedBy': {
    title: 'Documenti',
    description: 'Identificativi delle politiche e procedure che attuano il controllo.',
  },
  'controls.evidence': {
    title: 'Evidenze',
    description:
      'Identificativi delle evidenze, valutazioni d’impatto e audit che dimostrano che il controllo funziona.',
  },
  'controls.systems': {
    title: 'Sistemi',
    description:
      '`all` (tutti), o gli identificativi dei sistemi di IA a cui il controllo si applica.',
  },
  'controls.lastReviewed': {
    title: 'Ultimo riesame',
    description:
      'Il giorno in cui il responsabile ha confermato questa riga l’ultima volta. Necessario non appena è deciso.',
  },
  'controls.reviewedText': {
    title: 'Testi confermati',
    description:
      'Le impronte della riga e di tutto ciò su cui si basava all’ultimo riesame. Le scrive `aims review`; non vanno mai scritte a mano.',
  },
  'controls.nextReview': {
    title: 'Prossimo riesame',
    description:
      'Il giorno entro cui il responsabile la conferma di nuovo. Necessario non appena è deciso.',
  },
  'inventory.purpose': {
    title: 'Scopo',
    description: 'A che cosa serve il sistema, in una o due frasi comprensibili a un esterno.',
  },
  'inventory.origin': {
    title: 'Origine',
    description:
      'Se è sviluppato qui (`developed`), integrato in altro (`embedded`) o acquistato (`procured`); `unknown` (ignoto) se nessuno lo ha indicato.',
  },
  'inventory.generative': {
    title: 'Generativo',
    description:
      'Se genera testo, immagini, suoni o codice: `true` (sì) o `false` (no); `unknown` (ignoto) se nessuno lo ha indicato.',
  },
  'inventory.stage': {
    title: 'Fase del ciclo di vita',
    description:
      'A che punto è il sistema: progettazione, dati, sviluppo, validazione, messa in esercizio, esercizio o dismissione; `unknown` (ignoto) se nessuno lo ha indicato.',
  },
  'inventory.data': { title: 'Dati', description: 'I dati che il sistema utilizza.' },
  'inventory.data.dataset': {
    title: 'Insieme di dati',
    description: 'L’identificativo dell’insieme di dati, se è nel registro, che dice il resto.',
  },
  'inventory.data.name': { title: 'Dati', description: 'Che cosa sono i dati.' },
  'inventory.data.personal': {
    title: 'Dati personali',
    description:
      '`none` (non personali), `personal` (personali) o `special` per le categorie particolari.',
  },
  'inventory.data.source': { title: 'Fonte', description: 'Da dove provengono i dati.' },
  'inventory.decisions': {
    title: 'Decisioni',
    description: 'Le decisioni su cui il sistema influisce.',
  },
  'inventory.decisions.decision': { title: 'Decisione', description: 'Che cosa si decide.' },
  'inventory.decisions.effect': {
    title: 'Effetto',
    description:
      'Se il sistema informa (`informs`), supporta (`supports`) o automatizza (`automates`) la decisione; `unknown` (ignoto) se nessuno lo ha indicato.',
  },
  'inventory.decisions.affects': {
    title: 'Riguarda',
    description: 'Le persone che la decisione riguarda.',
  },
  'inventory.isoRoles': {
    title: 'Ruoli ISO',
    description:
      'I ruoli dell’organizzazione per questo sistema, secondo la ISO/IEC 22989. Un elenco vuoto significa non deciso.',
  },
  'inventory.aiAct': {
    title: 'Regolamento UE sull’IA',
    description: 'Come il regolamento UE sull’IA considera il sistema e l’organizzazione.',
  },
  'inventory.aiAct.inScope': {
    title: 'Nell’ambito di applicazione',
    description:
      'Se il regolamento UE sull’IA si estende a questo sistema, per il suo mercato o per il luogo in cui è utilizzato il suo output: `true` (sì) o `false` (no); `undecided` se nessuno l’ha deciso. Fino ad allora è trattato come se si applicasse.',
  },
  'inventory.aiAct.roles': {
    title: 'Ruoli di operatore',
    description:
      'I ruoli ai sensi dell’art. 3 che l’organizzazione ha per questo sistema. Decisi separatamente dai ruoli ISO. Un elenco vuoto significa non deciso.',
  },
  'inventory.aiAct.risk': {
    title: 'Livello di rischio',
    description:
      'Il livello di rischio del sistema: `prohibited` (vietato), `high` (alto), `limited` (limitato, con obblighi di trasparenza) o `minimal` (minimo). Se omesso, non è deciso.',
  },
  'inventory.aiAct.annexIII': {
    title: 'Allegato III',
    description:
      'Il punto dell’allegato III che elenca il sistema, come `5c`, o solo il settore, da `1` a `8`. Il punto decide di più: 5b e 5c richiedono sempre una valutazione d’impatto sui diritti fondamentali (art. 27).',
  },
  'inventory.aiAct.annexI': {
    title: 'Allegato I',
    description:
      'Se è un prodotto dell’allegato I, sezione A, o un suo componente di sicurezza, e se quel prodotto richiede una valutazione della conformità da parte di terzi (art. 6(1)).',
  },
  'inventory.aiAct.exemption': {
    title: 'Non ad alto rischio (art. 6(3))',
    description:
      'Perché un sistema elencato nell’allegato III non è ad alto rischio. Il suo fornitore lo documenta e lo registra (art. 6(4), 49(2)).',
  },
  'inventory.aiAct.exemption.ground': {
    title: 'Motivo',
    description:
      'La lettera dell’art. 6(3): `a` compito procedurale limitato, `b` migliora ciò che una persona ha fatto, `c` rileva schemi in decisioni e non ne sostituisce alcuna, `d` compito preparatorio.',
  },
  'inventory.aiAct.exemption.profiling': {
    title: 'Profilazione',
    description: 'Se profila persone fisiche. In tal caso è sempre ad alto rischio (art. 6(3)).',
  },
  'inventory.aiAct.exemption.decided': { title: 'Deciso', description: 'La data della decisione.' },
  'inventory.aiAct.exemption.by': { title: 'Da', description: 'Il ruolo che ha deciso.' },
  'inventory.aiAct.gpai': {
    title: 'IA per finalità generali',
    description:
      'Se si basa su un modello di IA per finalità generali: `none` (nessuno), `uses` (lo usa) o `provides` (lo fornisce); `unknown` se nessuno l’ha indicato.',
  },
  'inventory.aiAct.systemicRisk': {
    title: 'Rischio sistemico',
    description:
      'Se il modello di IA per finalità generali che forniamo presenta un rischio sistemico (art. 51). Se omesso, non è deciso.',
  },
  'inventory.aiAct.placedOnMarket': {
    title: 'Immesso sul mercato',
    description:
      'La data in cui è stato messo a disposizione per la prima volta sul mercato dell’Unione. Da omettere se è stato messo in servizio solo per uso proprio.',
  },
  'inventory.aiAct.basis': {
    title: 'Fondamento',
    description:
      'Perché ambito di applicazione, ruolo e livello di rischio sono stati decisi così, con gli articoli.',
  },
  'inventory.impact': {
    title: 'Impatto',
    description:
      'Che cosa il sistema può comportare per individui, gruppi e società: `low` (basso), `medium` (medio) o `high` (alto). Se omesso, non è deciso.',
  },
  'inventory.duties': {
    title: 'Obblighi',
    description:
      'Per ogni obbligo del regolamento sull’IA, indicato con il suo articolo tra virgolette, che cosa è stato fatto per questo sistema: `"26(5)"`. `"26"` vale per tutti i paragrafi dell’articolo.',
  },
  'inventory.duties.status': {
    title: 'Stato',
    description:
      '`not-due` (non ancora dovuto), `open` (aperto), `done` (adempiuto) o `not-applicable` (non applicabile) se la sua condizione non è soddisfatta; il motivo va in `note`.',
  },
  'inventory.duties.evidence': {
    title: 'Evidenze',
    description:
      'Gli identificativi di ciò che mostra che questo obbligo è adempiuto per questo sistema.',
  },
  'inventory.duties.due': { title: 'Scadenza', description: 'La data entro cui va adempiuto qui.' },
  'inventory.duties.note': {
    title: 'Nota',
    description: 'Che cosa è stato fatto, o che cosa manca ancora.',
  },
  'inventory.conformity': {
    title: 'Conformità',
    description:
      'Per un sistema ad alto rischio di cui siamo il fornitore: valutazione, dichiarazione, marcatura, registrazione e rappresentante.',
  },
  'inventory.conformity.route': {
    title: 'Procedura',
    description:
      'Come si valuta la conformità (art. 43): `internal-control` (controllo interno, allegato VI) o `notified-body` (organismo notificato).',
  },
  'inventory.conformity.declaration': {
    title: 'Dichiarazione',
    description: 'L’evidenza con la dichiarazione di conformità UE (art. 47).',
  },
  'inventory.conformity.signedBy': {
    title: 'Firmata da',
    description: 'Il ruolo che ha firmato la dichiarazione.',
  },
  'inventory.conformity.signed': {
    title: 'Firmata il',
    description: 'La data in cui la dichiarazione è stata firmata.',
  },
  'inventory.conformity.ceMarking': {
    title: 'Marcatura CE',
    description: 'Dove è apposta la marcatura CE (art. 48).',
  },
  'inventory.conformity.registration': {
    title: 'Registrazione',
    description: 'L’iscrizione nella banca dati dell’UE (art. 49, 71).',
  },
  'inventory.conformity.registration.number': {
    title: 'Numero',
    description: 'Il numero di registrazione, tra virgolette.',
  },
  'inventory.conformity.registration.date': {
    title: 'Data',
    description: 'La data della registrazione.',
  },
  'inventory.conformity.registration.url': {
    title: 'Indirizzo',
    description: 'Dove si può leggere l’iscrizione.',
  },
  'inventory.conformity.representative': {
    title: 'Rappresentante autorizzato',
    description: 'Nome e indirizzo del rappresentante autorizzato nell’Unione (art. 22).',
  },
  'inventory.oversight': {
    title: 'Sorveglianza umana',
    description: 'Chi può scavalcare il sistema e fermarlo, e come (A.9.2, A.9.3; art. 14, 26(2)).',
  },
  'inventory.oversight.by': {
    title: 'Da',
    description: 'I ruoli che possono scavalcare il sistema e fermarlo.',
  },
  'inventory.oversight.how': {
    title: 'Come',
    description: 'Come seguono quello che fa, e come lo scavalcano.',
  },
  'inventory.oversight.stop': {
    title: 'Arresto',
    description: 'Come si spegne, e che cosa allora lo sostituisce.',
  },
  'inventory.requirements': {
    title: 'Requisiti',
    description:
      'Che cosa il sistema deve soddisfare, con i criteri per accettarlo (A.6.2.2, A.6.2.4).',
  },
  'inventory.requirements.requirement': {
    title: 'Requisito',
    description: 'Che cosa il sistema deve fare, o non deve fare.',
  },
  'inventory.requirements.criterion': {
    title: 'Criterio di accettazione',
    description: 'Che cosa è stato fissato come sufficiente prima della prova.',
  },
  'inventory.requirements.result': {
    title: 'Risultato',
    description: 'Che cosa ha mostrato l’ultima prova, con la data.',
  },
  'inventory.requirements.evidence': {
    title: 'Evidenza',
    description: 'L’identificativo dell’evidenza della prova.',
  },
  'inventory.monitoring': {
    title: 'Monitoraggio',
    description:
      'Che cosa si misura in esercizio, e da quale valore qualcuno interviene (A.6.2.6).',
  },
  'inventory.monitoring.metric': {
    title: 'Indicatore',
    description: 'Che cosa si misura in esercizio.',
  },
  'inventory.monitoring.limit': {
    title: 'Limite',
    description: 'Il valore da cui qualcuno interviene, e che cosa si fa allora.',
  },
  'inventory.monitoring.every': {
    title: 'Frequenza',
    description: 'Ogni quanto si misura: ogni mese.',
  },
  'inventory.monitoring.evidence': {
    title: 'Evidenze',
    description: 'Gli identificativi delle evidenze delle misurazioni.',
  },
  'inventory.eventLog': {
    title: 'Registri degli eventi',
    description:
      'Quali eventi si registrano, e per quanto tempo si conservano (A.6.2.8; art. 12, 19, 26(6)).',
  },
  'inventory.eventLog.events': {
    title: 'Eventi',
    description: 'Quali eventi si registrano, in quali fasi.',
  },
  'inventory.eventLog.retention': {
    title: 'Conservazione',
    description: 'Per quanto tempo si conservano i registri.',
  },
  'inventory.eventLog.location': {
    title: 'Luogo',
    description: 'Dove sono i registri, e chi può leggerli.',
  },
  'inventory.informs': {
    title: 'Informazioni per utenti e altri',
    description: 'Chi sa che cosa del sistema, e dove (A.8.2, A.8.5; art. 13, 50).',
  },
  'inventory.informs.audience': { title: 'Per chi', description: 'Chi è informato.' },
  'inventory.informs.what': { title: 'Che cosa', description: 'Che cosa viene detto loro.' },
  'inventory.informs.where': {
    title: 'Dove',
    description: 'Dove lo trovano, o come li raggiunge.',
  },
  'inventory.supplier': {
    title: 'Fornitore',
    description: 'L’identificativo del fornitore di un sistema acquistato o integrato.',
  },
  'inventory.model': { title: 'Modello', description: 'Il modello al centro del sistema.' },
  'inventory.model.name': { title: 'Modello', description: 'Il nome del modello.' },
  'inventory.model.version': { title: 'Versione', description: 'La sua versione, tra virgolette.' },
  'inventory.model.provider': {
    title: 'Fornitore del modello',
    description: 'Chi lo ha realizzato.',
  },
  'inventory.deployed': {
    title: 'Messo in esercizio',
    description: 'Il giorno in cui è stato messo in esercizio.',
  },
  'inventory.retired': { title: 'Dismesso', description: 'Il giorno in cui è stato dismesso.' },
  'inventory.lastChanged': {
    title: 'Ultima modifica',
    description:
      'Il giorno dell’ultima modifica rilevante: di scopo, modello, dati o uso. Se omesso, è ignoto.',
  },
  'inventory.resources': { title: 'Risorse', description: 'Che cosa serve al sistema (A.4).' },
  'inventory.resources.tooling': {
    title: 'Strumenti',
    description: 'Framework e strumenti (A.4.4).',
  },
  'inventory.resources.computing': {
    title: 'Sistema e calcolo',
    description: 'Hosting, hardware e capacità di calcolo (A.4.5).',
  },
  'inventory.resources.people': {
    title: 'Persone',
    description: 'Ruoli e competenze da cui dipende (A.4.6).',
  },
  'inventory.lifecycle': {
    title: 'Evidenze del ciclo di vita',
    description:
      'Per ogni fase, gli identificativi delle evidenze e delle valutazioni che ha lasciato.',
  },
  'inventory.screening': {
    title: 'Esame preliminare',
    description:
      'Chi ha deciso, quando e perché, che il sistema non ha bisogno di una valutazione d’impatto, o quale impatto ha. Ogni sistema ha un esame preliminare o una valutazione.',
  },
  'inventory.screening.date': {
    title: 'Data dell’esame',
    description: 'Il giorno dell’esame preliminare.',
  },
  'inventory.screening.by': { title: 'Da', description: 'Il ruolo che lo ha svolto.' },
  'inventory.screening.reason': {
    title: 'Motivo',
    description:
      'Perché l’impatto è basso o medio: chi potrebbe essere interessato, come e quanto.',
  },
  'assessments.system': {
    title: 'Sistema',
    description: 'L’identificativo del sistema di IA che è valutato.',
  },
  'assessments.performed': {
    title: 'Eseguita il',
    description: 'Il giorno in cui la valutazione è stata eseguita.',
  },
  'assessments.assessors': {
    title: 'Valutatori',
    description: 'I ruoli che hanno valutato. Più punti di vista sono meglio di uno.',
  },
  'assessments.intendedUses': {
    title: 'Usi previsti',
    description: 'Utenti, compiti e contesti a cui il sistema è destinato.',
  },
  'assessments.foreseeableMisuse': {
    title: 'Uso improprio prevedibile',
    description: 'Usi a cui non è destinato e che sono comunque prevedibili.',
  },
  'assessments.interestedParties': {
    title: 'Parti interessate',
    description:
      'Chi ne è interessato, direttamente o indirettamente, compreso chi non lo usa mai.',
  },
  'assessments.impacts': {
    title: 'Impatti',
    description: 'Benefici e danni per dimensione e per destinatario.',
  },
  'assessments.impacts.dimension': { title: 'Dimensione', description: 'Che cosa è in gioco.' },
  'assessments.impacts.affects': {
    title: 'Riguarda',
    description:
      'Chi raggiunge: `individuals` (individui), `groups` (gruppi) o `society` (società).',
  },
  'assessments.impacts.description': {
    title: 'Impatto',
    description: 'Che cosa può accadere loro, nel bene o nel male.',
  },
  'assessments.impacts.benefit': {
    title: 'Beneficio',
    description: '`true` per un beneficio, `false` per un danno.',
  },
  'assessments.impacts.severity': {
    title: 'Gravità',
    description: 'Quanto pesa per loro, da 1 a 5, prima delle misure.',
  },
  'assessments.impacts.likelihood': {
    title: 'Probabilità',
    description: 'Quanto è probabile, da 1 a 5, prima delle misure.',
  },
  'assessments.impacts.measures': {
    title: 'Misure',
    description: 'Identificativi dei controlli e dei rischi con cui è affrontato.',
  },
  'assessments.impacts.residualSeverity': {
    title: 'Gravità residua',
    description: 'Gravità dopo le misure, da 1 a 5.',
  },
  'assessments.impacts.residualLikelihood': {
    title: 'Probabilità residua',
    description: 'Probabilità dopo le misure, da 1 a 5.',
  },
  'assessments.conclusion': {
    title: 'Conclusione',
    description: 'Se il sistema può essere usato, con queste misure.',
  },
  'assessments.reassessOn': {
    title: 'Da ripetere in caso di',
    description:
      'Che cosa deve accadere perché la valutazione sia ripetuta prima del prossimo riesame.',
  },
  'assessments.trigger': {
    title: 'Motivo',
    description:
      'Perché è stata fatta: `new` (sistema nuovo), `planned-change` (modifica pianificata), `interval` (intervallo previsto) o `incident` (incidente).',
  },
  'assessments.change': {
    title: 'Modifica',
    description: 'L’identificativo della modifica pianificata che valuta.',
  },
  'assessments.jurisdictions': {
    title: 'Giurisdizioni',
    description:
      'I Paesi o le giurisdizioni in cui vi sono persone interessate, tenendo conto del loro diritto e delle loro consuetudini (6.1.4).',
  },
  'assessments.conditions': {
    title: 'Condizioni',
    description:
      'Da che cosa dipende la conclusione: una voce per ogni condizione, con `what` (che cosa), `owner` (responsabile), `due` (scadenza) e, una volta soddisfatta, `done` (data).',
  },
  'assessments.conditions.what': {
    title: 'Condizione',
    description: 'Che cosa va fatto o mantenuto.',
  },
  'assessments.conditions.owner': {
    title: 'Responsabile',
    description: 'Il ruolo che se ne occupa.',
  },
  'assessments.conditions.due': {
    title: 'Scadenza',
    description: 'Il giorno entro cui va soddisfatta.',
  },
  'assessments.conditions.done': {
    title: 'Soddisfatta',
    description: 'Il giorno in cui è stata soddisfatta.',
  },
  'assessments.sharedWith': {
    title: 'Comunicata a',
    description: 'A chi è stato reso disponibile il risultato (6.1.4).',
  },
  'assessments.dpia': {
    title: 'Valutazione d’impatto sulla protezione dei dati',
    description:
      'L’identificativo dell’evidenza che è la valutazione d’impatto sulla protezione dei dati.',
  },
  'assessments.fria': {
    title: 'Valutazione d’impatto sui diritti fondamentali',
    description:
      'Ciò che l’art. 27 del regolamento sull’IA chiede al deployer di un sistema ad alto rischio, se si applica.',
  },
  'assessments.fria.processes': {
    title: 'Processi',
    description:
      'I processi in cui il sistema è usato secondo la sua finalità (art. 27, par. 1, lett. a).',
  },
  'assessments.fria.period': {
    title: 'Periodo',
    description: 'Il periodo per cui se ne prevede l’uso (art. 27, par. 1, lett. b).',
  },
  'assessments.fria.frequency': {
    title: 'Frequenza',
    description: 'Con quale frequenza se ne prevede l’uso (art. 27, par. 1, lett. b).',
  },
  'assessments.fria.groups': {
    title: 'Gruppi',
    description:
      'Le persone e i gruppi che possono essere interessati da questo uso (art. 27, par. 1, lett. c).',
  },
  'assessments.fria.risks': {
    title: 'Rischi',
    description: 'I rischi specifici di danno per loro (art. 27, par. 1, lett. d).',
  },
  'assessments.fria.oversight': {
    title: 'Sorveglianza',
    description:
      'Come le persone lo sorvegliano, secondo le istruzioni per l’uso (art. 27, par. 1, lett. e).',
  },
  'assessments.fria.remedies': {
    title: 'Misure',
    description:
      'Che cosa si fa se i rischi si concretizzano, e chi lo decide (art. 27, par. 1, lett. f).',
  },
  'assessments.fria.complaints': {
    title: 'Reclami',
    description: 'Dove le persone possono presentare un reclamo (art. 27, par. 1, lett. f).',
  },
  'assessments.fria.notified': {
    title: 'Notificata',
    description:
      'Il giorno in cui è stata notificata all’autorità di vigilanza del mercato (art. 27, par. 3).',
  },
  'risks.category': {
    title: 'Categoria',
    description:
      '`ai` per ciò che i sistemi di IA possono comportare, `information-security` per riservatezza, integrità, disponibilità.',
  },
  'risks.sources': {
    title: 'Fonti',
    description: 'Fonti di rischio dell’Appendice C, tra virgolette: `"C.3.4"`.',
  },
  'risks.objectives': {
    title: 'Obiettivi a rischio',
    description: 'Obiettivi dell’Appendice C minacciati dal rischio, tra virgolette: `"C.2.5"`.',
  },
  'risks.systems': {
    title: 'Sistemi',
    description:
      'Identificativi dei sistemi di IA interessati. Vuoto significa l’intera organizzazione.',
  },
  'risks.likelihood': {
    title: 'Probabilità',
    description: 'Prima del trattamento, da 1 (rara) a 5 (quasi certa).',
  },
  'risks.impact': {
    title: 'Impatto',
    description:
      'Prima del trattamento, da 1 (lieve) a 5 (grave): la più alta delle `consequences`. Per un’opportunità, il beneficio.',
  },
  'risks.kind': {
    title: 'Tipo',
    description:
      '`risk` per un rischio, `opportunity` per un’opportunità: qualcosa che può andare bene (6.1.1). Un’opportunità non si misura con la propensione.',
  },
  'risks.consequences': {
    title: 'Conseguenze',
    description:
      'Che cosa comporterebbe per l’organizzazione, per le persone e per la società (6.1.2), da 1 a 5 ciascuna.',
  },
  'risks.consequences.organisation': {
    title: 'Per l’organizzazione',
    description: 'Quanto sarebbe grave per l’organizzazione, da 1 a 5.',
  },
  'risks.consequences.individuals': {
    title: 'Per le persone',
    description: 'Quanto sarebbe grave per le persone interessate, da 1 a 5.',
  },
  'risks.consequences.society': {
    title: 'Per la società',
    description: 'Quanto sarebbe grave per gruppi e per la società, da 1 a 5.',
  },
  'risks.rationale': {
    title: 'Motivazione',
    description: 'Perché i punteggi sono quelli che sono.',
  },
  'risks.assessed': {
    title: 'Valutato il',
    description: 'Il giorno in cui il rischio è stato valutato l’ultima volta (8.2).',
  },
  'risks.assessors': { title: 'Valutato da', description: 'I ruoli che lo hanno valutato.' },
  'risks.history': {
    title: 'Punteggi precedenti',
    description: 'I punteggi delle valutazioni precedenti, dalla più vecchia.',
  },
  'risks.history.date': { title: 'Data', description: 'Il giorno della valutazione.' },
  'risks.history.likelihood': {
    title: 'Probabilità',
    description: 'Com’era quel giorno, da 1 a 5.',
  },
  'risks.history.impact': { title: 'Impatto', description: 'Com’era quel giorno, da 1 a 5.' },
  'risks.actions': {
    title: 'Azioni',
    description:
      'Che cosa resta da fare, da parte di chi ed entro quando. Le azioni aperte di tutti i rischi sono il piano di trattamento (6.1.3).',
  },
  'risks.actions.what': { title: 'Azione', description: 'Che cosa va fatto.' },
  'risks.actions.owner': { title: 'Responsabile', description: 'Il ruolo che la svolge.' },
  'risks.actions.due': { title: 'Scadenza', description: 'Il giorno entro cui va svolta.' },
  'risks.actions.status': {
    title: 'Stato',
    description: '`open` (aperta), `done` (completata) o `dropped` se alla fine non si fa.',
  },
  'risks.actions.done': { title: 'Completata il', description: 'Il giorno in cui è stata svolta.' },
  'risks.actions.controls': {
    title: 'Controlli',
    description: 'I controlli che mette in opera o su cui poggia.',
  },
  'risks.actions.evidence': {
    title: 'Evidenze',
    description: 'Identificativi delle evidenze che è stata svolta.',
  },
  'risks.current': {
    title: 'Rischio oggi',
    description:
      'I punteggi di oggi, finché il trattamento è in corso. Da omettere quando tutto è fatto: allora il rischio residuo è quello di oggi.',
  },
  'risks.current.likelihood': {
    title: 'Probabilità',
    description: 'Probabilità di oggi, finché il trattamento è in corso, da 1 a 5.',
  },
  'risks.current.impact': {
    title: 'Impatto',
    description: 'Impatto di oggi, finché il trattamento è in corso, da 1 a 5.',
  },
  'risks.treatment': {
    title: 'Trattamento',
    description:
      'Che cosa si fa al riguardo: `mitigate` (mitigare), `avoid` (evitare), `transfer` (trasferire) o `accept` (accettare). Da omettere finché non è deciso.',
  },
  'risks.controls': {
    title: 'Controlli',
    description: 'Controlli che lo trattano: `A.6.2.4`, `ORG.…`, o del SGSI `27001:A.8.16`.',
  },
  'risks.residual': {
    title: 'Rischio residuo',
    description: 'Il rischio che resta quando tutti i controlli e le azioni sono in opera.',
  },
  'risks.residual.likelihood': {
    title: 'Probabilità residua',
    description: 'Dopo il trattamento, da 1 a 5.',
  },
  'risks.residual.impact': {
    title: 'Impatto residuo',
    description: 'Dopo il trattamento, da 1 a 5.',
  },
  'risks.acceptedBy': {
    title: 'Accettato da',
    description: 'Il ruolo che ha accettato il rischio com’era quel giorno.',
  },
  'risks.accepted': {
    title: 'Accettato il',
    description:
      'Il giorno dell’accettazione. Vale per i punteggi di quel giorno; se salgono, va accettato di nuovo.',
  },
  'risks.nextReview': {
    title: 'Prossimo riesame',
    description: 'Il giorno entro cui il rischio è riesaminato.',
  },
  'evidence.kind': { title: 'Tipo', description: 'Di che tipo di evidenza si tratta.' },
  'evidence.origin': {
    title: 'Origine',
    description: '`aims` se è stata prodotta per l’IA, `isms` se è ripresa dal SGSI.',
  },
  'evidence.location': {
    title: 'Collocazione',
    description:
      'Dove si trova: un indirizzo che inizia con https://, o `files/…` per un file di questo manuale.',
  },
  'evidence.sha256': {
    title: 'SHA-256',
    description: 'L’impronta del file, perché una sua modifica successiva sia scoperta.',
  },
  'evidence.collected': { title: 'Raccolta il', description: 'Il giorno in cui è stata raccolta.' },
  'evidence.validUntil': {
    title: 'Valida fino al',
    description: 'Il giorno dopo il quale non prova più nulla.',
  },
  'evidence.period': { title: 'Periodo', description: 'Il periodo che copre.' },
  'evidence.period.from': { title: 'Dal', description: 'Primo giorno che copre.' },
  'evidence.period.to': { title: 'Al', description: 'Ultimo giorno che copre.' },
  'evidence.collection': {
    title: 'Raccolta',
    description: 'Come è raccolta, da chi e con quale frequenza.',
  },
  'evidence.retention': { title: 'Conservazione', description: 'Per quanto tempo è conservata.' },
  'evidence.systems': {
    title: 'Sistemi',
    description:
      'I sistemi di IA di cui tratta: i loro identificativi, o `all` (tutti). Da omettere se riguarda l’organizzazione e nessun sistema in particolare.',
  },
  'evidence.series': {
    title: 'Serie',
    description:
      'Per le evidenze che mantengono un impegno di una politica: quale, e per quale volta.',
  },
  'evidence.series.of': {
    title: 'Impegno',
    description: 'L’identificativo dell’impegno, da `commitments` di una politica.',
  },
  'evidence.series.instance': {
    title: 'Volta',
    description:
      'Per quale volta, tra virgolette: `"2026-10"` per ottobre 2026, `"2026-Q4"`, `"2026-W41"`, `"2026-10-05"` o `"2026"`.',
  },
  'evidence.verifiedBy': {
    title: 'Verificata da',
    description:
      'Il ruolo che l’ha esaminata e ritenuta valida. Diverso dal responsabile, che la raccoglie.',
  },
  'evidence.verified': {
    title: 'Verificata il',
    description: 'Il giorno in cui è stata verificata.',
  },
  'evidence.status': {
    title: 'Stato',
    description:
      '`current` (attuale), o `superseded` (superata) quando un’evidenza più recente ne ha preso il posto.',
  },
  'suppliers.relationship': {
    title: 'Relazione',
    description:
      '`supplier` (fornitore), `partner` (scambia dati, modelli o lavoro sull’IA) o `customer` (riceve da noi un sistema di IA o i suoi risultati). Se omesso, un fornitore.',
  },
  'suppliers.services': { title: 'Servizi', description: 'Che cosa fornisce.' },
  'suppliers.country': { title: 'Paese', description: 'Il Paese da cui lo fornisce.' },
  'suppliers.responsibilities': {
    title: 'Responsabilità',
    description: 'Chi fa che cosa lungo il ciclo di vita (A.10.2).',
  },
  'suppliers.responsibilities.task': { title: 'Compito', description: 'Che cosa va fatto.' },
  'suppliers.responsibilities.party': { title: 'Parte', description: 'Chi lo fa.' },
  'suppliers.contract': {
    title: 'Contratto',
    description: 'L’identificativo dell’evidenza che è il contratto.',
  },
  'suppliers.criteria': {
    title: 'Criteri',
    description: 'In base a che cosa sono stati scelti e sono valutati (A.10.3).',
  },
  'suppliers.result': {
    title: 'Risultato',
    description:
      'Il risultato dell’ultima valutazione: `accepted`, `accepted-with-conditions` o `rejected`.',
  },
  'suppliers.expects': {
    title: 'Aspettative',
    description:
      'Che cosa si aspettano dai nostri sistemi di IA, e dove se ne tiene conto (A.10.4), soprattutto i clienti.',
  },
  'suppliers.monitoring': {
    title: 'Monitoraggio',
    description:
      'Come si sorveglia ciò che forniscono tra una valutazione e l’altra, e con quale frequenza.',
  },
  'suppliers.assessed': {
    title: 'Valutato il',
    description:
      'Il giorno dell’ultima valutazione del fornitore (A.10.3). Omesso se non c’è stata.',
  },
  'suppliers.nextReview': {
    title: 'Prossimo riesame',
    description: 'Il giorno della prossima. Omesso se nessuna è prevista.',
  },
  'datasets.uses': {
    title: 'Usi',
    description:
      'A che cosa servono: `training`, `validation`, `testing`, `operation` (ciò che il sistema elabora), `knowledge` (ciò che consulta), `monitoring`.',
  },
  'datasets.version': {
    title: 'Versione',
    description: 'La versione o lo stato dei dati, tra virgolette.',
  },
  'datasets.acquisition': {
    title: 'Acquisizione',
    description:
      'Come sono stati acquisiti (A.7.3): `own` (nascono qui), `licensed`, `public`, `customer` (forniti da clienti) o `generated` (sintetici).',
  },
  'datasets.rights': {
    title: 'Diritti',
    description: 'A che titolo possono essere usati per questo, e che cosa limita tale diritto.',
  },
  'datasets.legalBasis': {
    title: 'Base giuridica',
    description: 'La base giuridica o il motivo che consente di trattare i dati personali.',
  },
  'datasets.personal': {
    title: 'Dati personali',
    description:
      '`none` (non personali), `personal` (personali) o `special` per le categorie particolari. Se omesso, nessuno lo ha indicato.',
  },
  'datasets.provenance': {
    title: 'Provenienza',
    description: 'Da dove provengono, e che cosa è accaduto loro lungo il percorso (A.7.5).',
  },
  'datasets.preparation': {
    title: 'Preparazione',
    description: 'Come sono scelti, puliti, etichettati e trasformati, e perché così (A.7.6).',
  },
  'datasets.quality': {
    title: 'Qualità',
    description: 'La qualità richiesta, e che cosa è stato misurato (A.7.4).',
  },
  'datasets.quality.requirement': {
    title: 'Requisito',
    description: 'Come devono essere i dati.',
  },
  'datasets.quality.measure': {
    title: 'Misura',
    description: 'Come viene misurato.',
  },
  'datasets.quality.result': {
    title: 'Risultato',
    description: 'Che cosa ne è risultato.',
  },
  'datasets.quality.date': {
    title: 'Data',
    description: 'Il giorno della misura.',
  },
  'datasets.quality.evidence': {
    title: 'Evidenza',
    description: 'L’identificativo dell’evidenza che lo dimostra.',
  },
  'datasets.bias': {
    title: 'Distorsioni note',
    description: 'Che cosa si sa di lacune e distorsioni nei dati, e che cosa si fa al riguardo.',
  },
  'datasets.retention': {
    title: 'Conservazione',
    description: 'Per quanto tempo sono conservati.',
  },
  'datasets.custodian': {
    title: 'Custode',
    description: 'Il ruolo che si occupa dei dati giorno per giorno.',
  },
  'roles.responsibilities': {
    title: 'Responsabilità',
    description: 'Che cosa il ruolo fa e decide, una riga ciascuno.',
  },
  'roles.competences': {
    title: 'Competenze',
    description: 'Che cosa è richiesto, e che cosa lo comprova (7.2).',
  },
  'roles.competences.competence': {
    title: 'Competenza',
    description: 'Che cosa il ruolo deve sapere o saper fare.',
  },
  'roles.competences.required': {
    title: 'Richiesta',
    description:
      '`true` se senza di essa il ruolo non può essere ricoperto, `false` se è auspicata.',
  },
  'roles.competences.evidence': {
    title: 'Evidenze',
    description: 'Identificativi delle evidenze che la comprovano.',
  },
  'roles.ismsCounterpart': {
    title: 'Corrispondente nel SGSI',
    description: 'Il ruolo del SGSI da cui è nato.',
  },
  'roles.abbreviation': {
    title: 'Abbreviazione',
    description: 'La forma breve con cui è noto il ruolo, ad esempio `CRO`.',
  },
  'roles.holders': {
    title: 'Titolari',
    description: 'I nomi di chi ricopre oggi il ruolo. È l’unico posto per nomi di persone.',
  },
  'roles.deputies': {
    title: 'Supplenti',
    description: 'I nomi di chi agisce in assenza del titolare.',
  },
  'roles.contact': {
    title: 'Contatto',
    description:
      'Come raggiungere il ruolo: un indirizzo e-mail, una pagina che inizia con https://, un numero di telefono o un luogo in parole semplici.',
  },
  'roles.codeOwners': {
    title: 'Code owners',
    description:
      'Gli account o i team che rivedono le modifiche di ciò di cui risponde il ruolo, come li chiama la piattaforma del repository, tra virgolette: `"@organisation/team"`. `aims owners` li scrive in CODEOWNERS; nessuna pagina li mostra.',
  },
  'roles.appointed': {
    title: 'Nomina',
    description: 'L’identificativo dell’evidenza che il titolare è stato nominato (5.3).',
  },
  'objectives.objective': {
    title: 'Obiettivo dell’Appendice C',
    description: 'L’obiettivo dell’Appendice C a cui serve, se c’è, tra virgolette: `"C.2.5"`.',
  },
  'objectives.metric': { title: 'Metrica', description: 'Che cosa si misura.' },
  'objectives.unit': {
    title: 'Unità',
    description: 'L’unità della misurazione: `%`, `giorni`, `segnalazioni`.',
  },
  'objectives.target': {
    title: 'Traguardo',
    description: 'Il valore da raggiungere, in quell’unità.',
  },
  'objectives.direction': {
    title: 'Direzione',
    description: '`up` se di più è meglio, `down` se di meno è meglio.',
  },
  'objectives.due': {
    title: 'Scadenza',
    description: 'Il giorno entro cui il traguardo è raggiunto.',
  },
  'objectives.measurements': {
    title: 'Misurazioni',
    description: 'Che cosa è stato misurato, dal più vecchio.',
  },
  'objectives.measurements.date': { title: 'Data', description: 'Il giorno della misurazione.' },
  'objectives.measurements.value': {
    title: 'Valore',
    description: 'Il valore misurato, nell’unità; un testo se il traguardo è a parole.',
  },
  'objectives.kind': {
    title: 'Tipo',
    description:
      '`aims` per un obiettivo del sistema di gestione (6.2), `development` per lo sviluppo responsabile (A.6.1.2), `use` per l’uso responsabile (A.9.3).',
  },
  'objectives.systems': {
    title: 'Sistemi',
    description:
      'Identificativi dei sistemi di IA interessati. Vuoto significa l’intera organizzazione.',
  },
  'objectives.qualitative': {
    title: 'Traguardo a parole',
    description:
      'Che cosa va raggiunto dove nessun numero è praticabile; al posto di `target`, `unit` e `direction`.',
  },
  'objectives.actions': {
    title: 'Azioni',
    description: 'Che cosa si fa per raggiungerlo, da parte di chi ed entro quando (6.2).',
  },
  'objectives.actions.what': { title: 'Azione', description: 'Che cosa va fatto.' },
  'objectives.actions.owner': { title: 'Responsabile', description: 'Il ruolo che la svolge.' },
  'objectives.actions.due': { title: 'Scadenza', description: 'Il giorno entro cui va svolta.' },
  'objectives.actions.done': {
    title: 'Completata il',
    description: 'Il giorno in cui è stata svolta.',
  },
  'objectives.resources': {
    title: 'Risorse',
    description: 'Le persone, il denaro e gli strumenti che servono.',
  },
  'objectives.evaluation': {
    title: 'Valutazione',
    description: 'Come, quanto spesso e da chi è giudicato il risultato.',
  },
  'objectives.measurements.evidence': {
    title: 'Evidenza',
    description: 'L’identificativo dell’evidenza da cui viene il valore.',
  },
  'audits.kind': { title: 'Tipo', description: 'Che cos’è.' },
  'audits.date': { title: 'Data', description: 'Il giorno in cui si è svolto, o è pianificato.' },
  'audits.lead': {
    title: 'Condotto da',
    description:
      'Il ruolo che lo conduce. Non deve essere responsabile di nulla di quanto è sottoposto ad audit. Se lo conduce qualcuno dall’esterno, scrivere invece `auditors`; se lo conduce l’organismo di certificazione, `body`.',
  },
  'audits.covers': {
    title: 'Copre',
    description: 'I punti e i controlli che esamina, tra virgolette: `["9.1", "A.6.2.4"]`.',
  },
  'audits.status': { title: 'Stato', description: '`planned` (pianificato) o `done` (svolto).' },
  'audits.inputs': {
    title: 'Elementi in ingresso',
    description: 'Per un riesame di direzione: che cosa ha esaminato (9.3.2).',
  },
  'audits.inputs.previousActions': {
    title: 'Azioni precedenti',
    description: 'A che punto sono le azioni dei riesami precedenti.',
  },
  'audits.inputs.issues': {
    title: 'Fattori interni ed esterni',
    description: 'Che cosa è cambiato all’interno e all’esterno.',
  },
  'audits.inputs.parties': {
    title: 'Parti interessate',
    description: 'Che cosa è cambiato nelle esigenze e aspettative delle parti interessate.',
  },
  'audits.inputs.nonconformities': {
    title: 'Non conformità',
    description: 'Andamento delle non conformità e delle azioni correttive.',
  },
  'audits.inputs.monitoring': {
    title: 'Monitoraggio',
    description: 'Andamento dei risultati di monitoraggio e misurazione.',
  },
  'audits.inputs.audits': {
    title: 'Risultati degli audit',
    description: 'Che cosa hanno rilevato gli audit.',
  },
  'audits.inputs.improvement': {
    title: 'Miglioramento',
    description: 'Opportunità di miglioramento continuo.',
  },
  'audits.decisions': {
    title: 'Decisioni',
    description: 'Per un riesame di direzione: che cosa è stato deciso (9.3.3).',
  },
  'audits.decisions.decision': { title: 'Decisione', description: 'Che cosa è stato deciso.' },
  'audits.decisions.owner': { title: 'Responsabile', description: 'Il ruolo che la attua.' },
  'audits.decisions.due': { title: 'Scadenza', description: 'Il giorno entro cui è attuata.' },
  'audits.decisions.status': {
    title: 'Stato',
    description: '`open`, o `done` una volta attuata.',
  },
  'audits.decisions.done': {
    title: 'Fatta',
    description: 'La data in cui è stata attuata.',
  },
  'audits.decisions.evidence': {
    title: 'Evidenza',
    description: 'L’identificativo dell’evidenza.',
  },
  'audits.body': {
    title: 'Organismo di certificazione',
    description: 'Per gli audit di un organismo di certificazione: il suo nome.',
  },
  'audits.auditors': {
    title: 'Auditor',
    description:
      'Chi svolge l’audit, a parole: «due auditor dell’audit interno, un attuario esterno». I nomi delle persone vanno nel rapporto.',
  },
  'audits.objective': {
    title: 'Obiettivo',
    description: 'Che cosa deve accertare questo audit.',
  },
  'audits.criteria': {
    title: 'Criteri',
    description: 'Rispetto a che cosa: la norma, le regole proprie, la legge, i contratti.',
  },
  'audits.method': {
    title: 'Metodo',
    description: 'Come è svolto: colloqui, campioni, sedi, giorni.',
  },
  'audits.results': {
    title: 'Esiti',
    description:
      'Per un audit svolto: che cosa gli auditor hanno annotato su ogni punto e controllo. Resta com’è quando il manuale cambia.',
  },
  'audits.results.of': {
    title: 'Di',
    description: 'Il punto o il controllo, tra virgolette.',
  },
  'audits.results.result': {
    title: 'Esito',
    description:
      '`conform` (conforme), `finding` (rilievo) o `not-looked-at` se l’audit alla fine non vi è arrivato.',
  },
  'audits.results.note': {
    title: 'Nota',
    description: 'Che cosa ha visto l’auditor: registrazioni, persone, campioni.',
  },
  'audits.results.finding': {
    title: 'Rilievo',
    description: 'L’identificativo del rilievo.',
  },
  'audits.report': {
    title: 'Rapporto',
    description: 'L’identificativo dell’evidenza che contiene il rapporto o il verbale.',
  },
  'audits.reportedTo': {
    title: 'Riferito a',
    description: 'I ruoli a cui sono stati riferiti gli esiti (9.2.2).',
  },
  'audits.checklist': {
    title: 'Lista di controllo',
    description:
      'Per un audit: la lista di controllo com’era in un certo giorno. La scrive `aims freeze`, e da allora è mostrata così.',
  },
  'audits.checklist.of': { title: 'Di', description: 'Il punto o il controllo, tra virgolette.' },
  'audits.checklist.state': { title: 'Stato', description: 'Lo stato in quel giorno, a parole.' },
  'audits.checklist.documents': {
    title: 'Documenti',
    description: 'I documenti che lo attuavano, ciascuno con la sua versione.',
  },
  'audits.checklist.evidence': {
    title: 'Evidenze',
    description: 'Le evidenze, ciascuna con ciò che valeva.',
  },
  'audits.frozen': {
    title: 'Fissato il',
    description: 'Il giorno in cui `aims freeze` ha scritto la lista di controllo o le cifre.',
  },
  'audits.figures': {
    title: 'Dati',
    description:
      'Per un riesame di direzione svolto: i dati di quel giorno, come li ha visti il riesame. Non vengono mai ricalcolati.',
  },
  'audits.figures.count': {
    title: 'Numero',
    description: 'Quanti ce n’erano.',
  },
  'audits.figures.of': {
    title: 'Su',
    description: 'Su quanti, se questo dice di più.',
  },
  'findings.source': { title: 'Fonte', description: 'Da dove proviene il rilievo.' },
  'findings.audit': {
    title: 'Audit',
    description: 'L’identificativo dell’audit, quando la fonte è un audit.',
  },
  'findings.systems': {
    title: 'Sistemi',
    description: 'Identificativi dei sistemi di IA interessati.',
  },
  'findings.grade': {
    title: 'Grado',
    description:
      'Non conformità maggiore (`major`) o minore (`minor`), osservazione (`observation`) o opportunità di miglioramento (`opportunity`). Per un audit dell’organismo di certificazione, il grado che questo ha assegnato.',
  },
  'findings.against': {
    title: 'Riferito a',
    description:
      'I punti, i controlli, le politiche e i requisiti esterni non soddisfatti, tra virgolette.',
  },
  'findings.raised': { title: 'Emesso il', description: 'Il giorno in cui è stato rilevato.' },
  'findings.due': { title: 'Scadenza', description: 'Il giorno entro cui è chiuso.' },
  'findings.correction': { title: 'Correzione', description: 'Che cosa è stato corretto subito.' },
  'findings.rootCause': { title: 'Causa radice', description: 'Perché è potuto accadere.' },
  'findings.correctiveAction': {
    title: 'Azione correttiva',
    description: 'Che cosa è stato cambiato perché non accada più.',
  },
  'findings.closed': { title: 'Chiuso il', description: 'Il giorno in cui è stato chiuso.' },
  'findings.effectiveness': {
    title: 'Efficacia',
    description: 'Se l’azione correttiva è stata efficace.',
  },
  'findings.effectiveness.checked': {
    title: 'Verificata il',
    description: 'Il giorno in cui l’efficacia è stata verificata.',
  },
  'findings.effectiveness.evidence': {
    title: 'Evidenze',
    description: 'L’identificativo dell’evidenza che lo dimostra.',
  },
  'findings.planned': {
    title: 'Azioni previste',
    description:
      'Che cosa va fatto, da chi ed entro quando. Ciò che è stato fatto contro la causa è in `correctiveAction`.',
  },
  'findings.planned.what': {
    title: 'Azione',
    description: 'Che cosa va fatto.',
  },
  'findings.planned.owner': {
    title: 'Responsabile',
    description: 'Il ruolo che lo fa.',
  },
  'findings.planned.due': {
    title: 'Scadenza',
    description: 'La data entro cui è dovuto.',
  },
  'findings.planned.done': {
    title: 'Fatto',
    description: 'La data in cui è stato fatto.',
  },
  'incidents.kind': {
    title: 'Tipo',
    description:
      '`incident` (incidente), `near-miss` (è mancato poco), `concern` (preoccupazione interna), `complaint` (reclamo) o `external-report` (segnalazione esterna).',
  },
  'incidents.systems': {
    title: 'Sistemi di IA',
    description: 'Gli identificativi dei sistemi di IA interessati.',
  },
  'incidents.occurred': {
    title: 'Avvenuto il',
    description: 'Il giorno in cui è iniziato. Omesso se nessuno lo sa.',
  },
  'incidents.detected': {
    title: 'Rilevato il',
    description: 'Il giorno in cui l’organizzazione se n’è accorta o ne è stata informata.',
  },
  'incidents.aware': {
    title: 'Noto dal',
    description:
      'Il giorno in cui l’organizzazione è venuta a conoscenza di ciò che va notificato: da allora decorrono i termini di legge. Se omesso, decorrono da `detected`.',
  },
  'incidents.seriousness': {
    title: 'Gravità',
    description:
      'Ciò che ne fa un incidente grave ai sensi dell’art. 3, punto 49, del regolamento sull’IA: `death`, `health`, `infrastructure`, `rights` o `property-environment`; `none` se qualcuno ha valutato che non è grave. Se omesso, nessuno lo ha valutato.',
  },
  'incidents.widespread': {
    title: 'Infrazione diffusa',
    description:
      'Se è un’infrazione diffusa ai sensi dell’art. 3, punto 61, del regolamento sull’IA. Il termine è allora di due giorni.',
  },
  'incidents.affected': {
    title: 'Persone colpite',
    description: 'Chi è stato colpito, quanti e come.',
  },
  'incidents.contained': {
    title: 'Contenuto il',
    description: 'Il giorno dal quale non poteva più causare danni.',
  },
  'incidents.anonymous': {
    title: 'Anonimo',
    description: 'Se è stato segnalato senza nome (A.3.3).',
  },
  'incidents.notifications': {
    title: 'Notifiche',
    description: 'Chi va informato, perché, entro quando, e quando lo è stato (A.8.4).',
  },
  'incidents.notifications.to': {
    title: 'A',
    description: 'L’autorità, il fornitore, il cliente o le persone da informare.',
  },
  'incidents.notifications.basis': {
    title: 'Base',
    description:
      'Perché: `ai-act:73` (fornitore), `ai-act:26` (deployer) o un’altra legge o un contratto, a parole.',
  },
  'incidents.notifications.due': {
    title: 'Scadenza',
    description:
      'L’ultimo giorno in cui la notifica è nei termini. Omesso per `ai-act:73`: il termine è calcolato.',
  },
  'incidents.notifications.sent': {
    title: 'Inviata il',
    description: 'Il giorno in cui è stata inviata.',
  },
  'incidents.notifications.evidence': {
    title: 'Evidenza',
    description: 'L’identificativo dell’evidenza che lo dimostra.',
  },
  'incidents.status': {
    title: 'Stato',
    description: '`open` (aperto), `contained` (contenuto, ma non risolto) o `closed` (chiuso).',
  },
  'incidents.closed': {
    title: 'Chiuso il',
    description: 'Il giorno in cui è stato chiuso.',
  },
  'incidents.findings': {
    title: 'Rilievi',
    description: 'Gli identificativi dei rilievi a cui ha portato (10.2).',
  },
  'incidents.lessons': {
    title: 'Insegnamenti',
    description: 'La causa, che cosa si è imparato e che cosa è stato cambiato.',
  },
  'regulations.jurisdiction': { title: 'Giurisdizione', description: 'Dove si applica.' },
  'regulations.authority': { title: 'Autorità', description: 'Chi lo emana o vi vigila.' },
  'regulations.kind': { title: 'Tipo', description: 'Che cos’è.' },
  'regulations.url': { title: 'Fonte', description: 'Dove è pubblicato il testo.' },
  'regulations.milestones': { title: 'Scadenze', description: 'Che cosa si applica e quando.' },
  'regulations.milestones.date': { title: 'Data', description: 'Il giorno da cui si applica.' },
  'regulations.milestones.title': {
    title: 'Scadenza',
    description: 'Che cosa si applica da quel giorno.',
  },
  'regulations.milestones.basis': {
    title: 'Fondamento',
    description: 'L’articolo che lo dispone.',
  },
  'regulations.milestones.appliesTo': {
    title: 'Si applica a',
    description:
      'Ruoli di operatore e livelli di rischio interessati. Un elenco vuoto significa tutti.',
  },
  'context.kind': {
    title: 'Tipo',
    description:
      '`internal-issue` (fattore interno), `external-issue` (fattore esterno) o `interested-party` (parte interessata).',
  },
  'context.relevance': {
    title: 'Rilevanza',
    description:
      'Perché conta per il SGIA: che cosa cambia un fattore, o come una parte è interessata dall’uso dell’IA.',
  },
  'context.climate': {
    title: 'Cambiamento climatico',
    description:
      'Per un fattore: `true` (sì) se il cambiamento climatico è rilevante per il SGIA, `false` (no) se è stato considerato e non lo è; la rilevanza dice perché. Per una parte: se ha requisiti legati al cambiamento climatico. Da omettere dove la voce non ha nulla a che fare con esso.',
  },
  'context.requirements': {
    title: 'Requisiti',
    description: 'Per una parte: che cosa richiede e dove ciò è soddisfatto.',
  },
  'context.requirements.requirement': {
    title: 'Requisito',
    description: 'Di che cosa la parte ha bisogno o che cosa si aspetta, in una frase.',
  },
  'context.requirements.basis': {
    title: 'Base',
    description:
      'Dove è stabilito, se lo è: identificativi di normative, fornitori o contratti, o articoli del regolamento sull’IA (`ai-act:26`).',
  },
  'context.requirements.addressedBy': {
    title: 'Soddisfatto da',
    description:
      'Dove è soddisfatto: identificativi di documenti, controlli, punti, sistemi, valutazioni o altre voci, tra virgolette se sembrano numeri.',
  },
  'context.reviewed': {
    title: 'Riesaminato',
    description: 'Il giorno in cui è stato riletto l’ultima volta e confermato o modificato.',
  },
  'changes.of': {
    title: 'Modifica di',
    description: 'Che cosa cambia: il sistema di gestione (`aims`) o un sistema (`system`).',
  },
  'changes.systems': {
    title: 'Sistemi',
    description: 'Identificativi dei sistemi di IA che cambiano o che la modifica tocca.',
  },
  'changes.proposed': {
    title: 'Proposta',
    description: 'Il giorno in cui la modifica è stata proposta.',
  },
  'changes.reason': {
    title: 'Motivo',
    description: 'A che cosa serve la modifica, e che cosa potrebbe andare storto senza.',
  },
  'changes.effects': {
    title: 'Effetti',
    description: 'Che cosa ha mostrato l’esame dei suoi effetti, prima della decisione.',
  },
  'changes.effects.assessment': {
    title: 'Valutazione d’impatto',
    description:
      'Se la modifica richiede prima una valutazione d’impatto: `needed` (necessaria) o `not-needed` (non necessaria).',
  },
  'changes.effects.risks': {
    title: 'Rischi',
    description: 'Identificativi dei rischi che cambia o che comporta.',
  },
  'changes.effects.documents': {
    title: 'Documenti',
    description: 'Identificativi dei documenti da modificare con essa.',
  },
  'changes.effects.statement': {
    title: 'Dichiarazione di applicabilità',
    description: 'Se con essa cambia una riga della dichiarazione di applicabilità.',
  },
  'changes.effects.why': {
    title: 'Perché',
    description: 'Le ragioni di queste risposte, in una o due frasi.',
  },
  'changes.decision': {
    title: 'Decisione',
    description: '`open` (aperta), `approved` (approvata) o `rejected` (respinta).',
  },
  'changes.decidedBy': { title: 'Decisa da', description: 'Il ruolo che ha deciso.' },
  'changes.decided': { title: 'Decisa il', description: 'Il giorno della decisione.' },
  'changes.due': { title: 'Scadenza', description: 'Il giorno entro cui la modifica va attuata.' },
  'changes.done': {
    title: 'Attuata',
    description: 'Il giorno in cui la modifica è stata attuata.',
  },
  'changes.verified': {
    title: 'Verificata',
    description: 'Il giorno in cui qualcuno ha verificato che è stata attuata come deciso.',
  },
  'changes.evidence': {
    title: 'Evidenze',
    description: 'Identificativi delle evidenze che è stata decisa, attuata e verificata.',
  },
  'handbook.title': { title: 'Titolo', description: 'Il nome del manuale.' },
  'handbook.organization': { title: 'Organizzazione', description: 'Di chi è questo manuale.' },
  'handbook.organization.name': {
    title: 'Nome',
    description: 'Il nome con cui l’organizzazione è conosciuta.',
  },
  'handbook.organization.legalName': {
    title: 'Denominazione legale',
    description: 'La denominazione nel registro di commercio.',
  },
  'handbook.organization.contact': {
    title: 'Contatto',
    description:
      'Dove il lettore segnala un problema: un indirizzo e-mail, una pagina che inizia con https://, un numero di telefono o un luogo descritto a parole.',
  },
  'handbook.language': {
    title: 'Lingua',
    description:
      'La lingua dei contenuti e dell’interfaccia. `de-CH` è il tedesco come si scrive in Svizzera.',
  },
  'handbook.languages': {
    title: 'Lingue dei testi',
    description:
      'Le lingue in cui sono scritti i documenti, per prima quella del manuale: `[en, de]`. Una traduzione in un’altra lingua viene allora segnalata.',
  },
  'handbook.scope': {
    title: 'Campo di applicazione',
    description: 'La dichiarazione del campo di applicazione del SGIA (4.3).',
  },
  'handbook.isms': {
    title: 'Certificato del SGSI',
    description: 'Il certificato su cui si basa il SGIA.',
  },
  'handbook.isms.standard': {
    title: 'Norma',
    description: 'La norma del SGSI: `ISO/IEC 27001:2022`.',
  },
  'handbook.isms.certificate': { title: 'Certificato', description: 'Il numero del certificato.' },
  'handbook.isms.body': { title: 'Organismo di certificazione', description: 'Chi lo ha emesso.' },
  'handbook.isms.issued': { title: 'Emesso il', description: 'Il giorno di emissione.' },
  'handbook.isms.validUntil': { title: 'Valida fino al', description: 'Il giorno in cui termina.' },
  'handbook.soa': {
    title: 'Dichiarazione di applicabilità',
    description: 'Il controllo documentale della Dichiarazione.',
  },
  'handbook.soa.version': {
    title: 'Versione',
    description: 'La versione della Dichiarazione, tra virgolette.',
  },
  'handbook.soa.status': { title: 'Stato', description: 'A che punto è la Dichiarazione.' },
  'handbook.soa.approvedBy': {
    title: 'Approvato da',
    description: 'Il ruolo che ha approvato questa versione (7.5.2).',
  },
  'handbook.soa.approved': { title: 'Approvato il', description: 'Il giorno di approvazione.' },
  'handbook.soa.nextReview': {
    title: 'Prossimo riesame',
    description: 'Il giorno del prossimo riesame.',
  },
  'handbook.soa.public': {
    title: 'Nell’edizione pubblica',
    description:
      'Che cosa l’edizione pubblica mostra della dichiarazione anche se la sua classificazione non è `public`: quali controlli si applicano e fino a che punto sono attuati (`decisions`), oppure anche le motivazioni (`justifications`). Senza questa indicazione non ne mostra nulla.',
  },
  'handbook.concerns': {
    title: 'Preoccupazioni',
    description:
      'Dove si segnala una preoccupazione sull’IA (A.3.3). Il piè di ogni pagina vi conduce.',
  },
  'handbook.concerns.channel': {
    title: 'Canale',
    description:
      'Come si chiama la via, e se è anonima: «linea di segnalazione, anonima su richiesta».',
  },
  'handbook.concerns.url': {
    title: 'Indirizzo',
    description: 'La pagina del canale, che inizia con https://.',
  },
  'handbook.treatmentPlan': {
    title: 'Piano di trattamento',
    description:
      'Controllo documentale del piano di trattamento dei rischi di IA (6.1.3). Il piano stesso è fatto delle `actions` dei rischi.',
  },
  'handbook.treatmentPlan.version': {
    title: 'Versione',
    description: 'La versione del piano, tra virgolette.',
  },
  'handbook.treatmentPlan.status': {
    title: 'Stato',
    description: 'Lo stato del piano: `draft`, `in-review`, `approved` o `retired`.',
  },
  'handbook.treatmentPlan.approvedBy': {
    title: 'Approvato da',
    description:
      'Il ruolo della direzione designata che ha approvato il piano e accettato i rischi residui (6.1.3).',
  },
  'handbook.treatmentPlan.approved': {
    title: 'Approvato il',
    description: 'Il giorno dell’approvazione.',
  },
  'handbook.treatmentPlan.nextReview': {
    title: 'Prossimo riesame',
    description: 'Il giorno del prossimo riesame.',
  },
  'handbook.repository': {
    title: 'Repository',
    description:
      'Dove i redattori modificano questo manuale: fa funzionare «Modifica questa pagina».',
  },
  'handbook.repository.url': { title: 'Indirizzo', description: 'Dove si consulta il repository.' },
  'handbook.repository.branch': { title: 'Ramo', description: 'Il ramo che è pubblicato.' },
  'handbook.repository.contentPath': {
    title: 'Percorso dei contenuti',
    description: 'La cartella del manuale all’interno del repository.',
  },
  'handbook.reviewSoonDays': {
    title: 'Preavviso di riesame',
    description: 'Con quanti giorni di anticipo qualcosa è considerato in scadenza.',
  },
  'handbook.riskAppetite': {
    title: 'Propensione al rischio',
    description:
      'Il punteggio (probabilità × impatto, da 1 a 25) oltre il quale un rischio va trattato.',
  },
  'handbook.riskCriteria': {
    title: 'Criteri di rischio',
    description:
      'Che cosa significano i punteggi da 1 a 5 (6.1.2). La matrice dei rischi lo mostra.',
  },
  'handbook.riskCriteria.likelihood': {
    title: 'Probabilità',
    description: 'Cinque testi brevi: che cosa significano le probabilità 1, 2, 3, 4 e 5.',
  },
  'handbook.riskCriteria.impact': {
    title: 'Impatto',
    description: 'Cinque testi brevi: che cosa significano gli impatti 1, 2, 3, 4 e 5.',
  },
  'handbook.riskCriteria.document': {
    title: 'Documento',
    description: 'L’identificativo del documento che spiega i criteri.',
  },
  'handbook.baseline': {
    title: 'Stato di riferimento',
    description: 'Il tag o commit git dello stato sottoposto ad audit l’ultima volta.',
  },
  'handbook.certification': {
    title: 'Certificazione',
    description: 'A che cosa mira l’organizzazione.',
  },
  'handbook.certification.body': {
    title: 'Organismo di certificazione',
    description: 'Chi certificherà il SGIA.',
  },
  'handbook.certification.stage1': {
    title: 'Fase 1',
    description: 'Il giorno previsto per la fase 1.',
  },
  'handbook.certification.stage2': {
    title: 'Fase 2',
    description: 'Il giorno previsto per la fase 2.',
  },
  'handbook.brand': { title: 'Identità visiva', description: 'Logo e colore dell’organizzazione.' },
  'handbook.brand.logo': { title: 'Logo', description: 'Un’immagine in `files/`.' },
  'handbook.brand.accent': {
    title: 'Colore',
    description: 'Il colore dell’organizzazione, come `#rrggbb`, tra virgolette.',
  },
  'handbook.brand.secondAccent': {
    title: 'Secondo colore',
    description:
      'Il secondo colore dell’organizzazione, come `#rrggbb`, tra virgolette. Indica il punto in cui ci si trova e la seconda parte dei grafici.',
  },
  'handbook.editor': {
    title: 'Editor nel browser',
    description: 'Attiva sotto `/admin/` l’editor per chi non usa git. Richiede `repository`.',
  },
  'handbook.editor.host': {
    title: 'Host',
    description: 'Dove si trova il repository: `github`, `gitlab` o `gitea`.',
  },
  'handbook.editor.address': {
    title: 'Indirizzo',
    description:
      'Dove si accede, con https:// all’inizio: l’indirizzo del proprio host o del servizio che autentica per esso.',
  },
  'handbook.editor.appId': {
    title: 'Applicazione',
    description: 'L’identificativo con cui l’host conosce l’editor, se lo richiede.',
  },
  'handbook.checks': {
    title: 'Verifiche',
    description:
      'Regole la cui gravità qui è diversa, per identificativo: `document/due-soon: off`. Quelle su ciò che non si può leggere o non deve essere eseguito non si possono disattivare.',
  },
  'handbook.asOf': {
    title: 'Data di riferimento',
    description:
      'Solo per un’istantanea, come un esempio o un archivio: il giorno alla cui data tutto è giudicato. Un manuale vivo lo omette ed è giudicato oggi.',
  },
  'handbook.communication': {
    title: 'Piano di comunicazione',
    description: 'Che cosa si comunica sul SGIA, quando, con chi e come (7.4).',
  },
  'handbook.communication.what': { title: 'Che cosa', description: 'Che cosa si comunica.' },
  'handbook.communication.when': { title: 'Quando', description: 'Quando, o in quale occasione.' },
  'handbook.communication.with': { title: 'Con chi', description: 'Chi è informato o consultato.' },
  'handbook.communication.how': { title: 'Come', description: 'Con quale mezzo.' },
  'handbook.communication.by': { title: 'Da', description: 'Il ruolo che se ne occupa.' },
  'handbook.aims': {
    title: 'Certificato del SGIA',
    description: 'Il certificato del SGIA, quando c’è.',
  },
  'handbook.aims.certificate': {
    title: 'Certificato',
    description: 'Il numero del certificato.',
  },
  'handbook.aims.standard': {
    title: 'Norma',
    description: 'La norma del SGIA: `ISO/IEC 42001:2023`.',
  },
  'handbook.aims.body': {
    title: 'Organismo di certificazione',
    description: 'Chi lo ha emesso.',
  },
  'handbook.aims.issued': {
    title: 'Emesso',
    description: 'La data di emissione.',
  },
  'handbook.aims.validUntil': {
    title: 'Valido fino al',
    description: 'La data in cui scade.',
  },
  'handbook.aims.scope': {
    title: 'Campo di applicazione',
    description: 'Il campo di applicazione che il certificato riporta, parola per parola.',
  },
  'handbook.aims.soaVersion': {
    title: 'Versione della Dichiarazione',
    description:
      'La versione della Dichiarazione di applicabilità che il certificato riporta, tra virgolette.',
  },
  'handbook.auditProgramme': {
    title: 'Programma di audit',
    description: 'Il programma degli audit interni (9.2.2). Gli audit stessi sono in `audits/`.',
  },
  'handbook.auditProgramme.objectives': {
    title: 'Obiettivi',
    description: 'Che cosa devono accertare gli audit interni.',
  },
  'handbook.auditProgramme.criteria': {
    title: 'Criteri',
    description: 'Rispetto a che cosa: la norma, le regole proprie, la legge, i contratti.',
  },
  'handbook.auditProgramme.frequency': {
    title: 'Frequenza',
    description: 'Ogni quanto, e che cosa torna più spesso del resto.',
  },
  'handbook.auditProgramme.approvedBy': {
    title: 'Approvato da',
    description: 'Il ruolo che ha approvato il programma.',
  },
  'handbook.auditProgramme.approved': {
    title: 'Approvato il',
    description: 'La data di approvazione.',
  },
  'ismsControl.control': {
    title: 'Controllo',
    description: 'Il numero nell’Appendice A della ISO/IEC 27001:2022, come `A.5.1`.',
  },
  'ismsControl.applicable': { title: 'Applicabile', description: '`true` (sì) o `false` (no).' },
  'ismsControl.status': {
    title: 'Stato',
    description:
      '`planned` (pianificato), `partial` (parziale) o `implemented` (attuato); vuoto quando il controllo non si applica.',
  },
  'ismsControl.justification': {
    title: 'Giustificazione',
    description: 'Perché si applica, o non si applica.',
  },
  'ismsControl.document': {
    title: 'Documento',
    description: 'Il documento del SGSI che lo attua.',
  },
  'ismsControl.owner': { title: 'Responsabile', description: 'Chi ne risponde nel SGSI.' },
};
