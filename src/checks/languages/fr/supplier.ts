import type { GroupTexts } from '../texts.ts';
import { firstOf } from './words.ts';

/** What is expected of an assessment, by what it lacks. */
const remedies = {
  assessed: {
    expected: '`assessed` avec la date',
    fix: 'Évaluer le fournisseur. Écrire la date sous `assessed`, le `result`, et la date de la prochaine évaluation sous `nextReview`.',
  },
  nextReview: { expected: '`nextReview` avec la date', fix: 'Mettre la date sous `nextReview`.' },
  result: {
    expected: '`result`',
    fix: 'Écrire sous `result` si le fournisseur est `accepted`, `accepted-with-conditions` ou `rejected`.',
  },
};

export const supplier: GroupTexts<'supplier'> = {
  'supplier/unassessed': {
    summary:
      'Un fournisseur n’a pas été évalué, ou le résultat ou la date de la prochaine évaluation manque.',
    why: 'Les fournisseurs doivent être choisis et suivis en pensant à l’IA (A.10.3). De celui qui n’a pas été évalué, vous ne savez rien.',
    says: {
      many: (lacks, ids) => ({
        found: `${ids.length} ${{ assessed: 'fournisseurs n’ont pas été évalués', nextReview: 'fournisseurs ont été évalués, mais n’ont pas de date pour la prochaine évaluation', result: 'fournisseurs ont été évalués, mais rien ne dit avec quel résultat' }[lacks]} : ${firstOf(ids)}.`,
        ...remedies[lacks],
      }),
      one: (lacks, id) => ({
        found: `${id} ${{ assessed: 'n’a pas été évalué', nextReview: 'a été évalué, mais n’a pas de date pour la prochaine évaluation', result: 'a été évalué, mais rien ne dit avec quel résultat' }[lacks]}.`,
        ...remedies[lacks],
      }),
    },
  },
  'supplier/rejected': {
    summary: 'Un système qui n’est pas hors service a un fournisseur qui a été refusé.',
    why: 'On évalue un fournisseur pour en tirer les conséquences (A.10.3). Si le résultat n’a pas d’effet, ce n’est pas un critère.',
    says: {
      rejected: (system, supplier) => ({
        found: `${system} vient de ${supplier}, qui a été refusé.`,
        expected: 'un fournisseur accepté, ou accepté sous conditions',
        fix: 'Changer de fournisseur, ou mettre le système hors service. Si le fournisseur s’est amélioré, l’évaluer à nouveau et écrire le nouveau `result` et la date sous `assessed`.',
      }),
    },
  },
  'supplier/expectations': {
    summary: 'Rien ne dit ce qu’un client attend.',
    why: 'Développer et utiliser l’IA de manière responsable suppose de tenir compte de ce que les clients attendent et de ce dont ils ont besoin (A.10.4).',
    says: {
      silent: (id) => ({
        found: `${id} est un client, et rien ne dit ce qu’il attend.`,
        expected: '`expects`',
        fix: 'Écrire sous `expects` ce que le client attend de vos systèmes d’IA, ce dont il a besoin, et où vous en tenez compte.',
      }),
    },
  },
};
