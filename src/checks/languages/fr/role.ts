import type { GroupTexts } from '../texts.ts';

export const role: GroupTexts<'role'> = {
  'role/competence-unproven': {
    summary:
      'Une compétence qu’un rôle requiert n’a pas de preuve, ou aucune qui soit encore valable.',
    why: 'La compétence doit être déterminée, assurée et démontrée (7.2). L’auditeur en demande la preuve au titulaire du rôle.',
  },
};
