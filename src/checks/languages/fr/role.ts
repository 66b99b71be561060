import type { GroupTexts } from '../texts.ts';

export const role: GroupTexts<'role'> = {
  'role/competence-unproven': {
    summary:
      'Une compétence qu’un rôle requiert n’a pas de preuve, ou aucune qui soit encore valable.',
    why: 'La compétence doit être déterminée, assurée et démontrée (7.2). L’auditeur en demande la preuve au titulaire du rôle.',
    says: {
      unproven: (id, competence, proofs) => ({
        found: `${id} requiert la compétence « ${competence} », mais ${proofs.length === 0 ? 'rien ne la prouve' : `toutes ses preuves sont périmées : ${proofs.map((proof) => (proof.until === undefined ? `${proof.id} a été remplacée` : `${proof.id} a expiré le ${proof.until}`)).join(', ')}`}.`,
        expected: 'au moins une preuve actuelle',
        fix: 'Ajouter sous `evidence` l’attestation de formation, le certificat ou la preuve d’expérience.',
      }),
    },
  },
};
