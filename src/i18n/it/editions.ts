import type { Messages } from '../messages.ts';

/** Le edizioni di un manuale, per meno o più lettori. */
export const editions: Messages['editions'] = {
  term: 'Edizione',
  names: { public: 'Edizione pubblica', internal: 'Edizione interna', full: 'Edizione completa' },
  meanings: {
    public: 'Mostra ciò che l’organizzazione pubblica sulla propria IA.',
    internal:
      'Omette ciò che è riservato. Ciò che una pagina conta come mancante può trovarsi nell’edizione completa.',
    full: 'Contiene tutte le schede, anche quelle riservate.',
  },
  record: '[scheda riservata]',
  part: '[riservato]',
  only: (classification) => `Riservato: ${classification}`,
  trust: {
    lead: (organization) => `Ciò che ${organization} dice a tutti su come gestisce la propria IA.`,
    scope: 'Campo di applicazione',
    policies: 'Politiche',
    otherDocuments: 'Altri documenti',
    certificates: 'Certificati',
    noCertificate: 'Non c’è ancora un certificato.',
    systems: 'Sistemi di IA',
    systemsLead: 'Sistemi di IA che l’organizzazione descrive al pubblico.',
    systemColumns: {
      system: 'Sistema di IA',
      purpose: 'Scopo',
      decisions: 'Decisioni',
      deployed: 'In uso dal',
    },
    noSystems: 'L’organizzazione non descrive qui alcun sistema di IA.',
    statement: 'Dichiarazione di applicabilità',
    statementLead:
      'Quali controlli della ISO/IEC 42001 si applicano e fino a che punto sono attuati. Le evidenze non sono pubblicate.',
    statementColumns: {
      control: 'Controllo',
      applies: 'Applicabile',
      status: 'Attuazione',
      justification: 'Motivazione',
    },
    applies: { yes: 'sì', no: 'no', undecided: 'da decidere' },
    concern: 'Segnalare una preoccupazione',
    concernLead: 'Se la nostra IA La preoccupa, lo segnali qui.',
    noConcern: 'Non è indicato alcun canale di segnalazione.',
  },
};
