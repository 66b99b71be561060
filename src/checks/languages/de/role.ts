import type { GroupTexts } from '../texts.ts';

export const role: GroupTexts<'role'> = {
  'role/competence-unproven': {
    summary:
      'Eine Kompetenz, die eine Rolle verlangt, hat keinen Nachweis oder keinen, der noch gültig ist.',
    why: 'Kompetenz muss bestimmt, sichergestellt und belegt sein (7.2). Im Audit wird, wer die Rolle hat, nach dem Beleg gefragt.',
  },
};
