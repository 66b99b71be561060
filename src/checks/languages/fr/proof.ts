import type { GroupTexts } from '../texts.ts';

export const proof: GroupTexts<'proof'> = {
  'proof/borrowed': {
    summary:
      'Une étape, une obligation ou une mesure s’appuie, pour un système, sur une preuve ou une évaluation qui ne concerne que d’autres systèmes.',
    why: 'Un auditeur choisit un système et en demande la preuve. Ce qui a été montré pour un autre ne dit rien de celui-ci. Pour une mesure qui s’applique à tous les systèmes parce qu’elle n’en nomme aucun, c’est un avertissement.',
  },
};
