import type { Messages } from '../messages.ts';

/** The page of a clause. */
export const clause: Messages['clause'] = {
  columns: {
    clause: 'Paragraphe',
    disposition: 'Reprise',
    isms: 'Du SMSI',
    adds: 'Le SMIA ajoute',
    documents: 'Documents',
    status: 'Statut',
    named: 'Mentionné par',
  },
  undecided: 'Non décidé.',
  noIsms: 'Aucun document du SMSI.',
  by: 'd’ici au {day}',
  owner: '{role}',
  noDocument: 'Aucun document.',
  communication: {
    what: 'Quoi',
    when: 'Quand',
    with: 'Avec qui',
    how: 'Comment',
    by: 'Par',
  },
  registers: 'Registres : ',
  noCommunication: 'Aucun plan de communication n’est consigné.',
};
