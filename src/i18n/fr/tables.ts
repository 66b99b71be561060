import type { Messages } from '../messages.ts';

/** What scripts add to tables. Numbers take the place of the names in braces. */
export const tables: Messages['tables'] = {
  filter: 'Filtrer',
  sort: 'Trier par',
  shown: '{shown} sur {total}',
  noMatch: 'Aucune ligne ne correspond à ces filtres.',
  clear: 'Afficher toutes les lignes',
  scroll: 'La suite est sur le côté : faites défiler, ou utilisez les touches fléchées.',
  copy: 'Copier le lien',
  copied: 'Lien copié',
};
