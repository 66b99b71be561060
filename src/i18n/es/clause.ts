import type { Messages } from '../messages.ts';

/** The page of a clause. */
export const clause: Messages['clause'] = {
  columns: {
    clause: 'Apartado',
    disposition: 'Reutilización',
    isms: 'Del SGSI',
    adds: 'El SGIA añade',
    documents: 'Documentos',
    status: 'Estado',
    named: 'Mencionado por',
  },
  undecided: 'Sin decidir.',
  noIsms: 'Ningún documento del SGSI.',
  by: 'hasta el {day}',
  owner: '{role}',
  noDocument: 'Ningún documento.',
  communication: {
    what: 'Qué',
    when: 'Cuándo',
    with: 'Con quién',
    how: 'Cómo',
    by: 'Por',
  },
  registers: 'Registros: ',
  noCommunication: 'No consta ningún plan de comunicación.',
};
