import type { Messages } from '../messages.ts';

/** Ausgaben eines Handbuchs für weniger oder mehr Leserinnen und Leser. */
export const editions: Messages['editions'] = {
  term: 'Ausgabe',
  names: {
    public: 'Öffentliche Ausgabe',
    internal: 'Interne Ausgabe',
    full: 'Vollständige Ausgabe',
  },
  meanings: {
    public: 'Sie zeigt, was die Organisation über ihre KI veröffentlicht.',
    internal:
      'Sie lässt Vertrauliches weg. Was eine Seite als fehlend zählt, kann in der vollständigen Ausgabe vorhanden sein.',
    full: 'Sie enthält alle Einträge, auch vertrauliche.',
  },
  record: '[eingeschränkter Eintrag]',
  part: '[eingeschränkt]',
  only: (classification) => `Eingeschränkt: ${classification}`,
  trust: {
    lead: (organization) => `Was ${organization} allen darüber sagt, wie sie mit ihrer KI umgeht.`,
    scope: 'Anwendungsbereich',
    policies: 'Richtlinien',
    otherDocuments: 'Weitere Dokumente',
    certificates: 'Zertifikate',
    noCertificate: 'Es gibt noch kein Zertifikat.',
    systems: 'KI-Systeme',
    systemsLead: 'KI-Systeme, die die Organisation öffentlich beschreibt.',
    systemColumns: {
      system: 'KI-System',
      purpose: 'Zweck',
      decisions: 'Entscheidungen',
      deployed: 'In Betrieb seit',
    },
    noSystems: 'Die Organisation beschreibt hier kein KI-System.',
    statement: 'Erklärung zur Anwendbarkeit',
    statementLead:
      'Welche Maßnahmen der ISO/IEC 42001 anwendbar sind und wie weit sie umgesetzt sind. Die Nachweise werden nicht veröffentlicht.',
    statementColumns: {
      control: 'Maßnahme',
      applies: 'Anwendbar',
      status: 'Umsetzung',
      justification: 'Begründung',
    },
    applies: { yes: 'ja', no: 'nein', undecided: 'offen' },
    concern: 'Bedenken melden',
    concernLead: 'Wenn Sie Bedenken zu unserer KI haben, melden Sie sie hier.',
    noConcern: 'Es ist kein Meldeweg angegeben.',
  },
};
