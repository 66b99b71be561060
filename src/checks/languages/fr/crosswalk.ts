import type { GroupTexts } from '../texts.ts';

export const crosswalk: GroupTexts<'crosswalk'> = {
  'crosswalk/clause-missing': {
    summary:
      'Un paragraphe des articles 4 à 10 n’a pas de ligne qui dise s’il est repris du SMSI, étendu ou nouveau.',
    why: 'Aucun article de la norme ne peut être exclu. Sans cette indication, on ne sait pas si le SMSI couvre déjà le paragraphe.',
  },
  'crosswalk/isms-control-missing': {
    summary:
      'Il manque à la déclaration d’applicabilité du SMSI (`isms/controls.csv`) l’une des 93 mesures, ou la déclaration elle-même manque.',
    why: 'La table de correspondance montre ce que le SMSI prête au SMIA. Une mesure que la déclaration du SMSI omet y manque et ressemble à une lacune qui n’existe pas.',
  },
};
