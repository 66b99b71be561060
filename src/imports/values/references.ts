import type { ReferenceTarget } from '../../../schemas/fields.ts';
import { collectionNames } from '../../../schemas/fields.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { lookup } from '../../standards/catalogue.ts';
import type { Converted } from './convert.ts';

/** Finds what a cell refers to. */
export type ResolveReference = (text: string, to: readonly ReferenceTarget[]) => Converted;

const folded = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Finds entries by their id, their title, or another name that they have, and parts of the standards by
 * their number.
 *
 * @param renamed - ids of entries by those that sources still have for them, in small letters
 */
export function resolver(
  { entries, collectionOf }: Handbook,
  renamed: ReadonlyMap<string, string> = new Map(),
): ResolveReference {
  const names = new Map<string, Map<string, string | undefined>>();
  const isCollection = (name: string): name is (typeof collectionNames)[number] =>
    (collectionNames as readonly string[]).includes(name);
  const namesOf = (collection: (typeof collectionNames)[number]) => {
    let known = names.get(collection);
    if (!known) {
      names.set(collection, (known = new Map()));
      for (const entry of entries[collection])
        for (const name of namesOfEntry(entry))
          // A name that two have is the name of neither.
          known.set(
            folded(name),
            known.has(folded(name)) && known.get(folded(name)) !== entry.id ? undefined : entry.id,
          );
    }
    return known;
  };
  return (text, to) => {
    const catalogue = to.filter((target) => !isCollection(target));
    const collections = to.filter(isCollection);
    if (catalogue.length > 0) {
      const part = catalogueRef(text, to);
      if (part.length === 1) return { kind: 'value', value: part[0] };
      if (part.length > 1)
        return {
          kind: 'wrong',
          expected: `one of ${part.map((each) => `\`${each}\``).join(' and ')}: the number alone may mean both; say which under \`values\` of the mapping`,
        };
    }
    const bare = text.trim();
    const exact = [text, bare, renamed.get(bare.toLowerCase())].find(
      (id) => id !== undefined && collections.includes(collectionOf.get(id) as never),
    );
    if (exact !== undefined) return { kind: 'value', value: exact };
    for (const collection of collections) {
      const id = namesOf(collection).get(folded(text));
      if (id !== undefined) return { kind: 'value', value: id };
    }
    return {
      kind: 'wrong',
      apart: true,
      expected: `the id or the title of an entry under ${to.map((each) => `\`${each}\``).join(', ')}`,
    };
  };
}

function namesOfEntry({ id, title, data }: Entry): string[] {
  const { abbreviation, aliases = [] } = data as { abbreviation?: string; aliases?: string[] };
  return [id, title, ...(abbreviation ? [abbreviation] : []), ...aliases];
}

/** The parts of the standards that a number may name, as a reference writes them. */
function catalogueRef(text: string, to: readonly ReferenceTarget[]): string[] {
  const bare = text
    .trim()
    .replace(/\s+.*$/s, '')
    .replace(/[:,;]$/, '');
  const allowed = (id: string) => {
    const kind = lookup(id)?.kind;
    return (
      kind !== undefined &&
      ((to as readonly string[]).includes(kind) ||
        (kind === 'iso42001-control' && to.includes('controls')))
    );
  };
  return [...new Set([bare, `A.${bare}`, `27001:${bare}`, `27001:A.${bare}`])].filter(allowed);
}
