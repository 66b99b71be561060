import type { GroupTexts } from '../texts.ts';
import { listed, titleOf } from './words.ts';

export const crosswalk: GroupTexts<'crosswalk'> = {
  'crosswalk/clause-missing': {
    summary:
      'Un paragraphe des articles 4 à 10 n’a pas de ligne qui dise s’il est repris du SMSI, étendu ou nouveau.',
    why: 'Aucun article de la norme ne peut être exclu. Sans cette indication, on ne sait pas si le SMSI couvre déjà le paragraphe.',
    says: {
      rows: (entry, ids) => ({
        found: `${entry} n’a pas de ligne pour ${ids.length} paragraphes : ${listed(ids)}.`,
        expected:
          'une ligne avec `clause`, `disposition` (`reuse`, `extend` ou `new`) et `status` pour chaque paragraphe',
        fix: 'Ajouter une ligne pour chacun.',
      }),
      row: (entry, id, title) => ({
        found: `${entry} n’a pas de ligne pour ${id} (${titleOf(id, title)}).`,
        expected:
          'une ligne avec `clause`, `disposition` (`reuse`, `extend` ou `new`) et `status` pour chaque paragraphe',
        fix: `Ajouter une ligne avec \`clause: "${id}"\`.`,
      }),
      entry: (entry, ids) => ({
        found: `L’entrée \`${entry}\` manque, si bien que rien n’est dit de ${listed(ids)}.`,
        expected:
          'une ligne avec `clause`, `disposition` (`reuse`, `extend` ou `new`) et `status` pour chaque paragraphe',
        fix: `Écrire \`clauses/${entry}.mdx\`.`,
      }),
    },
  },
  'crosswalk/isms-control-missing': {
    summary:
      'Il manque à la déclaration d’applicabilité du SMSI (`isms/controls.csv`) l’une des 93 mesures, ou la déclaration elle-même manque.',
    why: 'La table de correspondance montre ce que le SMSI prête au SMIA. Une mesure que la déclaration du SMSI omet y manque et ressemble à une lacune qui n’existe pas.',
    says: {
      all: (path, count) => ({
        found: `La déclaration d’applicabilité du SMSI manque : il n’y a pas de \`${path}\`, ou le fichier est vide.`,
        expected: `une ligne pour chacune des ${count} mesures de l’ISO/IEC 27001:2022`,
        fix: `L’exporter du SMSI sous \`${path}\`, avec les colonnes control, applicable, status, justification, document et owner.`,
      }),
      some: (missing, count, themes) => ({
        found: `${missing} des ${count} mesures de l’ISO/IEC 27001:2022 ${missing === 1 ? 'n’a pas' : 'n’ont pas'} de ligne : ${themes.map(listed).join(' ; ')}.`,
        expected: 'une ligne pour chaque mesure, qu’elle s’applique ou non',
        fix: 'Ajouter les lignes de la déclaration du SMSI.',
      }),
    },
  },
};
