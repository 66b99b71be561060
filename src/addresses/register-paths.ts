import type { CollectionName } from '../../schemas/fields.ts';

/** A register of a collection, or another list as long as one. */
export type RegisterName =
  CollectionName | 'documents' | 'obligations' | 'lifecycle' | 'treatment-plan' | 'commitments';

/** Collections whose pages are at another path than their folder; `/changes/` is for what changed since the last audit. */
const ownFolders: Readonly<Partial<Record<RegisterName, string>>> = { changes: 'planned-changes' };

/** The folder of the site that has the pages of a register: `inventory`, `planned-changes`. */
export const siteFolder = (register: RegisterName): string => ownFolders[register] ?? register;
