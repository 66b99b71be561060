import { fromTemplates } from '../../../issues/say.ts';

/** What is said of the Statement of Applicability of the ISMS. */
export const isms = fromTemplates({
  ismsLines: [
    'Le tableau a plus de {0} lignes.',
    'une ligne pour chacune des 93 mesures, sous l’en-tête {1}',
    'Retirer tout ce qui ne fait pas partie de la déclaration d’applicabilité du SMSI.',
  ],
  ismsColumns: [
    'Le tableau a {0} colonnes.',
    'une ligne pour chacune des 93 mesures, sous l’en-tête {1}',
    'Retirer tout ce qui ne fait pas partie de la déclaration d’applicabilité du SMSI.',
  ],
  ismsOpeningQuote: [
    'Le tableau ne peut pas être lu : il y a un guillemet dans une cellule qui ne commence pas par un guillemet.',
    'des lignes séparées par des virgules sous l’en-tête {0}',
    'Mettre entre guillemets doubles un texte qui contient une virgule, et doubler tout guillemet à l’intérieur : `""`.',
  ],
  ismsClosingQuote: [
    'Le tableau ne peut pas être lu : quelque chose suit le guillemet qui ferme une cellule, ici ou dans une ligne plus haut.',
    'des lignes séparées par des virgules sous l’en-tête {0}',
    'Mettre entre guillemets doubles un texte qui contient une virgule, et doubler tout guillemet à l’intérieur : `""`.',
  ],
  ismsEndlessQuote: [
    'Le tableau ne peut pas être lu : un guillemet est ouvert ici et jamais fermé.',
    'des lignes séparées par des virgules sous l’en-tête {0}',
    'Mettre entre guillemets doubles un texte qui contient une virgule, et doubler tout guillemet à l’intérieur : `""`.',
  ],
  ismsUnreadable: [
    'Le tableau ne peut pas être lu : {1}.',
    'des lignes séparées par des virgules sous l’en-tête {0}',
    'Mettre entre guillemets doubles un texte qui contient une virgule, et doubler tout guillemet à l’intérieur : `""`.',
  ],
  ismsEmpty: [
    'Le tableau est vide.',
    '{0}',
    'Écrire l’en-tête et une ligne par mesure, ou retirer le fichier.',
  ],
  ismsMarkdown: [
    'Une colonne du tableau n’a pas de titre. Un tableau de Markdown n’est pas lu ici.',
    '{0}',
    'Écrire l’en-tête et chaque ligne avec des virgules ou des points-virgules entre les cellules, comme un tableur enregistre « CSV UTF-8 ».',
  ],
  ismsNoHeading: [
    'Aucune ligne du tableau n’a les titres de ses colonnes.',
    '{0}',
    'Les écrire sur la première ligne, et enregistrer le tableau au format « CSV UTF-8 ».',
  ],
  ismsNoColumn: ['Le tableau n’a pas de colonne `{0}`.', '{1}', 'Corriger la première ligne.'],
  ismsOtherColumn: [
    '`{0}` n’est pas une colonne du tableau.',
    '{1}',
    'Corriger la première ligne, ou retirer la colonne.',
  ],
  ismsColumnTwice: ['Le tableau a deux fois la colonne `{0}`.', '{1}', 'Retirer l’une des deux.'],
  ismsOneCell: [
    'Cette ligne a 1 cellule.',
    '{0} : {1}',
    'Mettre entre guillemets doubles un texte qui contient une virgule, et laisser une cellule vide s’il n’y a rien à dire.',
  ],
  ismsCells: [
    'Cette ligne a {2} cellules.',
    '{0} : {1}',
    'Mettre entre guillemets doubles un texte qui contient une virgule, et laisser une cellule vide s’il n’y a rien à dire.',
  ],
  ismsFormula: [
    '`control` est « {0} » : une formule du tableur a échoué.',
    'A.5.1 à A.8.34, de ISO/IEC 27001:2022',
    'Corriger `control`.',
  ],
  ismsOf2013: [
    '« {0} » est numéroté comme une mesure de ISO/IEC 27001:2013.',
    'A.5.1 à A.8.34, de ISO/IEC 27001:2022',
    'Utiliser la Déclaration du SMSI qui suit l’édition de 2022.',
  ],
  ismsDay: [
    '« {0} » est une date : le tableur a pris le numéro d’une mesure pour une date.',
    'A.5.1 à A.8.34, de ISO/IEC 27001:2022',
    'Faire traiter la colonne comme du texte par le tableur, et retaper le numéro, avec `A.` devant.',
  ],
  ismsNoControl: [
    '« {0} » n’est pas une mesure de ISO/IEC 27001:2022.',
    'A.5.1 à A.8.34, de ISO/IEC 27001:2022',
    'Corriger `control`.',
  ],
  ismsControlMeant: [
    '« {0} » n’est pas une mesure de ISO/IEC 27001:2022.',
    'A.5.1 à A.8.34, de ISO/IEC 27001:2022',
    'Écrire `{1}`, si c’est ce qui est voulu.',
  ],
  ismsUnnamed: [
    'La ligne ne nomme aucune mesure.',
    'A.5.1 à A.8.34, de ISO/IEC 27001:2022',
    'Corriger `control`.',
  ],
  ismsLostZero: [
    '{0} est deux fois dans le tableau, d’abord à la ligne {1}, et {2} n’y est pas : le tableur a laissé tomber le dernier zéro.',
    'chaque mesure une fois',
    'Écrire ici `{2}`, et faire traiter la colonne comme du texte par le tableur.',
  ],
  ismsTwice: [
    '{0} est deux fois dans le tableau, d’abord à la ligne {1}.',
    'chaque mesure une fois',
    'Retirer l’une des deux lignes.',
  ],
});
