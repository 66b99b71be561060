import type { GroupTexts } from '../texts.ts';
import { firstOf, listed } from './words.ts';

export const context: GroupTexts<'context'> = {
  'context/missing': {
    summary: 'Le manuel n’a aucun enjeu, ou aucune partie intéressée.',
    why: 'L’organisation détermine les enjeux qui touchent son SMIA (4.1), les parties pertinentes et ce qu’elles exigent (4.2). La norme ne demande pas de registre, mais les auditeurs commencent par là.',
    says: {
      issues: () => ({
        found: 'Le manuel a des parties intéressées, mais aucun enjeu.',
        expected:
          'une entrée dans `context/` avec `kind: internal-issue` ou `kind: external-issue`',
        fix: 'Écrire une entrée pour chaque enjeu, et dans l’une d’elles si le changement climatique est pertinent (`climate`).',
      }),
      parties: () => ({
        found: 'Le manuel a des enjeux, mais aucune partie intéressée.',
        expected: 'une entrée dans `context/` avec `kind: interested-party`',
        fix: 'Écrire une entrée pour chaque partie, avec ce qu’elle exige et où cela est satisfait.',
      }),
      both: () => ({
        found: 'Le manuel n’a ni enjeux ni parties intéressées.',
        expected:
          'des entrées dans `context/` : les enjeux, dont le changement climatique, et les parties intéressées',
        fix: 'Écrire une entrée pour chaque enjeu et chaque partie intéressée. Le champ `climate` dit si le changement climatique est pertinent.',
      }),
    },
  },
  'context/climate-undecided': {
    summary: 'Aucun enjeu ne dit si le changement climatique est pertinent pour le SMIA.',
    why: 'Depuis son amendement de 2024, la structure commune à toutes les normes de systèmes de management exige que l’organisation détermine si le changement climatique est un enjeu pertinent (4.1). « Non » est une réponse admise ; l’absence de réponse ne l’est pas.',
    says: {
      undecided: () => ({
        found: 'Aucun enjeu ne dit si le changement climatique est pertinent pour le SMIA.',
        expected: 'un enjeu avec `climate: true` ou `climate: false`',
        fix: 'Écrire dans `context/` un enjeu sur le changement climatique, avec `climate: true` s’il est pertinent et `climate: false` sinon, et la raison sous `relevance`.',
      }),
    },
  },
  'context/unmet': {
    summary:
      'Rien ne satisfait une exigence d’une partie intéressée, ou seulement ce qui ne s’applique pas.',
    why: 'L’organisation décide quelles exigences des parties intéressées elle prend en compte par le SMIA (4.2). Une exigence écrite qui ne mène nulle part est la première chose sur laquelle la partie, et un auditeur, interrogeront.',
    says: {
      unnamed: (id, requirement) => ({
        found: `${id} exige « ${requirement} », et rien n’est nommé qui y satisfait.`,
        expected: '`addressedBy` avec les identifiants de ce qui y satisfait',
        fix: 'Nommer sous `addressedBy` les documents, mesures ou autres entrées qui y satisfont. Si rien ne le fait, planifier ce qui le fera ; si vous décidez de ne pas y satisfaire, retirer l’exigence et le dire dans le texte.',
      }),
      notInForce: (id, requirement, ids) => ({
        found: `${id} exige « ${requirement} », mais ce qui est nommé pour cela ne s’applique pas : ${listed(ids)}.`,
        expected: '`addressedBy` avec les identifiants de ce qui y satisfait',
        fix: 'Nommer sous `addressedBy` les documents, mesures ou autres entrées qui y satisfont. Si rien ne le fait, planifier ce qui le fera ; si vous décidez de ne pas y satisfaire, retirer l’exigence et le dire dans le texte.',
      }),
    },
  },
  'context/unreviewed': {
    summary: 'Un enjeu ou une partie intéressée n’a pas été revu au cours des 365 derniers jours.',
    why: 'Les enjeux et les parties changent, et la revue de direction doit examiner ces changements (9.3.2). Une liste que personne n’a lue depuis un an décrit une autre organisation.',
    says: {
      many: (ids, asOf, since) => ({
        found: `${ids.length} enjeux et parties n’ont pas été revus dans l’année avant le ${asOf} : ${firstOf(ids)}.`,
        expected: `\`reviewed\` avec une date à partir du ${since}`,
        fix: 'Les relire, changer ce qui n’est plus juste, et écrire la date sous `reviewed`.',
      }),
      old: (id, reviewed, asOf, since) => ({
        found: `La dernière revue de ${id} date du ${reviewed}, plus d’un an avant le ${asOf}.`,
        expected: `\`reviewed\` avec une date à partir du ${since}`,
        fix: 'Relire l’entrée, changer ce qui n’est plus juste, et écrire la date sous `reviewed`.',
      }),
      never: (id, since) => ({
        found: `${id} ne dit pas quand a eu lieu la revue.`,
        expected: `\`reviewed\` avec une date à partir du ${since}`,
        fix: 'Relire l’entrée, changer ce qui n’est plus juste, et écrire la date sous `reviewed`.',
      }),
    },
  },
};
