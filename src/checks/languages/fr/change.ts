import type { GroupTexts } from '../texts.ts';

export const change: GroupTexts<'change'> = {
  'change/unexamined': {
    summary:
      'Une modification planifiée est approuvée, mais rien ne dit ce qu’elle touche ou, pour un système, si elle requiert une évaluation d’impact.',
    why: 'Le rôle qui approuve une modification doit savoir ce qu’elle fait : aux personnes (8.4), aux risques (8.2), aux documents et à la déclaration d’applicabilité.',
  },
  'change/unapproved': {
    summary:
      'Une modification planifiée a été faite sans approbation ou avant elle, ou sa décision ne dit pas par qui ni quand.',
    why: 'Les modifications du SMIA se font de façon planifiée (6.3), et celles de ses processus sont maîtrisées (8.1). Une approbation qui vient après la modification ne maîtrise rien.',
  },
  'change/unassessed': {
    summary:
      'Une modification planifiée a été faite, mais l’évaluation d’impact qu’elle dit requérir n’est pas approuvée.',
    why: 'Les évaluations d’impact se font quand des changements importants sont proposés (8.4). Après la modification, des personnes sont déjà exposées à ce que personne n’a évalué.',
  },
  'change/overdue': {
    summary: 'Une modification planifiée a dépassé son échéance et n’a pas été faite.',
    why: 'Une modification en retard, ou que personne ne décide, n’est plus planifiée (6.3). Ce qui en dépend attend sans le savoir.',
  },
};
