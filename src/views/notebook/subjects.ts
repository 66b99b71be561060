import type { Entry, Handbook } from '../../handbook/types.ts';
import { titleOf } from '../../handbook/lookup/title-of.ts';
import { leafIdsOf } from '../../collections/clauses.ts';

/** What a note is about: a control, a clause or evidence. */
export interface NoteSubject {
  id: string;
  title: string;
}

/**
 * What a note on the page of an entry may be about. A finding is against a control or a clause, so that a note on
 * evidence is about one of those that rely on it, or about the evidence alone.
 *
 * @returns undefined where the page has no notebook
 */
export function noteSubjects(
  handbook: Handbook,
  { collection, id, title }: Entry,
): NoteSubject[] | undefined {
  const named = (each: string): NoteSubject => ({ id: each, title: titleOf(handbook, each) ?? '' });
  if (collection === 'controls') return [{ id, title }];
  if (collection === 'clauses')
    return [{ id: id.replace('clause-', ''), title }, ...leafIdsOf(id).map(named)];
  if (collection !== 'evidence') return undefined;
  const controls = (handbook.backlinks.get(id) ?? [])
    .filter(({ collection: from }) => from === 'controls')
    .map(({ from }) => from);
  return [...[...new Set(controls)].map(named), { id, title }];
}
