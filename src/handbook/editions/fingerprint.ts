import { createHash, createHmac, scryptSync } from 'node:crypto';
import { z } from 'zod';
import type { Entry, Handbook } from '../types.ts';
import { editions } from './edition.ts';
import { restrict } from './restrict.ts';

/** In the site of an edition: of which state of the full handbook it is. */
export const proofName = 'edition.json';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What the site of a smaller edition says of the handbook that it is part of. */
export const editionProof = z.object({
  edition: z.enum(editions).exclude(['full']),
  /** The day at which it was judged. */
  asOf: z.iso.date(),
  /** The fingerprint of all that the edition shows. */
  shown: hash,
  /** A fingerprint of each entry that it leaves out, as a whole or in part. Their order says nothing. */
  withheld: z.array(hash),
});

export type EditionProof = z.infer<typeof editionProof>;

/**
 * The proof that an edition and a full handbook are of one state. The salt of the fingerprints is made of the
 * full handbook and is not told: who has it can make them again, and nobody else can try guesses at what an
 * entry says.
 *
 * @param full - the whole handbook
 * @param edition - what `restrict` made of it
 */
export function proofOf(full: Handbook, edition: Handbook): EditionProof {
  if (edition.edition === 'full') throw new Error('A full handbook leaves nothing out.');
  const all = [...full.byId.values()];
  const salt = saltOf(all.map(written).join('\n'));
  return {
    edition: edition.edition,
    asOf: edition.asOf,
    shown: digest([...edition.byId.values()].map(written).join('\n')),
    withheld: all
      .filter((entry) => {
        const shown = edition.byId.get(entry.id);
        return !shown || written(shown) !== written(entry);
      })
      .map((entry) => createHmac('sha256', salt).update(written(entry)).digest('hex'))
      .sort(),
  };
}

/**
 * Whether the site of an edition was made of a full handbook as it is now.
 *
 * @returns undefined where it was; otherwise whether what it shows differs, or what it leaves out
 */
export function differenceFrom(
  full: Handbook,
  proof: EditionProof,
): 'shown' | 'withheld' | undefined {
  const now = proofOf(full, restrict(full, proof.edition));
  if (now.shown !== proof.shown) return 'shown';
  return now.withheld.join() === proof.withheld.join() ? undefined : 'withheld';
}

/** Where little is withheld, somebody could try one guess after the other: each takes a tenth of a second. */
const saltOf = (text: string): Buffer =>
  scryptSync(digest(text), 'aims edition', 32, { N: 2 ** 15, maxmem: 2 ** 26 });

/** All that an entry says, as a text that is the same for the same content. */
const written = ({ id, collection, title, data, body }: Entry): string =>
  JSON.stringify({ id, collection, title, data, body }, (name, value: unknown) =>
    name === 'position' ? undefined : value,
  );

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
