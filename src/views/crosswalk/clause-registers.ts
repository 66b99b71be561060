import type { CollectionName } from '../../../schemas/fields.ts';
import { registerPath } from '../../addresses/sitemap.ts';
import { collectionTitle } from '../../collections/names.ts';
import type { Handbook } from '../../handbook/types.ts';

/** Registers in which a clause is carried out, by its number; the crosswalk and documents are beside them anyway. */
const registers: Readonly<Record<string, readonly CollectionName[]>> = {
  '4': ['context'],
  '5': ['roles'],
  '6': ['risks', 'assessments', 'objectives', 'changes'],
  '7': ['roles'],
  '8': ['changes', 'risks', 'assessments'],
  '9': ['objectives', 'audits'],
  '10': ['findings'],
};

/** The registers that a clause leads to, from the id of its entry. */
export const registersOfClause = (
  { config }: Pick<Handbook, 'config'>,
  id: string,
): { title: string; path: string }[] =>
  (registers[id.replace('clause-', '')] ?? []).map((name) => ({
    title: collectionTitle(config.language, name),
    path: registerPath(name),
  }));
