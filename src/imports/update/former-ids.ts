import type { Handbook } from '../../handbook/types.ts';
import type { Register } from './changes.ts';

const idIn = (what: Register, file: string): string | undefined =>
  file.startsWith(`${what}/`) && file.endsWith('.mdx')
    ? file.slice(what.length + 1, -'.mdx'.length)
    : undefined;

/** The ids that entries have now by those that they had in commits, in small letters. */
export const renamedSince = (handbook: Handbook, what: Register): ReadonlyMap<string, string> =>
  new Map(
    [...(handbook.history()?.became ?? [])].flatMap(([from, now]) => {
      const [before, after] = [idIn(what, from), idIn(what, now)];
      // Somebody may have given the old id to another entry.
      return before === undefined || after === undefined || handbook.collectionOf.has(before)
        ? []
        : [[before.toLowerCase(), after] as const];
    }),
  );

/** Whether a commit removed the entry with an id. */
export const wasRemoved =
  (handbook: Handbook, what: Register) =>
  (id: string): boolean =>
    handbook.history()?.removed.has(`${what}/${id}.mdx`) === true;
