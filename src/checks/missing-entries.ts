import { idPattern, type CollectionName } from '../../schemas/fields.ts';
import { isCollectionName } from '../../schemas/index.ts';
import { viewOfEntry } from '../collections/index.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import { controls } from '../standards/iso42001.ts';
import { fateOf } from './former-entries.ts';
import { everyTarget, type WrittenReference } from './written-references.ts';
import { unknownReferences } from './unknown-references.ts';

/** An entry that is named and not there, or that the standard requires. */
export interface MissingEntry {
  id: string;
  collection: CollectionName;
  /** Its id of today, where it was only renamed. */
  newId?: string | undefined;
}

/** Entries that are named and not there: they were removed or renamed, or a slip is in their ids. */
export function missingEntries(handbook: Handbook): MissingEntry[] {
  const named = [...unknownReferences(handbook)].flatMap(([id, references]) =>
    idPattern.test(id)
      ? collectionsMeant(handbook, id, references).map((collection) => ({ id, collection }))
      : [],
  );
  const perCollection = Map.groupBy(named, ({ collection }) => collection);
  return named.map((missing) => ({
    ...missing,
    newId: newIdOf(handbook, missing, perCollection.get(missing.collection)?.length ?? 0),
  }));
}

/** Controls of Annex A that have no entry. */
export const missingControls = ({ collectionOf }: Handbook): MissingEntry[] =>
  controls
    .filter(({ id }) => !collectionOf.has(id))
    .map(({ id }) => ({ id, collection: 'controls' }));

/** The collections that an id may be of, by what the fields take that name it, and by its letters. */
function collectionsMeant(
  handbook: Handbook,
  id: string,
  references: readonly WrittenReference[],
): CollectionName[] {
  const allowed = references
    .map((each) => (each.allowed ?? everyTarget).filter(isCollectionName))
    .reduce((all, some) => all.filter((name) => some.includes(name)));
  const alike = allowed.filter((name) =>
    handbook.entries[name].some((entry) => lettersOf(entry.id) === lettersOf(id)),
  );
  if (alike.length > 0) return alike;
  const known = allowed.filter((name) => fateOf(handbook, id, [name]));
  return known.length > 0 || !references.some((each) => each.allowed) ? known : allowed;
}

/** The letters with which ids of a kind begin: "EV-" of "EV-021". */
const lettersOf = (id: string): string => /^\D*/.exec(id)?.[0].toLowerCase() ?? '';

/**
 * The id that a missing entry has today: git knows it, or the only entry that fits and that nothing names.
 *
 * @param alike - how many entries of its collection are missing
 */
function newIdOf(
  handbook: Handbook,
  { id, collection }: MissingEntry,
  alike: number,
): string | undefined {
  const fate = fateOf(handbook, id, [collection]);
  if (fate) return fate.kind === 'renamed' ? fate.id : undefined;
  const unnamed = (handbook.entries[collection] as readonly Entry[]).filter(
    (entry) => !handbook.backlinks.has(entry.id),
  );
  const numbered = unnamed.filter((entry) => digitsOf(entry.id) === digitsOf(id));
  if (numbered.length === 1) return numbered[0]?.id;
  // What is over may well be named by nothing.
  const inUse = unnamed.filter((entry) => !viewOfEntry(entry).over(entry));
  return inUse.length === 1 && alike === 1 ? inUse[0]?.id : undefined;
}

const digitsOf = (id: string): string => id.replace(/\D/g, '');
