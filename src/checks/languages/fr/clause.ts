import type { GroupTexts } from '../texts.ts';

export const clause: GroupTexts<'clause'> = {
  'clause/target-date': {
    summary: 'Un paragraphe planifié ou partiel n’a pas d’échéance, ou son échéance est passée.',
    why: 'Aucun article de la norme ne peut être exclu, donc chacun doit être mis en œuvre avant la certification. Sans date, nul ne peut dire s’il le sera.',
  },
  'clause/unproven': {
    summary:
      'Un paragraphe est mis en œuvre, mais aucun document approuvé, document du SMSI ni enregistrement ne le montre.',
    why: 'Un auditeur demande où l’article est appliqué. Sans document en vigueur ni enregistrement, il n’y a rien à montrer.',
  },
};
