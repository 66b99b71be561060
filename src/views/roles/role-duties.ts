import { collectionNames, type CollectionName } from '../../../schemas/fields.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';

/** What a role does for an entry, by the field that names it. */
export const dutyFields = [
  'owner',
  'approvedBy',
  'lead',
  'acceptedBy',
  'assessors',
  'decisions',
] as const;

export type DutyField = (typeof dutyFields)[number];

/** What a role answers for, by what it does and in which register. */
export interface DutyGroup {
  duty: DutyField;
  /** `statement` for the Statement of Applicability, which `handbook.yaml` describes. */
  collection: CollectionName | 'statement';
  /** At most `shownDuties`. */
  links: EntryLink[];
  total: number;
}

/** A page links no more of a group, and says how many more there are. */
export const shownDuties = 100;

/** All entries that name a role, by what it does for them, in the order of the registers. */
export function dutiesOfRole(handbook: Handbook, role: Entry<'roles'>): DutyGroup[] {
  const { owner, approvedBy } = handbook.config.soa;
  const references = handbook.backlinks.get(role.id) ?? [];
  return dutyFields.flatMap((duty) => {
    const statement: DutyGroup[] =
      (duty === 'owner' && owner === role.id) || (duty === 'approvedBy' && approvedBy === role.id)
        ? [{ duty, collection: 'statement', links: [], total: 1 }]
        : [];
    const groups = collectionNames.flatMap((collection): DutyGroup[] => {
      const ids = new Set(
        references
          .filter((reference) => reference.field === duty && reference.collection === collection)
          .map(({ from }) => from),
      );
      const links = [...ids].slice(0, shownDuties).map((id) => linkTo(handbook, id));
      return ids.size > 0 ? [{ duty, collection, links, total: ids.size }] : [];
    });
    return [...statement, ...groups];
  });
}
