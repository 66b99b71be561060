import type { StandardsTexts } from '../index.ts';

export const crosswalk: StandardsTexts['crosswalk'] = {
  dispositions: {
    reuse: 'Stesso punto nelle due norme: il processo del SGSI si riusa e si amplia.',
    extend: 'Stesso numero di punto, con contenuti sull’IA da aggiungere.',
    new: 'Senza corrispondenza in ISO/IEC 27001: da creare.',
  },
  clauseNote:
    'Numeri e titoli sono quelli delle due norme; quanto si possa riusare è una lettura di questo progetto, e ogni organizzazione decide la propria.',
  clauses: {
    '4.1':
      'L’organizzazione precisa anche i propri ruoli rispetto all’IA (per esempio fornitore, produttore, cliente) e lo scopo dei suoi sistemi di IA. Entrambe le norme chiedono se il cambiamento climatico è pertinente: ISO/IEC 42001 fin dall’inizio, ISO/IEC 27001 dall’Amendment 1 del 2024.',
    '4.2':
      'Fra le parti interessate ci sono ora le persone toccate dagli output dell’IA, le autorità competenti e i fornitori di modelli o dati. Possono esserci requisiti sul cambiamento climatico, come in ISO/IEC 27001 dall’Amendment 1 del 2024.',
    '4.3':
      'Il campo di applicazione nomina i sistemi e le attività di IA, non solo informazioni e sedi.',
    '4.4': 'Stesso obbligo di far funzionare il sistema e i suoi processi, applicato all’IA.',
    '5.1':
      'Stessi doveri di leadership; la direzione risponde anche di politica e obiettivi per l’IA.',
    '5.2':
      'Serve una politica per l’IA (separata o integrata) che rimandi alle altre politiche pertinenti; da A.2.2 ad A.2.4 i dettagli.',
    '5.3':
      'Stesso obbligo di assegnare i ruoli, compresi quelli per la conformità e per riferire sulle prestazioni del SGIA; il titolo è più breve in 42001, e A.3.2 aggiunge i ruoli dell’IA.',
    '6.1.1':
      'I criteri di rischio per l’IA si fissano qui, secondo dominio, uso previsto e contesto di ogni sistema di IA.',
    '6.1.2':
      'Le conseguenze si giudicano per organizzazione, persone e società, non solo per riservatezza, integrità e disponibilità.',
    '6.1.3':
      'Dichiarazione di applicabilità propria per i 38 controlli sull’IA. La direzione designata approva il piano di trattamento e accetta i rischi residui, là dove 27001 lo chiede ai titolari dei rischi.',
    '6.1.4':
      'Definisce il processo che valuta che cosa un sistema di IA può causare a persone, gruppi e società; gli esiti entrano nella valutazione dei rischi.',
    '6.2':
      'Obiettivi per l’IA, per i quali l’allegato C propone per esempio equità, sicurezza o trasparenza.',
    '6.3': 'Stessa regola per le modifiche pianificate, applicata al SGIA.',
    '7.1': 'Stesso obbligo; A.4 chiede inoltre registrazioni sulle risorse dell’IA.',
    '7.2': 'Stesse evidenze delle competenze; i profili sono specifici dell’IA.',
    '7.3': 'Stesso obbligo di consapevolezza, ora sulla politica per l’IA.',
    '7.4':
      'Stessa logica: che cosa, quando, con chi e come; A.8 aggiunge obblighi di informazione verso utenti e altri.',
    '7.5.1': 'Stessa regola su ciò che va documentato.',
    '7.5.2': 'Stessa regola per creare e aggiornare i documenti (titolo più lungo in 42001).',
    '7.5.3': 'Stesso controllo dei documenti.',
    '8.1':
      'Si attuano i controlli scelti per sviluppare e usare l’IA, e se ne monitora l’efficacia.',
    '8.2':
      'Stessa esecuzione, periodica e su evento; si giudicano anche le conseguenze per persone e società (6.1.2).',
    '8.3':
      'Se il trattamento non funziona o emergono rischi nuovi, si verifica il trattamento e si aggiorna il piano.',
    '8.4':
      'Esegue la valutazione d’impatto di 6.1.4 a intervalli pianificati e in caso di cambiamenti significativi, e ne conserva gli esiti.',
    '9.1': 'Stesso obbligo di misurare; gli indicatori coprono prestazioni e controlli dell’IA.',
    '9.2.1': 'Stesso obbligo di audit; è possibile un audit combinato con il SGSI.',
    '9.2.2': 'Stesso programma di audit.',
    '9.3.1': 'Stesso obbligo di riesame.',
    '9.3.2':
      '42001 elenca meno elementi in ingresso di 27001 (nessun punto proprio per riscontri delle parti interessate, esiti della valutazione dei rischi o conseguimento degli obiettivi); un ordine del giorno comune segue quindi l’elenco più lungo di 27001.',
    '9.3.3': 'Stessi risultati.',
    '10.1': 'Stesso obbligo di miglioramento.',
    '10.2': 'Stesso ciclo di azioni correttive, ora anche per le non conformità legate all’IA.',
  },
  transfers: {
    format:
      'Il SGSI ha lo stesso tipo di documento o di prassi; si riprende la forma e si scrivono contenuti nuovi.',
    partial:
      'Parte del contenuto esiste già nel SGSI e vale come evidenza; si aggiungono gli aspetti specifici dell’IA.',
    none: 'Senza corrispondenza nel SGSI; lavoro nuovo.',
  },
  controlNote:
    'L’ISO non pubblica alcuna corrispondenza fra i controlli. I controlli affini di ISO/IEC 27001 e ciò che se ne riprende sono una lettura indicativa; ogni organizzazione decide la propria.',
  controls: {
    'A.2.2': 'Si riprendono modello, approvazione e pubblicazione; il contenuto è nuovo.',
    'A.2.3':
      'Il registro delle politiche dice dove cercare; l’analisi delle sovrapposizioni con l’IA è nuova.',
    'A.2.4': 'Il riesame annuale delle politiche può includere la politica per l’IA.',
    'A.3.2': 'La matrice dei ruoli si amplia; si aggiungono i ruoli dell’IA e la sorveglianza.',
    'A.3.3':
      'Il canale di segnalazione degli eventi esiste come forma; protezione dalle ritorsioni, ambito e gestione delle preoccupazioni sull’IA sono nuovi.',
    'A.4.2':
      'L’inventario degli asset fa da base; si aggiunge una vista per sistema e per fase del ciclo di vita.',
    'A.4.3':
      'Gli insiemi di dati sono spesso inventariati come asset; si aggiungono fatti dell’IA come scopo, etichettatura e distorsioni note.',
    'A.4.4':
      'Valgono l’inventario del software e le registrazioni sugli strumenti; si aggiungono modelli e framework di apprendimento.',
    'A.4.5':
      'Valgono le registrazioni su configurazione, capacità e cloud; si aggiunge il calcolo usato da ogni sistema di IA.',
    'A.4.6':
      'Le registrazioni su formazione e competenze si riprendono come forma; i profili dell’IA sono nuovi.',
    'A.5.2':
      'Il SGSI non valuta gli effetti su persone e società; al più la valutazione d’impatto sulla protezione dei dati presta la forma.',
    'A.5.3':
      'Si riprendono le regole di conservazione delle registrazioni; la registrazione stessa è nuova.',
    'A.5.4':
      'Si riprende solo la parte sulla vita privata; equità, diritti e sicurezza sono nuovi.',
    'A.5.5': 'Senza corrispondenza nel SGSI.',
    'A.6.1.2': 'Si riprende la prassi di fissare obiettivi; gli obiettivi sono nuovi.',
    'A.6.1.3':
      'Il processo di sviluppo sicuro fa da base; si aggiungono punti di controllo per un’IA responsabile.',
    'A.6.2.2':
      'I requisiti di sicurezza sono coperti; si aggiungono quelli di funzione, equità e prestazione.',
    'A.6.2.3':
      'Valgono le registrazioni su architettura e sviluppo; si aggiungono le scelte di modello e di dati.',
    'A.6.2.4':
      'Valgono i test di sicurezza; si aggiungono quelli di accuratezza, robustezza e distorsione.',
    'A.6.2.5':
      'Vale la gestione di cambiamenti e rilasci; si aggiungono i criteri specifici dell’IA.',
    'A.6.2.6':
      'Vale il monitoraggio tecnico; si aggiungono deriva, qualità e assistenza agli utenti.',
    'A.6.2.7':
      'Si riprende il controllo dei documenti; il fascicolo tecnico per ogni destinatario è nuovo.',
    'A.6.2.8':
      'Qui si riprende di più: log e sincronizzazione esistono; si aggiungono gli eventi dell’IA.',
    'A.7.2':
      'Valgono sicurezza e protezione dei dati; si aggiungono rappresentatività e idoneità allo scopo.',
    'A.7.3':
      'Valgono le verifiche su diritti, accesso e vita privata; si aggiungono i motivi della scelta.',
    'A.7.4':
      'La classificazione non è qualità dei dati; criteri e verifiche di qualità sono nuovi.',
    'A.7.5':
      'Inventario ed etichettatura prestano la forma; la registrazione della provenienza è nuova.',
    'A.7.6':
      'Le regole su mascheramento e dati di test sfiorano il tema; i metodi di preparazione sono nuovi.',
    'A.8.2':
      'Si riprendono i modelli delle procedure; le informazioni agli utenti su un sistema di IA sono nuove.',
    'A.8.3':
      'Un canale di ricezione può aprirsi all’esterno; la gestione delle segnalazioni di effetti dannosi è nuova.',
    'A.8.4':
      'Valgono piani e contatti per gli incidenti; si aggiungono incidenti dell’IA e avvisi agli utenti.',
    'A.8.5':
      'Il registro delle norme presta la forma; gli obblighi di comunicazione sull’IA sono voci nuove.',
    'A.9.2': 'Le regole di uso accettabile si completano con regole e approvazioni per l’IA.',
    'A.9.3': 'Si riprende la prassi di fissare obiettivi; gli obiettivi sono nuovi.',
    'A.9.4': 'L’uso accettabile presta la forma; la verifica dell’uso rispetto allo scopo è nuova.',
    'A.10.2':
      'Valgono gli accordi con i fornitori e sui ruoli; si aggiungono i compiti dell’IA lungo il ciclo di vita.',
    'A.10.3':
      'Valgono valutazione, contratti e monitoraggio dei fornitori; si aggiungono criteri per un’IA responsabile.',
    'A.10.4':
      'Le esigenze delle parti interessate e i requisiti contrattuali sono noti; ciò che i clienti si aspettano dall’IA è nuovo.',
  },
  dimensions: {
    governs: {
      title: 'Che cosa governa',
      iso27001:
        'Le informazioni: ciò che l’organizzazione possiede e deve proteggere, su carta, nei sistemi e nelle teste.',
      iso42001:
        'I sistemi di IA in tutto il ciclo di vita: quelli che sviluppa, fornisce, integra o usa.',
    },
    question: {
      title: 'Domanda centrale',
      iso27001: 'Le nostre informazioni e attività restano riservate, integre e disponibili?',
      iso42001:
        'I nostri sistemi di IA agiscono bene verso le persone che toccano, e possiamo risponderne?',
    },
    clauses: {
      title: 'Punti gestionali',
      iso27001: 'Punti da 4 a 10 nella struttura armonizzata dei sistemi di gestione ISO.',
      iso42001:
        'Gli stessi punti da 4 a 10, più la valutazione d’impatto dei sistemi di IA: il processo in 6.1.4, l’esecuzione in 8.4.',
    },
    annexes: {
      title: 'Struttura degli allegati',
      iso27001:
        'Solo l’allegato A: 93 controlli in quattro temi; la relativa guida è una norma a sé, ISO/IEC 27002.',
      iso42001:
        'Allegato A: 38 controlli in nove aree. L’allegato B guida ciascuno, l’allegato C nomina obiettivi e fonti di rischio, l’allegato D tratta domini e settori.',
    },
    risk: {
      title: 'Sguardo sui rischi',
      iso27001:
        'Verso l’interno: che cosa può accadere agli asset e alle attività dell’organizzazione.',
      iso42001:
        'Verso l’interno e l’esterno: anche che cosa i sistemi di IA possono causare a persone, gruppi e società, come ingiustizie, danni o perdita di diritti.',
    },
    artefact: {
      title: 'Documento caratteristico',
      iso27001:
        'La dichiarazione di applicabilità sui 93 controlli, con il piano di trattamento dei rischi.',
      iso42001:
        'La valutazione d’impatto dei sistemi di IA, e una dichiarazione di applicabilità propria per i 38 controlli.',
    },
    certification: {
      title: 'Certificazione',
      iso27001:
        'Da un organismo accreditato secondo ISO/IEC 17021-1 e ISO/IEC 27006-1, per tre anni con sorveglianza annuale.',
      iso42001:
        'Stesso ciclo, e gli audit si possono combinare; ma è un certificato a sé, rilasciato da un organismo accreditato secondo ISO/IEC 17021-1 e ISO/IEC 42006:2025. ISO/IEC 42001 non è una norma armonizzata (art. 40 del regolamento UE sull’IA): il certificato non dà alcuna presunzione di conformità, e nessuno dei due dimostra il rispetto del regolamento.',
    },
  },
  nistNote:
    'Corrispondenza pubblicata che il NIST AI Resource Center segnala senza approvarla, redatta sulla bozza finale di ISO/IEC 42001. I punti dell’allegato B sono dati come il controllo dell’allegato A con lo stesso numero.',
};
