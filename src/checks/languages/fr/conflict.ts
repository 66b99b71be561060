import type { conflictSays } from '../../../handbook/reading/says/conflict.ts';

/** What is said of a merge conflict. */
export const conflict: (typeof conflictSays)['conflict'] = (first, last) => ({
  found:
    first === last
      ? 'Une marque de conflit de fusion est restée ici.'
      : `Un conflit de fusion n’est pas résolu ici (lignes ${first} à ${last}).`,
  expected: 'une des deux versions, sans les marques de git',
  fix: 'Garder la bonne version, et retirer l’autre et les lignes qui commencent par `<<<<<<<`, `=======` ou `>>>>>>>`.',
});
