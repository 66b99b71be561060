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
  by: 'bis {day}',
  owner: '{role}',
  noDocument: 'Kein Dokument.',
  communication: {
    what: 'Was',
    when: 'Wann',
    with: 'Mit wem',
    how: 'Wie',
    by: 'Durch',
  },
  registers: 'Register: ',
  noCommunication: 'Kein Kommunikationsplan ist festgehalten.',
};
