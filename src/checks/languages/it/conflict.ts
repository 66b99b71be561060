import type { conflictSays } from '../../../handbook/reading/says/conflict.ts';

/** What is said of a merge conflict. */
export const conflict: (typeof conflictSays)['conflict'] = (first, last) => ({
  found:
    first === last
      ? 'Qui è rimasto un segno di un conflitto di merge.'
      : `Qui un conflitto di merge non è stato risolto (righe da ${first} a ${last}).`,
  expected: 'una delle due versioni, senza i segni di git',
  fix: 'Tenere la versione giusta, e togliere l’altra e le righe che cominciano con `<<<<<<<`, `=======` o `>>>>>>>`.',
});
