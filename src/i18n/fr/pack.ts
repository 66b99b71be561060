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
      '`aims verify` prouve qu’aucun fichier n’a été modifié ; MANIFEST.json contient le SHA-256 de chacun.',
  },
};
