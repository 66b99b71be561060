import type { conflictSays } from '../../../handbook/reading/says/conflict.ts';

/** What is said of a merge conflict. */
export const conflict: (typeof conflictSays)['conflict'] = (first, last) => ({
  found:
    first === last
      ? 'Hier ist ein Zeichen eines Merge-Konflikts stehen geblieben.'
      : `Hier wurde ein Merge-Konflikt nicht gelöst (Zeilen ${first} bis ${last}).`,
  expected: 'eine der beiden Fassungen, ohne die Zeichen von Git',
  fix: 'Behalten Sie die richtige Fassung, und entfernen Sie die andere und die Zeilen, die mit `<<<<<<<`, `=======` oder `>>>>>>>` beginnen.',
});
