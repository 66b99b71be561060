import type { GroupTexts } from '../texts.ts';
import { either } from './words.ts';

export const objective: GroupTexts<'objective'> = {
  'objective/unmeasured': {
    summary: 'Un objectif n’a pas été mesuré au cours des 365 derniers jours.',
    why: 'Les objectifs doivent être surveillés (6.2) et les résultats évalués (9.1). Une cible que personne ne mesure est un vœu.',
    says: {
      old: (id, latest, asOf, since, metric) => ({
        found: `${id} a été mesuré pour la dernière fois le ${latest}, plus d’un an avant le ${asOf}.`,
        expected: `une mesure à partir du ${since}`,
        fix: `${metric === undefined ? 'Le mesurer' : `Mesurer « ${metric} »`} et ajouter la date et la valeur sous \`measurements\`.`,
      }),
      never: (id, since, metric) => ({
        found: `${id} n’a pas encore été mesuré.`,
        expected: `une mesure à partir du ${since}`,
        fix: `${metric === undefined ? 'Le mesurer' : `Mesurer « ${metric} »`} et ajouter la date et la valeur sous \`measurements\`.`,
      }),
    },
  },
  'objective/unplanned': {
    summary:
      'Un objectif ne dit pas ce qui est fait pour l’atteindre, avec quoi, ou comment le résultat est jugé.',
    why: 'Pour chaque objectif, le plan dit ce qui est fait, quelles ressources il faut, par qui et pour quand, et comment le résultat est évalué (6.2).',
    says: {
      lacking: (id, lacking) => ({
        found: `${id} ne dit pas ${either(lacking.map((name) => `${{ actions: 'ce qui est fait pour l’atteindre', resources: 'ce qu’il y faut', evaluation: 'comment le résultat est jugé' }[name]} (\`${name}\`)`))}.`,
        expected: 'un plan pour l’atteindre',
        fix: `Ajouter ${lacking.map((name) => `\`${name}\``).join(', ')}.`,
      }),
    },
  },
  'objective/action-overdue': {
    summary: 'Une action pour un objectif a dépassé sa date et n’est pas faite.',
    why: 'On atteint un objectif par ce qu’on fait pour lui (6.2). Si cela tarde, l’objectif tardera aussi.',
    says: {
      past: (id, what, due, asOf, owner) => ({
        found: `${id} : « ${what} » était à faire pour le ${due} et ne l’est pas.`,
        expected: `une date à partir du ${asOf}, ou \`done\` avec la date`,
        fix: `Faire terminer l’action par ${owner}, ou convenir d’une nouvelle date.`,
      }),
    },
  },
};
