import type { Messages } from '../messages.ts';

/** The terms of the field, in words of our own. */
export const glossary: Messages['glossary'] = {
  title: 'Glossario',
  lead: 'Che cosa significano i termini di questo manuale, con parole proprie.',
  terms: {
    aims: {
      term: 'Sistema di gestione dell’IA (SGIA)',
      meaning:
        'Il modo in cui un’organizzazione governa lo sviluppo e l’uso dell’IA: politiche, ruoli, processi e relative registrazioni. La ISO/IEC 42001 dice che cosa serve.',
    },
    isms: {
      term: 'Sistema di gestione della sicurezza delle informazioni (SGSI)',
      meaning: 'Il sistema di gestione secondo la ISO/IEC 27001 su cui si basa questo manuale.',
    },
    soa: {
      term: 'Dichiarazione di applicabilità',
      meaning:
        'L’elenco dei 38 controlli dell’allegato A: quali si applicano qui, perché, e a che punto è ciascuno.',
    },
    control: {
      term: 'Controllo',
      meaning:
        'Ciò che modifica un rischio. L’allegato A della ISO/IEC 42001 ne elenca 38; un’organizzazione può aggiungerne di propri.',
    },
    clause: {
      term: 'Punto della norma',
      meaning:
        'Un requisito numerato di una norma. I punti da 4 a 10 della ISO/IEC 42001 valgono per chiunque voglia un certificato.',
    },
    evidence: {
      term: 'Evidenza',
      meaning:
        'Una registrazione che prova che qualcosa è stato fatto: un rapporto, un verbale. Vale fino a una data.',
    },
    documented: {
      term: 'Informazioni documentate',
      meaning:
        'Ciò che la norma vuole per iscritto: documenti che dicono come si fa e registrazioni che mostrano che è stato fatto (7.5).',
    },
    system: {
      term: 'Sistema di IA',
      meaning:
        'Un software che dai suoi input genera risultati come previsioni, testi o decisioni. Ciascuno ha una voce nell’inventario.',
    },
    impact: {
      term: 'Valutazione d’impatto',
      meaning:
        'L’esame di ciò che un sistema può causare a persone, gruppi e società (6.1.4, ISO/IEC 42005).',
    },
    fria: {
      term: 'Valutazione d’impatto sui diritti fondamentali',
      meaning:
        'Ciò che l’articolo 27 del regolamento UE sull’IA chiede ad alcuni deployer prima di usare un sistema ad alto rischio.',
    },
    provider: {
      term: 'Fornitore',
      meaning:
        'Secondo il regolamento sull’IA: chi sviluppa o fa sviluppare un sistema di IA e lo immette sul mercato con il proprio nome.',
    },
    deployer: {
      term: 'Deployer',
      meaning: 'Secondo il regolamento sull’IA: chi usa un sistema di IA nella propria attività.',
    },
    appetite: {
      term: 'Propensione al rischio',
      meaning:
        'Il punteggio fino al quale l’organizzazione è disposta a correre un rischio senza ulteriore trattamento.',
    },
    treatment: {
      term: 'Trattamento del rischio',
      meaning:
        'Ciò che si fa di un rischio: ridurlo, evitarlo, trasferirlo o accettarlo. Le azioni aperte sono il piano di trattamento (6.1.3).',
    },
    residual: {
      term: 'Rischio residuo',
      meaning: 'Il rischio che resta dopo il trattamento. La direzione lo accetta.',
    },
    finding: {
      term: 'Rilievo',
      meaning:
        'Ciò che un audit ha trovato: una conformità, un’opportunità di miglioramento o una non conformità.',
    },
    nonconformity: {
      term: 'Non conformità',
      meaning:
        'Un requisito non soddisfatto. Una maggiore mette a rischio il certificato, una minore no.',
    },
    corrective: {
      term: 'Azione correttiva',
      meaning: 'Ciò che elimina la causa di una non conformità perché non si ripeta (10.2).',
    },
    internal: {
      term: 'Audit interno',
      meaning:
        'Un esame a intervalli pianificati, svolto da persone che non verificano il proprio lavoro (9.2).',
    },
    review: {
      term: 'Riesame della direzione',
      meaning:
        'La riunione in cui l’alta direzione giudica il sistema di gestione e decide i cambiamenti (9.3).',
    },
    stages: {
      term: 'Fase 1 e fase 2',
      meaning: 'Le due parti di un audit di certificazione: prima i documenti, poi la pratica.',
    },
    entry: {
      term: 'Voce',
      meaning:
        'Un file del manuale: campi in alto, poi un testo. Il nome del file è il suo identificativo.',
    },
    frontmatter: {
      term: 'Front matter',
      meaning: 'I campi in testa a una voce, in YAML, tra due righe di tre trattini.',
    },
    asof: {
      term: 'Data di riferimento',
      meaning: 'Il giorno al quale tutto è giudicato: che cosa è in scadenza e che cosa è scaduto.',
    },
  },
};
