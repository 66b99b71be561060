import type { GroupTexts } from '../texts.ts';

export const objective: GroupTexts<'objective'> = {
  'objective/unmeasured': {
    summary: 'Un objectif n’a pas été mesuré au cours des 365 derniers jours.',
    why: 'Les objectifs doivent être surveillés (6.2) et les résultats évalués (9.1). Une cible que personne ne mesure est un vœu.',
  },
  'objective/unplanned': {
    summary:
      'Un objectif ne dit pas ce qui est fait pour l’atteindre, avec quoi, ou comment le résultat est jugé.',
    why: 'Pour chaque objectif, le plan dit ce qui est fait, quelles ressources il faut, par qui et pour quand, et comment le résultat est évalué (6.2).',
  },
  'objective/action-overdue': {
    summary: 'Une action pour un objectif a dépassé sa date et n’est pas faite.',
    why: 'On atteint un objectif par ce qu’on fait pour lui (6.2). Si cela tarde, l’objectif tardera aussi.',
  },
};
