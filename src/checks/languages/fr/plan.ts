import type { GroupTexts } from '../texts.ts';

export const plan: GroupTexts<'plan'> = {
  'plan/approval': {
    summary:
      'Il n’y a pas de plan de traitement des risques, il n’est pas approuvé, il a été modifié après son approbation, ou il a été approuvé avant la dernière appréciation d’un risque. Là où `aims approve plan` a écrit `approvedText`, les risques sont comparés à ce qui a été approuvé, sinon les dates.',
    why: 'La direction désignée approuve le plan de traitement et accepte les risques résiduels liés à l’IA (6.1.3). Les risques appréciés ensuite ne faisaient pas partie de ce qu’elle a approuvé.',
  },
};
