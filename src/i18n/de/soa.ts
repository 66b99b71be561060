import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const soa: Messages['soa'] = {
  description:
    'Jede Maßnahme aus Anhang A von ISO/IEC 42001: ob sie anwendbar ist, warum, wo sie steht und was sie belegt.',
  ownControls: 'Eigene Maßnahmen',
  facts: {
    organization: 'Organisation',
    version: 'Version',
    status: 'Status',
    owner: 'Verantwortlich',
    approvedBy: 'Genehmigt durch',
    approved: 'Genehmigt am',
    nextReview: 'Nächste Überprüfung',
    classification: 'Klassifizierung',
    basis: 'Grundlage',
  },
  notApproved: 'nicht genehmigt',
  basis: 'ISO/IEC 42001:2023, 6.1.3 und Anhang A',
  definitions: 'Was die Spalten bedeuten',
  // Soft hyphens, since these columns are narrower than the words.
  columns: {
    control: {
      title: 'Maßnahme',
      meaning:
        'Nummer und Titel in Anhang A von ISO/IEC 42001:2023; darunter die eigenen Maßnahmen.',
    },
    applicable: {
      title: 'Anwend\u00adbar',
      meaning:
        'Ja, mit dem, was sie nötig macht: Risiko, Auswirkung, Recht, Vertrag, Geschäft. Nein, mit der Grundlage des Ausschlusses.',
    },
    why: {
      title: 'Begründung',
      meaning: 'Warum sie hier anwendbar ist oder warum nicht (6.1.3).',
    },
    state: {
      title: 'Status',
      meaning: 'Umgesetzt gilt nur als „belegt“, solange gültige Nachweise dahinterstehen.',
    },
    documents: {
      title: 'Dokumente',
      meaning: 'Richtlinien und Verfahren, welche die Maßnahme ausführen.',
    },
    proof: {
      title: 'Belege',
      meaning: 'Nachweise, Folgenabschätzungen und Audits, die zeigen, dass sie wirkt.',
    },
    owner: {
      title: 'Verantwort\u00adlich, überprüft',
      meaning:
        'Die Rolle, die für die Maßnahme einsteht, und wann sie die Zeile zuletzt bestätigt hat.',
    },
  },
  states: 'Was die Status bedeuten',
  all: 'Alle Maßnahmen',
  inAll: (count: number) =>
    count === 1 ? 'insgesamt {count} Maßnahme' : 'insgesamt {count} Maßnahmen',
  caption: (version: string) => `Erklärung zur Anwendbarkeit, Version ${version}`,
  by: 'bis {day}',
  noDocument: 'Kein Dokument.',
  approval: 'Genehmigung',
  openVersion: (version: string, undecided: number) =>
    `Version ${version} heißt genehmigt. Das kann sie nicht sein: ${counted(undecided, 'Maßnahme ist', 'Maßnahmen sind')} nicht entschieden.`,
  undecided: (count: number) => `${number(count)} nicht entschieden`,
  noReason: 'Noch ist kein Grund angegeben.',
  signatures: { name: 'Name', date: 'Datum', signature: 'Unterschrift' },
  approvedVersion: (version: string) => `Version ${version} wurde genehmigt durch {role}, {day}.`,
  changedVersion: (version: string) =>
    `Version ${version} wurde genehmigt durch {role}, {day}, ist seither aber geändert worden.`,
  unapprovedVersion: (version: string) => `Version ${version} ist nicht genehmigt.`,
};
