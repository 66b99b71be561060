import type { GroupTexts } from '../texts.ts';

export const role: GroupTexts<'role'> = {
  'role/competence-unproven': {
    summary:
      'Eine Kompetenz, die eine Rolle verlangt, hat keinen Nachweis oder keinen, der noch gültig ist.',
    why: 'Kompetenz muss bestimmt, sichergestellt und belegt sein (7.2). Im Audit wird, wer die Rolle hat, nach dem Beleg gefragt.',
    says: {
      unproven: (id, competence, proofs) => ({
        found: `${id} verlangt die Kompetenz „${competence}“, aber ${proofs.length === 0 ? 'nichts belegt sie' : `alle Belege sind veraltet: ${proofs.map((proof) => (proof.until === undefined ? `${proof.id} wurde abgelöst` : `${proof.id} lief am ${proof.until} ab`)).join(', ')}`}.`,
        expected: 'mindestens ein aktueller Nachweis',
        fix: 'Ergänzen Sie unter `evidence` die Schulung, das Zertifikat oder den Beleg der Erfahrung.',
      }),
    },
  },
};
