import type { conflictSays } from '../../../handbook/reading/says/conflict.ts';

/** What is said of a merge conflict. */
export const conflict: (typeof conflictSays)['conflict'] = (first, last) => ({
  found:
    first === last
      ? 'Aquí quedó una marca de un conflicto de fusión.'
      : `Aquí hay un conflicto de fusión sin resolver (líneas ${first} a ${last}).`,
  expected: 'una de las dos versiones, sin las marcas de git',
  fix: 'Conservar la versión correcta, y quitar la otra y las líneas que empiezan por `<<<<<<<`, `=======` o `>>>>>>>`.',
});
