import type { GroupTexts } from '../texts.ts';

export const context: GroupTexts<'context'> = {
  'context/missing': {
    summary: 'Le manuel n’a aucun enjeu, ou aucune partie intéressée.',
    why: 'L’organisation détermine les enjeux qui touchent son SMIA (4.1), les parties pertinentes et ce qu’elles exigent (4.2). La norme ne demande pas de registre, mais les auditeurs commencent par là.',
  },
  'context/climate-undecided': {
    summary: 'Aucun enjeu ne dit si le changement climatique est pertinent pour le SMIA.',
    why: 'Depuis son amendement de 2024, la structure commune à toutes les normes de systèmes de management exige que l’organisation détermine si le changement climatique est un enjeu pertinent (4.1). « Non » est une réponse admise ; l’absence de réponse ne l’est pas.',
  },
  'context/unmet': {
    summary:
      'Rien ne satisfait une exigence d’une partie intéressée, ou seulement ce qui ne s’applique pas.',
    why: 'L’organisation décide quelles exigences des parties intéressées elle prend en compte par le SMIA (4.2). Une exigence écrite qui ne mène nulle part est la première chose sur laquelle la partie, et un auditeur, interrogeront.',
  },
  'context/unreviewed': {
    summary: 'Un enjeu ou une partie intéressée n’a pas été revu au cours des 365 derniers jours.',
    why: 'Les enjeux et les parties changent, et la revue de direction doit examiner ces changements (9.3.2). Une liste que personne n’a lue depuis un an décrit une autre organisation.',
  },
};
