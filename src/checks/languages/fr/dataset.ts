import type { GroupTexts } from '../texts.ts';

export const dataset: GroupTexts<'dataset'> = {
  'dataset/provenance': {
    summary:
      'Il manque à un jeu de données sa provenance, le droit de l’utiliser ou les exigences de qualité.',
    why: 'A.7.3 à A.7.5 demandent comment les données ont été acquises, quelle qualité est exigée et d’où elles viennent. Un modèle ne peut pas être mieux documenté que les données sur lesquelles il est bâti.',
  },
  'dataset/legal-basis': {
    summary:
      'Un jeu de données contient des données personnelles sans base légale, ou ne dit pas s’il en contient.',
    why: 'Des données recueillies licitement pour une finalité ne sont pas libres pour un modèle. Le droit de la protection des données demande la base, et A.7.3 comment elles ont été acquises.',
  },
};
