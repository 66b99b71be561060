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
  noDocument: 'Aucun document.',
};
