import type { GroupTexts } from '../texts.ts';

export const commitment: GroupTexts<'commitment'> = {
  'commitment/missing': {
    summary:
      'Une politique s’engage à faire régulièrement quelque chose, et l’une des échéances passées n’a pas de preuve.',
    why: 'À l’étape 2, un auditeur vérifie par sondage si une organisation a fait chaque fois ce que dit sa politique. Un trou dans une série montre que la procédure n’est pas suivie (8.1, 9.1).',
  },
  'commitment/unknown': {
    summary:
      'Une preuve fait partie d’une série qu’aucune politique ne promet, d’un type ou d’une échéance que l’engagement n’a pas, ou deux politiques donnent un même identifiant à deux engagements.',
    why: 'Un enregistrement qui ne tient aucun engagement ne prouve rien, et l’engagement visé paraît rompu.',
  },
};
