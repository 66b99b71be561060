import type { GroupTexts } from '../texts.ts';

export const role: GroupTexts<'role'> = {
  'role/competence-unproven': {
    summary: 'Una competenza che un ruolo richiede non ha evidenza, o nessuna ancora valida.',
    why: 'La competenza va determinata, assicurata e dimostrata (7.2). L’auditor chiede la prova a chi ricopre il ruolo.',
    says: {
      unproven: (id, competence, proofs) => ({
        found: `${id} richiede la competenza «${competence}», ma ${proofs.length === 0 ? 'nulla la prova' : `tutte le sue evidenze sono superate: ${proofs.map((proof) => (proof.until === undefined ? `${proof.id} è stata sostituita` : `${proof.id} è scaduta il ${proof.until}`)).join(', ')}`}.`,
        expected: 'almeno un’evidenza attuale',
        fix: 'Aggiungere sotto `evidence` l’attestato di formazione, il certificato o la prova dell’esperienza.',
      }),
    },
  },
};
