import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** The eight steps from an ISMS to a certified AIMS. */
export const roadmap: Messages['roadmap'] = {
  description: 'A che punto siamo negli otto passi dal SGSI a un SGIA certificato.',
  lead: 'Otto passi portano da un SGSI vivo a un SGIA certificato. Lo stato di ciascuno è calcolato dai contenuti di questo manuale, e ogni criterio porta al punto in cui è soddisfatto.',
  done: (done, total) =>
    `${number(done)} di ${counted(total, 'passo', 'passi')} ${form(done, 'compiuto', 'compiuti')}`,
  next: 'Prossimo criterio da soddisfare: {criterion}',
  nextIn: (no, step) => `passo ${number(no)}, ${step}`,
  nothingNext: 'Nulla è aperto: ogni criterio di ogni passo è soddisfatto.',
  share: (done, total) => `${number(done)} di ${number(total)}`,
  met: (met, asked) =>
    `${number(met)} di ${counted(asked, 'criterio', 'criteri')} ${form(met, 'soddisfatto', 'soddisfatti')}`,
  missing: 'Mancano',
  more: (count) => `e ${counted(count, 'altro', 'altri')}`,
  states: { done: 'compiuto', 'under-way': 'in corso', 'not-begun': 'non iniziato' },
  criterionStates: {
    met: 'soddisfatto',
    open: 'aperto',
    nothing: 'ancora nulla da verificare',
    off: 'non verificato: regola disattivata',
  },
  steps: {
    inventory: {
      title: 'Inventario',
      why: 'Tutto ciò che è sviluppato, integrato o usato, compresi gli strumenti generativi del lavoro quotidiano. È il corrispondente dell’inventario degli asset; tutto il resto vi poggia.',
    },
    roles: {
      title: 'Ruoli',
      why: 'Chi realizza un modello ha obblighi diversi da chi lo usa. I ruoli ISO e i ruoli del regolamento UE sull’IA sono due decisioni, da prendere per ogni sistema prima di delimitare qualsiasi altra cosa.',
    },
    gaps: {
      title: 'Analisi degli scostamenti',
      why: 'I controlli del SGSI accanto ai controlli per l’IA. Ciò che risulta vuoto è l’elenco delle cose da fare.',
    },
    scope: {
      title: 'Campo di applicazione e criteri di rischio',
      why: 'Il campo di applicazione si amplia, e i criteri di rischio e d’impatto dell’IA si aggiungono al metodo esistente: un processo integrato, non due.',
    },
    assessments: {
      title: 'Valutazioni d’impatto',
      why: 'Per ogni sistema a impatto alto, guardando all’esterno: a individui, gruppi e società. Un SGSI non ha un equivalente: va iniziata presto e ben documentata.',
    },
    controls: {
      title: 'Controlli e Dichiarazione',
      why: 'Una dichiarazione di applicabilità propria, in cui ogni controllo è giustificato per sé.',
    },
    audit: {
      title: 'Audit interno e riesame',
      why: 'Programma di audit e riesame includono il SGIA; poi un audit interno completo come prova generale.',
    },
    evidence: {
      title: 'Riutilizzo delle evidenze',
      why: 'Si riutilizzano dove coincidono davvero; le evidenze dei controlli per l’IA, delle valutazioni d’impatto e dei dati sono nuove.',
    },
  },
  criteria: {
    registered: 'I sistemi di IA sono nel registro.',
    bought: 'Vi sono compresi i sistemi acquistati o integrati.',
    generative: 'Vi sono compresi i sistemi generativi.',
    described:
      'I sistemi non dismessi indicano quali dati utilizzano e su quali decisioni influiscono, e nessun fatto su di essi è ignoto.',
    supplied: 'I sistemi acquistati e integrati non dismessi indicano il loro fornitore.',
    isoRole: 'I sistemi non dismessi hanno un ruolo ISO.',
    operator:
      'I sistemi nell’ambito del regolamento UE sull’IA hanno un ruolo di operatore e un livello di rischio.',
    impact:
      'I sistemi non dismessi di cui non è noto che siano in progettazione hanno un livello d’impatto.',
    ismsStatement: 'I controlli della Dichiarazione del SGSI sono qui per il confronto.',
    dispositions: 'I sottopunti indicano se sono ripresi, estesi o nuovi.',
    looked: 'I controlli dell’Appendice A hanno una voce che dice se si applicano.',
    inTime: 'I controlli aperti hanno una data obiettivo futura e non successiva alla fase 2.',
    context: 'I fattori e le parti interessate sono registrati (4.1, 4.2).',
    addressed:
      'Per ogni parte interessata, ogni requisito è soddisfatto o è previsto con che cosa soddisfarlo.',
    scope: 'Il campo di applicazione del SGIA è documentato e approvato (4.3).',
    policy: 'Una politica per l’IA è approvata (5.2).',
    riskCriteria:
      'Il processo di valutazione dei rischi dell’IA, con i suoi criteri, è approvato (6.1.2).',
    impactCriteria: 'Il processo di valutazione d’impatto è approvato (6.1.4).',
    oneRegister: 'I rischi dell’IA sono nel registro dei rischi.',
    treated: 'I rischi oltre la propensione sono trattati, e accettati dove resta qualcosa.',
    planApproved:
      'La direzione designata ha approvato il piano di trattamento e i rischi residui (6.1.3).',
    assessed:
      'I sistemi che richiedono una valutazione d’impatto, o potrebbero richiederla, ne hanno una approvata.',
    complete:
      'Le valutazioni che non sono più bozze esaminano equità, sicurezza e trasparenza, e individui, gruppi e società.',
    current: 'Le valutazioni in vigore descrivono ancora il sistema com’è.',
    bearable:
      'I sistemi in uso con una valutazione in vigore possono esserlo secondo la sua conclusione.',
    justified: 'Le righe della Dichiarazione sono giustificate con parole proprie.',
    documented: 'I controlli non esclusi sono attuati da un documento approvato.',
    proven: 'I controlli non esclusi sono attuati e comprovati.',
    approved: 'La Dichiarazione è approvata così com’è (7.5.2).',
    internalAudit: 'Nell’ultimo anno è stato svolto un audit interno del SGIA.',
    auditedClauses: 'I sottopunti sono stati sottoposti ad audit negli ultimi tre anni.',
    auditedControls:
      'I controlli non esclusi sono stati sottoposti ad audit negli ultimi tre anni.',
    closed: 'Le non conformità sono chiuse.',
    review:
      'Nell’ultimo anno è stato svolto un riesame di direzione con tutti gli elementi in ingresso.',
    carried: 'I sottopunti ripresi o estesi indicano il documento del SGSI che li contiene.',
    overlap: 'I controlli con evidenze del SGSI vi poggiano soltanto dove la coincidenza è reale.',
    madeNew:
      'I controlli attuati per i quali non si riprende nulla, o soltanto la forma, hanno evidenze prodotte per l’IA.',
    inDate: 'Le evidenze attuali sono entro il periodo di validità.',
  },
};
