import type { Messages } from '../messages.ts';

export const pack: Messages['pack'] = {
  search: {
    results: 'Résultats : {count}',
    none: 'Aucun résultat.',
    close: 'Fermer',
  },
  readme: {
    asOf: 'État au {day}.',
    open: 'Décompressez l’archive et ouvrez site/index.html dans un navigateur. Ni serveur ni réseau ne sont nécessaires.',
    whole:
      '`aims verify` compare chaque fichier à MANIFEST.json. Avec --manifest et le SHA-256 de ce fichier, que l’auteur de l’archive peut indiquer, la commande prouve que rien n’a été modifié.',
  },
};
