import type { Terms } from '../terms.ts';

/** What the schemas say, in Italian. */
export const terms: Terms = {
  collections: {
    policies: {
      title: 'Politiche',
      description:
        'Politiche, procedure, standard, linee guida e piani, ciascuno sotto controllo documentale.',
      singular: 'politica',
    },
    clauses: {
      title: 'Punti 4–10',
      description:
        'Il sistema di gestione punto per punto: che cosa contiene già il SGSI e che cosa aggiunge il SGIA.',
      singular: 'punto',
    },
    controls: {
      title: 'Controlli',
      description:
        'I 38 controlli di riferimento dell’Appendice A nelle loro nove aree, e i controlli propri.',
      singular: 'controllo',
    },
    inventory: {
      title: 'Sistemi di IA',
      description:
        'Tutto ciò che è sviluppato, acquistato, integrato o usato: la base su cui poggia tutto il resto.',
      singular: 'sistema di IA',
    },
    assessments: {
      title: 'Valutazioni d’impatto',
      description:
        'Che cosa i sistemi di IA possono comportare per individui, gruppi e società, secondo la ISO/IEC 42005.',
      singular: 'valutazione d’impatto',
    },
    risks: {
      title: 'Rischi',
      description:
        'Un solo registro per l’IA e la sicurezza delle informazioni, prima e dopo il trattamento.',
      singular: 'rischio',
    },
    evidence: {
      title: 'Evidenze',
      description:
        'Ciò che dimostra che i controlli funzionano: che cos’è, dove si trova e fino a quando vale.',
      singular: 'evidenza',
    },
    suppliers: {
      title: 'Fornitori',
      description: 'Chi fornisce modelli, dati e sistemi, e chi risponde di che cosa (A.10).',
      singular: 'fornitore',
    },
    roles: {
      title: 'Ruoli',
      description: 'Chi risponde di che cosa, e che cosa deve sapere (A.3.2, 7.2).',
      singular: 'ruolo',
    },
    objectives: {
      title: 'Obiettivi',
      description: 'Che cosa il SGIA vuole raggiungere, come si misura e a che punto è (6.2).',
      singular: 'obiettivo',
    },
    audits: {
      title: 'Audit e riesami',
      description:
        'Audit interni, riesami di direzione e audit dell’organismo di certificazione (9.2, 9.3).',
      singular: 'audit',
    },
    findings: {
      title: 'Rilievi',
      description:
        'Non conformità, osservazioni e opportunità di miglioramento, dalla rilevazione alla chiusura (10.2).',
      singular: 'rilievo',
    },
    regulations: {
      title: 'Requisiti normativi',
      description: 'Leggi, linee guida, norme e contratti che si applicano, e da quando.',
      singular: 'requisito',
    },
  },
  fields: {
    Title: 'Titolo',
    Owner: 'Responsabile',
    Classification: 'Classificazione',
    Kind: 'Tipo',
    Satisfies: 'Soddisfa',
    Origin: 'Origine',
    Version: 'Versione',
    Status: 'Stato',
    'Approved by': 'Approvato da',
    Approved: 'Approvato il',
    Effective: 'In vigore dal',
    'Next review': 'Prossimo riesame',
    'Sub-clauses': 'Sottopunti',
    Clause: 'Punto',
    Disposition: 'Ripresa',
    'ISMS document': 'Documento del SGSI',
    'The AIMS adds': 'Il SGIA aggiunge',
    Documents: 'Documenti',
    Applicable: 'Applicabile',
    Drivers: 'Motivi',
    Justification: 'Giustificazione',
    'Basis of exclusion': 'Motivo dell’esclusione',
    'Target date': 'Data obiettivo',
    Responsibility: 'Responsabilità',
    Evidence: 'Evidenze',
    Systems: 'Sistemi',
    'Last reviewed': 'Ultimo riesame',
    Purpose: 'Scopo',
    Generative: 'Generativo',
    'Life cycle stage': 'Fase del ciclo di vita',
    Data: 'Dati',
    'Personal data': 'Dati personali',
    Source: 'Fonte',
    Decisions: 'Decisioni',
    Decision: 'Decisione',
    Effect: 'Effetto',
    Affects: 'Riguarda',
    'ISO roles': 'Ruoli ISO',
    'EU AI Act': 'Regolamento UE sull’IA',
    'In scope': 'Nell’ambito di applicazione',
    'Operator roles': 'Ruoli di operatore',
    'Risk tier': 'Livello di rischio',
    'Annex III area': 'Settore dell’allegato III',
    'Annex I': 'Allegato I',
    'General-purpose AI': 'IA per finalità generali',
    Basis: 'Fondamento',
    Impact: 'Impatto',
    Supplier: 'Fornitore',
    Model: 'Modello',
    'Model provider': 'Fornitore del modello',
    Deployed: 'Messo in esercizio',
    Retired: 'Dismesso',
    'Last changed': 'Ultima modifica',
    Resources: 'Risorse',
    Tooling: 'Strumenti',
    'System and computing': 'Sistema e calcolo',
    People: 'Persone',
    'Life cycle evidence': 'Evidenze del ciclo di vita',
    System: 'Sistema',
    Performed: 'Eseguita il',
    Assessors: 'Valutatori',
    'Intended uses': 'Usi previsti',
    'Foreseeable misuse': 'Uso improprio prevedibile',
    'Interested parties': 'Parti interessate',
    Impacts: 'Impatti',
    Dimension: 'Dimensione',
    Benefit: 'Beneficio',
    Severity: 'Gravità',
    Likelihood: 'Probabilità',
    Measures: 'Misure',
    'Residual severity': 'Gravità residua',
    'Residual likelihood': 'Probabilità residua',
    Conclusion: 'Conclusione',
    'Reassess on': 'Da ripetere in caso di',
    Category: 'Categoria',
    Sources: 'Fonti',
    'Objectives at risk': 'Obiettivi a rischio',
    Treatment: 'Trattamento',
    Controls: 'Controlli',
    'Residual risk': 'Rischio residuo',
    'Residual impact': 'Impatto residuo',
    'Accepted by': 'Accettato da',
    Accepted: 'Accettato il',
    'Treatment due': 'Scadenza del trattamento',
    Location: 'Collocazione',
    'SHA-256': 'SHA-256',
    Collected: 'Raccolta il',
    'Valid until': 'Valida fino al',
    Period: 'Periodo',
    From: 'Dal',
    To: 'Al',
    Collection: 'Raccolta',
    Retention: 'Conservazione',
    Services: 'Servizi',
    Country: 'Paese',
    Responsibilities: 'Responsabilità',
    Task: 'Compito',
    Party: 'Parte',
    Contract: 'Contratto',
    Assessed: 'Valutato il',
    Competences: 'Competenze',
    Competence: 'Competenza',
    Required: 'Richiesta',
    'ISMS counterpart': 'Corrispondente nel SGSI',
    'Annex C objective': 'Obiettivo dell’Appendice C',
    Metric: 'Metrica',
    Unit: 'Unità',
    Target: 'Traguardo',
    Direction: 'Direzione',
    Due: 'Scadenza',
    Measurements: 'Misurazioni',
    Date: 'Data',
    Value: 'Valore',
    Lead: 'Condotto da',
    Covers: 'Copre',
    Inputs: 'Elementi in ingresso',
    'Previous actions': 'Azioni precedenti',
    Issues: 'Fattori interni ed esterni',
    Nonconformities: 'Non conformità',
    Monitoring: 'Monitoraggio',
    'Audit results': 'Risultati degli audit',
    Improvement: 'Miglioramento',
    Audit: 'Audit',
    Grade: 'Grado',
    Against: 'Riferito a',
    Raised: 'Emesso il',
    Correction: 'Correzione',
    'Root cause': 'Causa radice',
    'Corrective action': 'Azione correttiva',
    Closed: 'Chiuso il',
    Effectiveness: 'Efficacia',
    Checked: 'Verificata il',
    Jurisdiction: 'Giurisdizione',
    Authority: 'Autorità',
    Milestones: 'Scadenze',
    Milestone: 'Scadenza',
    'Applies to': 'Si applica a',
    Organisation: 'Organizzazione',
    Name: 'Nome',
    'Legal name': 'Denominazione legale',
    Contact: 'Contatto',
    Language: 'Lingua',
    Scope: 'Campo di applicazione',
    'ISMS certificate': 'Certificato del SGSI',
    Standard: 'Norma',
    Certificate: 'Certificato',
    'Certification body': 'Organismo di certificazione',
    Issued: 'Emesso il',
    'Statement of Applicability': 'Dichiarazione di applicabilità',
    Repository: 'Repository',
    Address: 'Indirizzo',
    Branch: 'Ramo',
    'Content path': 'Percorso dei contenuti',
    'Review soon': 'Preavviso di riesame',
    'Risk appetite': 'Propensione al rischio',
    Baseline: 'Stato di riferimento',
    Certification: 'Certificazione',
    'Stage 1': 'Fase 1',
    'Stage 2': 'Fase 2',
    Brand: 'Identità visiva',
    Logo: 'Logo',
    Accent: 'Colore',
    Checks: 'Verifiche',
    'As of': 'Data di riferimento',
    Control: 'Controllo',
    Document: 'Documento',
  },
  help: {
    'What a reader sees in every list and link. Short, and without the id.':
      'Ciò che il lettore vede in ogni elenco e collegamento. Breve, e senza identificativo.',
    'The role that answers for this entry. People are named by role, never by name.':
      'Il ruolo che risponde di questa voce. Le persone sono indicate per ruolo, mai per nome.',
    'Who may read this: `public`, `internal` (everyone here and the auditor) or `confidential`.':
      'Chi può leggerla: `public` (chiunque), `internal` (tutti qui e l’auditor) o `confidential` (riservata).',
    'What this document is: it sets direction (`policy`), says how (`procedure`), fixes a measure (`standard`), advises (`guideline`) or says what is done by when (`plan`).':
      'Che cos’è questo documento: dà un indirizzo (`policy`), dice come fare (`procedure`), fissa una misura (`standard`), consiglia (`guideline`) o dice che cosa è fatto entro quando (`plan`).',
    'The clauses and Annex A controls whose documented information this document is, in quotes: `["5.2", "A.2.2"]`.':
      'I punti e i controlli dell’Appendice A di cui questo documento è l’informazione documentata, tra virgolette: `["5.2", "A.2.2"]`.',
    '`aims` if written for AI, `isms` if it is a document of the ISMS that was extended.':
      '`aims` se è scritto per l’IA, `isms` se è un documento del SGSI che è stato esteso.',
    'The version of the document, in quotes: `"1.2"`. Without quotes, `1.10` would become 1.1.':
      'La versione del documento, tra virgolette: `"1.2"`. Senza virgolette, `1.10` diventerebbe 1.1.',
    'Where the document stands: `draft`, `in-review`, `approved` or `retired`.':
      'A che punto è il documento: `draft` (bozza), `in-review` (in revisione), `approved` (approvato) o `retired` (ritirato).',
    'The role that approved this version. Someone other than the owner.':
      'Il ruolo che ha approvato questa versione. Diverso dal responsabile.',
    'The day on which this version was approved.':
      'Il giorno in cui questa versione è stata approvata.',
    'The day from which this version applies.': 'Il giorno da cui si applica questa versione.',
    'The day by which the document is read again and confirmed or changed.':
      'Il giorno entro cui il documento è riletto e confermato o modificato.',
    'One row per sub-clause of this clause.': 'Una riga per ogni sottopunto di questo punto.',
    'The number of the sub-clause, in quotes: `"6.1.3"`.':
      'Il numero del sottopunto, tra virgolette: `"6.1.3"`.',
    'How the ISMS serves here: `reuse` as it is with a wider scope, `extend` with AI content, or `new` without counterpart.':
      'Come il SGSI serve qui: `reuse` (ripreso com’è, con un campo di applicazione più ampio), `extend` (esteso con contenuti per l’IA) o `new` (nuovo, senza corrispondente).',
    'The document of the ISMS that carries this clause.':
      'Il documento del SGSI che contiene questo punto.',
    'What the AI management system adds to it, in your own words.':
      'Che cosa vi aggiunge il sistema di gestione per l’IA, con parole proprie.',
    'Policies of this handbook that carry the clause out.':
      'Le politiche di questo manuale che attuano il punto.',
    'How far it is done.': 'Fino a che punto è attuato.',
    'For controls of your own (`ORG.…`) only. Annex A controls take theirs from the catalogue.':
      'Solo per i controlli propri (`ORG.…`). I controlli dell’Appendice A lo prendono dal catalogo.',
    'Whether the control applies here: `true` or `false`.':
      'Se il controllo qui si applica: `true` (sì) o `false` (no).',
    'Why the control applies: a risk, an impact assessment, law, a contract or the business. At least one.':
      'Perché il controllo si applica: un rischio, una valutazione d’impatto, la legge, un contratto o un’esigenza aziendale. Almeno un motivo.',
    'Why the control applies here, or why it does not, in your own words and about this organisation. A full sentence at least.':
      'Perché il controllo qui si applica, o perché non si applica, con parole proprie e riferito a questa organizzazione. Almeno una frase completa.',
    'For a control that does not apply: no risk needs it (`not-needed`), nothing requires it (`not-required`), or something else does it (`covered-elsewhere`).':
      'Per un controllo che non si applica: nessun rischio ne ha bisogno (`not-needed`), nulla lo richiede (`not-required`), o provvede altro (`covered-elsewhere`).',
    'For a control that applies: `planned`, `partial` or `implemented`. Implemented needs evidence.':
      'Per un controllo che si applica: `planned` (pianificato), `partial` (parziale) o `implemented` (attuato). Un controllo attuato richiede evidenze.',
    'For `planned` and `partial`: the day by which the control is implemented.':
      'Per `planned` e `partial`: il giorno entro cui il controllo è attuato.',
    'Who carries the control out: this organisation (`own`), with others (`shared`), or a supplier (`inherited`).':
      'Chi attua il controllo: questa organizzazione (`own`), insieme ad altri (`shared`) o un fornitore (`inherited`).',
    'Ids of the policies and procedures that carry the control out.':
      'Identificativi delle politiche e procedure che attuano il controllo.',
    'Ids of the evidence, impact assessments and audits that prove that the control works.':
      'Identificativi delle evidenze, valutazioni d’impatto e audit che dimostrano che il controllo funziona.',
    '`all`, or the ids of the AI systems to which the control applies.':
      '`all` (tutti), o gli identificativi dei sistemi di IA a cui il controllo si applica.',
    'The day on which the owner last confirmed this row.':
      'Il giorno in cui il responsabile ha confermato questa riga l’ultima volta.',
    'The day by which the owner confirms it again.':
      'Il giorno entro cui il responsabile la conferma di nuovo.',
    'What the system is for, in a sentence or two that an outsider understands.':
      'A che cosa serve il sistema, in una o due frasi comprensibili a un esterno.',
    'Whether it is `developed` here, `embedded` in something else, or `procured`.':
      'Se è sviluppato qui (`developed`), integrato in altro (`embedded`) o acquistato (`procured`).',
    'Whether it generates text, images, sound or code.':
      'Se genera testo, immagini, suoni o codice.',
    'Where the system stands: design, data, development, validation, deployment, operation or retirement.':
      'A che punto è il sistema: progettazione, dati, sviluppo, validazione, messa in esercizio, esercizio o dismissione.',
    'The data that the system consumes.': 'I dati che il sistema utilizza.',
    'What the data is.': 'Che cosa sono i dati.',
    '`none`, `personal`, or `special` for sensitive categories.':
      '`none` (non personali), `personal` (personali) o `special` per le categorie particolari.',
    'Where the data comes from.': 'Da dove provengono i dati.',
    'The decisions that the system influences.': 'Le decisioni su cui il sistema influisce.',
    'What is decided.': 'Che cosa si decide.',
    'Whether the system `informs`, `supports` or `automates` the decision.':
      'Se il sistema informa (`informs`), supporta (`supports`) o automatizza (`automates`) la decisione.',
    'The people whom the decision concerns.': 'Le persone che la decisione riguarda.',
    'The roles of the organisation for this system, after ISO/IEC 22989. An empty list means undecided.':
      'I ruoli dell’organizzazione per questo sistema, secondo la ISO/IEC 22989. Un elenco vuoto significa non deciso.',
    'How the EU AI Act sees the system and the organisation.':
      'Come il regolamento UE sull’IA considera il sistema e l’organizzazione.',
    'Whether the EU AI Act reaches this system, through its market or the place where its output is used.':
      'Se il regolamento UE sull’IA si estende a questo sistema, per il suo mercato o per il luogo in cui è utilizzato il suo output.',
    'The roles under Art. 3 that the organisation has for this system. Decided apart from the ISO roles.':
      'I ruoli ai sensi dell’art. 3 che l’organizzazione ha per questo sistema. Decisi separatamente dai ruoli ISO.',
    'The tier of the system: `prohibited`, `high`, `limited` (transparency duties) or `minimal`.':
      'Il livello di rischio del sistema: `prohibited` (vietato), `high` (alto), `limited` (limitato, con obblighi di trasparenza) o `minimal` (minimo).',
    'The number of the area of Annex III, 1 to 8, that makes it high-risk.':
      'Il numero del settore dell’allegato III, da 1 a 8, che lo rende ad alto rischio.',
    'Whether it is a safety component of a product under Annex I.':
      'Se è un componente di sicurezza di un prodotto di cui all’allegato I.',
    'Whether a general-purpose AI model stands behind it: `none`, `uses` or `provides`.':
      'Se si basa su un modello di IA per finalità generali: `none` (nessuno), `uses` (lo usa) o `provides` (lo fornisce).',
    'Why scope, role and tier were decided so, with the articles.':
      'Perché ambito di applicazione, ruolo e livello di rischio sono stati decisi così, con gli articoli.',
    'What the system may do to people, groups and society: `low`, `medium` or `high`.':
      'Che cosa il sistema può comportare per individui, gruppi e società: `low` (basso), `medium` (medio) o `high` (alto).',
    'The id of the supplier of a procured or embedded system.':
      'L’identificativo del fornitore di un sistema acquistato o integrato.',
    'The model at the heart of the system.': 'Il modello al centro del sistema.',
    'The name of the model.': 'Il nome del modello.',
    'Its version, in quotes.': 'La sua versione, tra virgolette.',
    'Who made it.': 'Chi lo ha realizzato.',
    'The day on which it went live.': 'Il giorno in cui è stato messo in esercizio.',
    'The day on which it was switched off.': 'Il giorno in cui è stato dismesso.',
    'The day of the last change that matters: of purpose, model, data or use.':
      'Il giorno dell’ultima modifica rilevante: di scopo, modello, dati o uso.',
    'What the system needs (A.4).': 'Che cosa serve al sistema (A.4).',
    'Frameworks and tools (A.4.4).': 'Framework e strumenti (A.4.4).',
    'Hosting, hardware and compute (A.4.5).': 'Hosting, hardware e capacità di calcolo (A.4.5).',
    'Roles and skills it depends on (A.4.6).': 'Ruoli e competenze da cui dipende (A.4.6).',
    'For each stage, the ids of the evidence and assessments that it left behind.':
      'Per ogni fase, gli identificativi delle evidenze e delle valutazioni che ha lasciato.',
    'The id of the AI system that is assessed.':
      'L’identificativo del sistema di IA che è valutato.',
    'The day on which the assessment was done.':
      'Il giorno in cui la valutazione è stata eseguita.',
    'The roles that assessed. More than one view is better than one.':
      'I ruoli che hanno valutato. Più punti di vista sono meglio di uno.',
    'Users, tasks and contexts for which the system is meant.':
      'Utenti, compiti e contesti a cui il sistema è destinato.',
    'Uses for which it is not meant and that are to be expected all the same.':
      'Usi a cui non è destinato e che sono comunque prevedibili.',
    'Who is affected, directly or indirectly, those who never use it among them.':
      'Chi ne è interessato, direttamente o indirettamente, compreso chi non lo usa mai.',
    'Benefits and harms by dimension and by whom they reach.':
      'Benefici e danni per dimensione e per destinatario.',
    'What is at stake.': 'Che cosa è in gioco.',
    'Whom it reaches: `individuals`, `groups` or `society`.':
      'Chi raggiunge: `individuals` (individui), `groups` (gruppi) o `society` (società).',
    'What may happen to them, good or bad.': 'Che cosa può accadere loro, nel bene o nel male.',
    '`true` for a benefit, `false` for a harm.': '`true` per un beneficio, `false` per un danno.',
    'How much it matters to them, 1 to 5, before measures.':
      'Quanto pesa per loro, da 1 a 5, prima delle misure.',
    'How likely it is, 1 to 5, before measures.':
      'Quanto è probabile, da 1 a 5, prima delle misure.',
    'Ids of the controls and risks through which it is dealt with.':
      'Identificativi dei controlli e dei rischi con cui è affrontato.',
    'Severity after the measures, 1 to 5.': 'Gravità dopo le misure, da 1 a 5.',
    'Likelihood after the measures, 1 to 5.': 'Probabilità dopo le misure, da 1 a 5.',
    'Whether the system may be used, on these measures.':
      'Se il sistema può essere usato, con queste misure.',
    'What has to happen for the assessment to be done again before its next review.':
      'Che cosa deve accadere perché la valutazione sia ripetuta prima del prossimo riesame.',
    '`ai` for what AI systems may do, `information-security` for confidentiality, integrity, availability.':
      '`ai` per ciò che i sistemi di IA possono comportare, `information-security` per riservatezza, integrità, disponibilità.',
    'Risk sources of Annex C, in quotes: `"C.3.4"`.':
      'Fonti di rischio dell’Appendice C, tra virgolette: `"C.3.4"`.',
    'Objectives of Annex C that the risk threatens, in quotes: `"C.2.5"`.':
      'Obiettivi dell’Appendice C minacciati dal rischio, tra virgolette: `"C.2.5"`.',
    'Ids of the AI systems concerned. Empty means the whole organisation.':
      'Identificativi dei sistemi di IA interessati. Vuoto significa l’intera organizzazione.',
    'Before treatment, 1 (rare) to 5 (almost certain).':
      'Prima del trattamento, da 1 (rara) a 5 (quasi certa).',
    'Before treatment, 1 (slight) to 5 (severe).':
      'Prima del trattamento, da 1 (lieve) a 5 (grave).',
    'What is done about it.': 'Che cosa si fa al riguardo.',
    'Controls that treat it: `A.6.2.4`, `ORG.…`, or of the ISMS `27001:A.8.16`.':
      'Controlli che lo trattano: `A.6.2.4`, `ORG.…`, o del SGSI `27001:A.8.16`.',
    'What is left after treatment.': 'Che cosa resta dopo il trattamento.',
    'After treatment, 1 to 5.': 'Dopo il trattamento, da 1 a 5.',
    'The role that accepted the residual risk.': 'Il ruolo che ha accettato il rischio residuo.',
    'The day on which it was accepted.': 'Il giorno in cui è stato accettato.',
    'The day by which the treatment is done.': 'Il giorno entro cui il trattamento è completato.',
    'The day by which the risk is looked at again.':
      'Il giorno entro cui il rischio è riesaminato.',
    'What kind of proof it is.': 'Di che tipo di evidenza si tratta.',
    '`aims` if it was made for AI, `isms` if it is reused from the ISMS.':
      '`aims` se è stata prodotta per l’IA, `isms` se è ripresa dal SGSI.',
    'Where it lies: an address that starts with https://, or `files/…` for a file in this handbook.':
      'Dove si trova: un indirizzo che inizia con https://, o `files/…` per un file di questo manuale.',
    'The fingerprint of the file, so that a later change of it is found.':
      'L’impronta del file, perché una sua modifica successiva sia scoperta.',
    'The day on which it was gathered.': 'Il giorno in cui è stata raccolta.',
    'The day after which it proves nothing any more.':
      'Il giorno dopo il quale non prova più nulla.',
    'The time that it covers.': 'Il periodo che copre.',
    'First day that it covers.': 'Primo giorno che copre.',
    'Last day that it covers.': 'Ultimo giorno che copre.',
    'How it is gathered, by whom and how often.': 'Come è raccolta, da chi e con quale frequenza.',
    'How long it is kept.': 'Per quanto tempo è conservata.',
    '`current`, or `superseded` when newer evidence took its place.':
      '`current` (attuale), o `superseded` (superata) quando un’evidenza più recente ne ha preso il posto.',
    'What they supply.': 'Che cosa fornisce.',
    'The country from which they supply it.': 'Il Paese da cui lo fornisce.',
    'Who does what along the life cycle (A.10.2).':
      'Chi fa che cosa lungo il ciclo di vita (A.10.2).',
    'What has to be done.': 'Che cosa va fatto.',
    'Who does it.': 'Chi lo fa.',
    'The id of the evidence that is the contract.':
      'L’identificativo dell’evidenza che è il contratto.',
    'The day of the last supplier assessment (A.10.3).':
      'Il giorno dell’ultima valutazione del fornitore (A.10.3).',
    'The day of the next one.': 'Il giorno della prossima.',
    'What the role does and decides, a line each.':
      'Che cosa il ruolo fa e decide, una riga ciascuno.',
    'What is required, and what proves it (7.2).':
      'Che cosa è richiesto, e che cosa lo comprova (7.2).',
    'What the role has to know or be able to do.': 'Che cosa il ruolo deve sapere o saper fare.',
    '`true` if the role cannot be held without it, `false` if it is wished for.':
      '`true` se senza di essa il ruolo non può essere ricoperto, `false` se è auspicata.',
    'Ids of the evidence that prove it.': 'Identificativi delle evidenze che la comprovano.',
    'The role of the ISMS that it grew out of.': 'Il ruolo del SGSI da cui è nato.',
    'The objective of Annex C that it serves, in quotes: `"C.2.5"`.':
      'L’obiettivo dell’Appendice C a cui serve, tra virgolette: `"C.2.5"`.',
    'What is measured.': 'Che cosa si misura.',
    'The unit of the measurement: `%`, `days`, `reports`.':
      'L’unità della misurazione: `%`, `giorni`, `segnalazioni`.',
    'The value to reach, in that unit.': 'Il valore da raggiungere, in quell’unità.',
    '`up` if more is better, `down` if less is better.':
      '`up` se di più è meglio, `down` se di meno è meglio.',
    'The day by which the target is reached.': 'Il giorno entro cui il traguardo è raggiunto.',
    'What was measured, oldest first.': 'Che cosa è stato misurato, dal più vecchio.',
    'The day of the measurement.': 'Il giorno della misurazione.',
    'The value, in the unit.': 'Il valore, nell’unità indicata.',
    'What it is.': 'Che cos’è.',
    'The day on which it took place, or is planned.':
      'Il giorno in cui si è svolto, o è pianificato.',
    'The role that leads it. It must not own what is audited.':
      'Il ruolo che lo conduce. Non deve essere responsabile di ciò che è sottoposto ad audit.',
    'The clauses and controls that it looks at, in quotes: `["9.1", "A.6.2.4"]`.':
      'I punti e i controlli che esamina, tra virgolette: `["9.1", "A.6.2.4"]`.',
    '`planned` or `done`.': '`planned` (pianificato) o `done` (svolto).',
    'For a management review: what it looked at (9.3.2).':
      'Per un riesame di direzione: che cosa ha esaminato (9.3.2).',
    'Where the actions of earlier reviews stand.':
      'A che punto sono le azioni dei riesami precedenti.',
    'What changed inside and outside.': 'Che cosa è cambiato all’interno e all’esterno.',
    'What changed in what interested parties need and expect.':
      'Che cosa è cambiato nelle esigenze e aspettative delle parti interessate.',
    'Trends in nonconformities and corrective actions.':
      'Andamento delle non conformità e delle azioni correttive.',
    'Trends in monitoring and measurement results.':
      'Andamento dei risultati di monitoraggio e misurazione.',
    'What the audits found.': 'Che cosa hanno rilevato gli audit.',
    'Opportunities for continual improvement.': 'Opportunità di miglioramento continuo.',
    'For a management review: what was decided (9.3.3).':
      'Per un riesame di direzione: che cosa è stato deciso (9.3.3).',
    'What was decided.': 'Che cosa è stato deciso.',
    'The role that carries it out.': 'Il ruolo che la attua.',
    'The day by which it is done.': 'Il giorno entro cui è attuata.',
    'Where the finding comes from.': 'Da dove proviene il rilievo.',
    'The id of the audit, when that is the source.':
      'L’identificativo dell’audit, quando la fonte è un audit.',
    'Ids of the AI systems concerned.': 'Identificativi dei sistemi di IA interessati.',
    '`major` or `minor` nonconformity, `observation`, or `opportunity` for improvement.':
      'Non conformità maggiore (`major`) o minore (`minor`), osservazione (`observation`) o opportunità di miglioramento (`opportunity`).',
    'The clauses and controls that are not met, in quotes.':
      'I punti e i controlli non soddisfatti, tra virgolette.',
    'The day on which it was found.': 'Il giorno in cui è stato rilevato.',
    'The day by which it is closed.': 'Il giorno entro cui è chiuso.',
    'What was put right at once.': 'Che cosa è stato corretto subito.',
    'Why it could happen.': 'Perché è potuto accadere.',
    'What was changed so that it does not happen again.':
      'Che cosa è stato cambiato perché non accada più.',
    'The day on which it was closed.': 'Il giorno in cui è stato chiuso.',
    'Whether the corrective action worked.': 'Se l’azione correttiva è stata efficace.',
    'The day on which the effect was checked.': 'Il giorno in cui l’efficacia è stata verificata.',
    'The id of the evidence that shows it.': 'L’identificativo dell’evidenza che lo dimostra.',
    'Where it applies.': 'Dove si applica.',
    'Who issues or supervises it.': 'Chi lo emana o vi vigila.',
    'Where its text is published.': 'Dove è pubblicato il testo.',
    'What applies when.': 'Che cosa si applica e quando.',
    'The day from which it applies.': 'Il giorno da cui si applica.',
    'What applies from that day.': 'Che cosa si applica da quel giorno.',
    'The article that says so.': 'L’articolo che lo dispone.',
    'Operator roles and tiers that it concerns. An empty list means all.':
      'Ruoli di operatore e livelli di rischio interessati. Un elenco vuoto significa tutti.',
    'The name of the handbook.': 'Il nome del manuale.',
    'Whose handbook this is.': 'Di chi è questo manuale.',
    'The name by which the organisation is known.':
      'Il nome con cui l’organizzazione è conosciuta.',
    'The name in the commercial register.': 'La denominazione nel registro di commercio.',
    'Where a reader reports a concern: an e-mail address or a page that starts with https://.':
      'Dove il lettore segnala un problema: un indirizzo e-mail o una pagina che inizia con https://.',
    'The language of content and interface.': 'La lingua dei contenuti e dell’interfaccia.',
    'The scope statement of the AIMS (4.3).':
      'La dichiarazione del campo di applicazione del SGIA (4.3).',
    'The certificate that the AIMS builds on.': 'Il certificato su cui si basa il SGIA.',
    'The standard of the ISMS: `ISO/IEC 27001:2022`.': 'La norma del SGSI: `ISO/IEC 27001:2022`.',
    'The number of the certificate.': 'Il numero del certificato.',
    'Who issued it.': 'Chi lo ha emesso.',
    'The day of issue.': 'Il giorno di emissione.',
    'The day on which it ends.': 'Il giorno in cui termina.',
    'Document control of the Statement.': 'Il controllo documentale della Dichiarazione.',
    'The version of the Statement, in quotes.': 'La versione della Dichiarazione, tra virgolette.',
    'Where the Statement stands.': 'A che punto è la Dichiarazione.',
    'The role of the designated management that approved it (6.1.3).':
      'Il ruolo della direzione designata che l’ha approvata (6.1.3).',
    'The day of approval.': 'Il giorno di approvazione.',
    'The day of the next review.': 'Il giorno del prossimo riesame.',
    'Where editors change this handbook: makes "edit this page" work.':
      'Dove i redattori modificano questo manuale: fa funzionare «Modifica questa pagina».',
    'Where the repository is browsed.': 'Dove si consulta il repository.',
    'The branch that is published.': 'Il ramo che è pubblicato.',
    'The folder of the handbook inside the repository.':
      'La cartella del manuale all’interno del repository.',
    'How many days ahead something counts as due soon.':
      'Con quanti giorni di anticipo qualcosa è considerato in scadenza.',
    'The score (likelihood × impact, 1 to 25) above which a risk must be treated.':
      'Il punteggio (probabilità × impatto, da 1 a 25) oltre il quale un rischio va trattato.',
    'The git tag or commit of the state that was last audited.':
      'Il tag o commit git dello stato sottoposto ad audit l’ultima volta.',
    'What the organisation aims at.': 'A che cosa mira l’organizzazione.',
    'Who is to certify the AIMS.': 'Chi certificherà il SGIA.',
    'The day aimed at for stage 1.': 'Il giorno previsto per la fase 1.',
    'The day aimed at for stage 2.': 'Il giorno previsto per la fase 2.',
    'Logo and colour of the organisation.': 'Logo e colore dell’organizzazione.',
    'An image under `files/`.': 'Un’immagine in `files/`.',
    'The colour of the organisation, as `#rrggbb`, in quotes.':
      'Il colore dell’organizzazione, come `#rrggbb`, tra virgolette.',
    'Rules whose severity differs here, by id: `document/due-soon: off`. Those on what cannot be read cannot be switched off.':
      'Regole la cui gravità qui è diversa, per identificativo: `document/due-soon: off`. Quelle su ciò che non si può leggere non si possono disattivare.',
    'For a snapshot only, such as an example or an archive: the day at which everything is judged. A living handbook leaves it out and is judged today.':
      'Solo per un’istantanea, come un esempio o un archivio: il giorno alla cui data tutto è giudicato. Un manuale vivo lo omette ed è giudicato oggi.',
    'The number in Annex A of ISO/IEC 27001:2022, as `A.5.1`.':
      'Il numero nell’Appendice A della ISO/IEC 27001:2022, come `A.5.1`.',
    '`true` or `false`.': '`true` (sì) o `false` (no).',
    '`planned`, `partial` or `implemented`; empty when the control does not apply.':
      '`planned` (pianificato), `partial` (parziale) o `implemented` (attuato); vuoto quando il controllo non si applica.',
    'Why it applies, or does not.': 'Perché si applica, o non si applica.',
    'The document of the ISMS that carries it out.': 'Il documento del SGSI che lo attua.',
    'Who answers for it in the ISMS.': 'Chi ne risponde nel SGSI.',
  },
  words: {
    // Classification and kinds of documents.
    public: 'pubblico',
    internal: 'uso interno',
    confidential: 'riservato',
    policy: 'politica',
    procedure: 'procedura',
    standard: 'standard',
    guideline: 'linea guida',
    plan: 'piano',
    aims: 'SGIA',
    isms: 'SGSI',
    // How far something is.
    draft: 'bozza',
    'in-review': 'in revisione',
    approved: 'approvato',
    retired: 'ritirato',
    reuse: 'ripreso',
    extend: 'esteso',
    new: 'nuovo',
    planned: 'pianificato',
    partial: 'parziale',
    implemented: 'attuato',
    done: 'svolto',
    // Controls.
    risk: 'rischio',
    impact: 'impatto',
    legal: 'legge',
    contractual: 'contratto',
    business: 'esigenze aziendali',
    'not-needed': 'non necessario',
    'not-required': 'non richiesto',
    'covered-elsewhere': 'coperto altrove',
    own: 'propria',
    shared: 'condivisa',
    inherited: 'ereditata da un fornitore',
    all: 'tutti',
    // AI systems.
    developed: 'sviluppato',
    embedded: 'integrato',
    procured: 'acquistato',
    design: 'progettazione',
    data: 'dati',
    development: 'sviluppo',
    validation: 'validazione',
    deployment: 'messa in esercizio',
    operation: 'esercizio',
    retirement: 'dismissione',
    none: 'nessuno',
    personal: 'personali',
    special: 'categorie particolari',
    informs: 'informa',
    supports: 'supporta',
    automates: 'automatizza',
    provider: 'fornitore',
    producer: 'produttore',
    customer: 'cliente',
    partner: 'partner',
    deployer: 'deployer',
    importer: 'importatore',
    distributor: 'distributore',
    'authorised-representative': 'rappresentante autorizzato',
    'product-manufacturer': 'fabbricante del prodotto',
    prohibited: 'vietato',
    high: 'alto',
    medium: 'medio',
    low: 'basso',
    limited: 'limitato',
    minimal: 'minimo',
    uses: 'usa',
    provides: 'fornisce',
    // Impact assessments.
    fairness: 'equità',
    safety: 'sicurezza e incolumità',
    transparency: 'trasparenza',
    explainability: 'spiegabilità',
    privacy: 'privacy',
    accountability: 'responsabilità',
    reliability: 'affidabilità',
    environment: 'ambiente',
    individuals: 'individui',
    groups: 'gruppi',
    society: 'società',
    acceptable: 'accettabile',
    'acceptable-with-measures': 'accettabile con misure',
    'not-acceptable': 'non accettabile',
    // Risks.
    ai: 'IA',
    'information-security': 'sicurezza delle informazioni',
    mitigate: 'mitigare',
    avoid: 'evitare',
    transfer: 'trasferire',
    accept: 'accettare',
    // Evidence.
    record: 'registrazione',
    report: 'rapporto',
    log: 'log',
    minutes: 'verbale',
    training: 'formazione',
    contract: 'contratto',
    test: 'prova',
    screenshot: 'schermata',
    current: 'attuale',
    superseded: 'superata',
    // Suppliers and objectives.
    us: 'noi',
    them: 'loro',
    up: 'in aumento',
    down: 'in diminuzione',
    // Audits and findings.
    'internal-audit': 'audit interno',
    'management-review': 'riesame di direzione',
    surveillance: 'audit di sorveglianza',
    certification: 'audit di certificazione',
    audit: 'audit',
    incident: 'incidente',
    complaint: 'reclamo',
    monitoring: 'monitoraggio',
    review: 'riesame',
    major: 'non conformità maggiore',
    minor: 'non conformità minore',
    observation: 'osservazione',
    opportunity: 'opportunità di miglioramento',
    // Regulations.
    law: 'legge',
    guidance: 'linee guida',
    // Checks and languages.
    error: 'errore',
    warning: 'avviso',
    off: 'disattivata',
    en: 'inglese',
    de: 'tedesco',
    fr: 'francese',
    es: 'spagnolo',
    it: 'italiano',
    true: 'sì',
    false: 'no',
    yes: 'sì',
    no: 'no',
  },
};
