import type { Messages } from '../messages.ts';

/** The page of a clause. */
export const clause: Messages['clause'] = {
  columns: {
    clause: 'Sottopunto',
    disposition: 'Ripresa',
    isms: 'Dal SGSI',
    adds: 'Il SGIA aggiunge',
    documents: 'Documenti',
    status: 'Stato',
    named: 'Citato da',
  },
  undecided: 'Non deciso.',
  noIsms: 'Nessun documento del SGSI.',
  by: 'entro il {day}',
  owner: '{role}',
  noDocument: 'Nessun documento.',
  communication: {
    what: 'Che cosa',
    when: 'Quando',
    with: 'Con chi',
    how: 'Come',
    by: 'Da',
  },
  registers: 'Registri: ',
  noCommunication: 'Nessun piano di comunicazione è registrato.',
};
