import type { GroupTexts } from '../texts.ts';

export const role: GroupTexts<'role'> = {
  'role/competence-unproven': {
    summary: 'Una competenza che un ruolo richiede non ha evidenza, o nessuna ancora valida.',
    why: 'La competenza va determinata, assicurata e dimostrata (7.2). L’auditor chiede la prova a chi ricopre il ruolo.',
  },
};
