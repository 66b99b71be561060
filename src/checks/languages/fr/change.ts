import type { GroupTexts } from '../texts.ts';
import { listed, statusOf, unsaidOf } from './words.ts';

const raise = (id: string): string =>
  `Sinon, relever ceci dans un constat dont le texte nomme ${id}.`;

export const change: GroupTexts<'change'> = {
  'change/unexamined': {
    summary:
      'Une modification planifiée est approuvée, mais rien ne dit ce qu’elle touche ou, pour un système, si elle requiert une évaluation d’impact.',
    why: 'Le rôle qui approuve une modification doit savoir ce qu’elle fait : aux personnes (8.4), aux risques (8.2), aux documents et à la déclaration d’applicabilité.',
    says: {
      effects: (id) => ({
        found: `${id} est approuvée, mais rien ne dit ce que la modification touche.`,
        expected:
          '`effects` avec `assessment`, `risks`, `documents` et `statement`, dans la mesure où ils s’appliquent, et `why`',
        fix: 'Examiner les effets de la modification et les écrire sous `effects`.',
      }),
      assessment: (id) => ({
        found: `${id} modifie un système, mais ne dit pas si une évaluation d’impact est nécessaire.`,
        expected: '`assessment: needed` ou `assessment: not-needed` sous `effects`',
        fix: 'En décider avec le responsable du système, et l’écrire avec la raison sous `effects`.',
      }),
    },
  },
  'change/unapproved': {
    summary:
      'Une modification planifiée a été faite sans approbation ou avant elle, ou sa décision ne dit pas par qui ni quand.',
    why: 'Les modifications du SMIA se font de façon planifiée (6.3), et celles de ses processus sont maîtrisées (8.1). Une approbation qui vient après la modification ne maîtrise rien.',
    says: {
      undecided: (id, made, decision) => ({
        found: `${id} a été faite le ${made}, alors que ${decision === 'rejected' ? 'la modification avait été rejetée' : 'la décision est ouverte'}.`,
        expected: 'une modification approuvée avant d’être faite',
        fix: `Si elle a été approuvée avant d’être faite, corriger \`decision\`, et écrire \`decidedBy\` et \`decided\`. ${raise(id)}`,
      }),
      unsaid: (id, decision, missing) => ({
        found: `${id} est ${{ approved: 'approuvée', rejected: 'rejetée' }[decision]}, mais rien ne dit ${unsaidOf(missing)}.`,
        expected: '`decidedBy` et `decided`',
        fix: 'Écrire le rôle qui a décidé sous `decidedBy`, et la date sous `decided`.',
      }),
      early: (id, made, decided) => ({
        found: `${id} a été faite le ${made}, avant son approbation le ${decided}.`,
        expected: 'une modification approuvée avant d’être faite',
        fix: `Si elle a été approuvée avant d’être faite, corriger les dates. ${raise(id)}`,
      }),
    },
  },
  'change/unassessed': {
    summary:
      'Une modification planifiée a été faite, mais l’évaluation d’impact qu’elle dit requérir n’est pas approuvée.',
    why: 'Les évaluations d’impact se font quand des changements importants sont proposés (8.4). Après la modification, des personnes sont déjà exposées à ce que personne n’a évalué.',
    says: {
      unapproved: (id, done, states) => ({
        found: `${id} a été faite le ${done} et requiert une évaluation d’impact, mais ${listed(states.map((state) => `${state.id} est ${statusOf(state.status)}`))}.`,
        expected: `une évaluation d’impact avec \`change: ${id}\`, approuvée au plus tard le ${done}`,
        fix: `Faire approuver l’évaluation, et relever ceci dans un constat dont le texte nomme ${id}.`,
      }),
      missing: (id, done) => ({
        found: `${id} a été faite le ${done} et requiert une évaluation d’impact, mais aucune ne la nomme comme \`change\`.`,
        expected: `une évaluation d’impact avec \`change: ${id}\`, approuvée au plus tard le ${done}`,
        fix: `Si elle a été évaluée, la nommer dans l’évaluation sous \`change\`. Sinon, l’évaluer maintenant, et relever ceci dans un constat dont le texte nomme ${id}.`,
      }),
    },
  },
  'change/overdue': {
    summary: 'Une modification planifiée a dépassé son échéance et n’a pas été faite.',
    why: 'Une modification en retard, ou que personne ne décide, n’est plus planifiée (6.3). Ce qui en dépend attend sans le savoir.',
    says: {
      past: (id, due, isOpen, asOf) => ({
        found: `${id} était à faire pour le ${due}, mais ${isOpen ? 'personne n’en a décidé' : 'ne l’a pas été'}.`,
        expected: `une échéance qui n’est pas antérieure au ${asOf}, ou le jour où la modification a été faite`,
        fix: isOpen
          ? 'En décider : écrire `decision`, `decidedBy` et `decided`. Si elle est approuvée, convenir d’un nouveau `due`.'
          : 'Si elle a été faite, écrire la date sous `done`. Sinon, convenir d’un nouveau `due`.',
      }),
    },
  },
};
