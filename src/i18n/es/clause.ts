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
  noDocument: 'Ningún documento.',
};
