import type { GroupTexts } from '../texts.ts';

export const supplier: GroupTexts<'supplier'> = {
  'supplier/unassessed': {
    summary:
      'Un fournisseur n’a pas été évalué, ou le résultat ou la date de la prochaine évaluation manque.',
    why: 'Les fournisseurs doivent être choisis et suivis en pensant à l’IA (A.10.3). De celui qui n’a pas été évalué, vous ne savez rien.',
  },
  'supplier/rejected': {
    summary: 'Un système qui n’est pas hors service a un fournisseur qui a été refusé.',
    why: 'On évalue un fournisseur pour en tirer les conséquences (A.10.3). Si le résultat n’a pas d’effet, ce n’est pas un critère.',
  },
  'supplier/expectations': {
    summary: 'Rien ne dit ce qu’un client attend.',
    why: 'Développer et utiliser l’IA de manière responsable suppose de tenir compte de ce que les clients attendent et de ce dont ils ont besoin (A.10.4).',
  },
};
