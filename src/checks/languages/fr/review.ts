import type { GroupTexts } from '../texts.ts';

export const review: GroupTexts<'review'> = {
  'review/inputs': {
    summary: 'Il manque à une revue de direction tenue un élément d’entrée que la norme exige.',
    why: 'L’article 9.3.2 énumère ce que la direction doit considérer. Si un élément n’est pas au compte rendu, vous ne pouvez pas montrer qu’il a été considéré.',
  },
  'review/decision-overdue': {
    summary: 'Une décision d’une revue de direction a dépassé son échéance et n’est pas exécutée.',
    why: 'La revue suivante doit examiner l’état des actions antérieures (9.3.2). Une décision que personne n’a suivie est la première chose sur laquelle un auditeur interroge.',
  },
};
