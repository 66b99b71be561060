import type { Messages } from '../messages.ts';

export const clause: Messages['clause'] = {
  columns: {
    clause: 'Unterabschnitt',
    disposition: 'Übernahme',
    isms: 'Aus dem ISMS',
    adds: 'Das AIMS ergänzt',
    documents: 'Dokumente',
    status: 'Status',
    named: 'Genannt von',
  },
  undecided: 'Nicht entschieden.',
  noIsms: 'Kein Dokument des ISMS.',
  noDocument: 'Kein Dokument.',
};
