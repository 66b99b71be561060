import type { Messages } from '../messages.ts';

/** What stands at the head of every page. */
export const header: Messages['header'] = {
  menu: 'Menu',
  search: 'Rechercher',
  keys: 'Haut et Bas parcourent les résultats, Entrée ouvre, Échap ferme.',
  noIndex: 'La recherche requiert le site généré : aims build',
  unreadable:
    'La recherche ne peut pas lire ses fichiers. Décompressez toute l’archive, puis rouvrez la page.',
  noScript: 'La recherche requiert JavaScript ; tout le reste s’en passe.',
  filters: { collection: 'Registre', status: 'Statut' },
};
