import type { Messages } from '../messages.ts';

/** Las ediciones de un manual, para menos o más lectores. */
export const editions: Messages['editions'] = {
  term: 'Edición',
  names: { public: 'Edición pública', internal: 'Edición interna', full: 'Edición completa' },
  meanings: {
    public: 'Muestra lo que la organización publica sobre su IA.',
    internal:
      'Omite lo que es confidencial. Lo que una página cuenta como ausente puede estar en la edición completa.',
    full: 'Contiene todas las fichas, también las confidenciales.',
  },
  record: '[ficha restringida]',
  part: '[restringido]',
  only: (classification) => `Restringido: ${classification}`,
  trust: {
    lead: (organization) => `Lo que ${organization} dice a todos sobre cómo gestiona su IA.`,
    scope: 'Alcance',
    policies: 'Políticas',
    otherDocuments: 'Otros documentos',
    certificates: 'Certificados',
    noCertificate: 'Todavía no hay certificado.',
    systems: 'Sistemas de IA',
    systemsLead: 'Sistemas de IA que la organización describe al público.',
    systemColumns: {
      system: 'Sistema de IA',
      purpose: 'Finalidad',
      decisions: 'Decisiones',
      deployed: 'En uso desde',
    },
    noSystems: 'La organización no describe aquí ningún sistema de IA.',
    statement: 'Declaración de aplicabilidad',
    statementLead:
      'Qué controles de la ISO/IEC 42001 se aplican y hasta dónde están implantados. Las evidencias no se publican.',
    statementColumns: {
      control: 'Control',
      applies: 'Aplicable',
      status: 'Implantación',
      justification: 'Justificación',
    },
    applies: { yes: 'sí', no: 'no', undecided: 'sin decidir' },
    concern: 'Comunicar una inquietud',
    concernLead: 'Si nuestra IA le inquieta, comuníquelo aquí.',
    noConcern: 'No se indica ningún canal.',
  },
};
