import { collectionNames, type CollectionName } from '../../../schemas/fields.ts';
import { viewOf } from '../../collections/index.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { entryPath } from '../../addresses/sitemap.ts';
import { rowsPath } from '../entries/register.ts';
import { linkTo, type EntryLink } from '../links.ts';

/** What a role does for an entry, by the field that names it. */
export const dutyFields = [
  'owner',
  'approvedBy',
  'lead',
  'acceptedBy',
  'actions',
  'assessors',
  'planned',
  'rows',
  'reportedTo',
  'changes',
  'custodian',
  'decisions',
  'decidedBy',
  'conditions',
  'oversight',
  'verifiedBy',
  'screening',
  'aiAct',
  'conformity',
  'communication',
] as const;

type DutyField = (typeof dutyFields)[number];

/** What a role answers for, by what it does and in which register. */
export interface DutyGroup {
  duty: DutyField;
  /** `statement` for the Statement of Applicability, `plan` for the treatment plan, `communication` for its plan: all are in `handbook.yaml`. */
  collection: CollectionName | 'statement' | 'plan' | 'communication';
  /** At most `shownDuties`. */
  links: EntryLink[];
  total: number;
  /** Where the register shows them apart from the others; undefined where it does not say that duty. */
  path: string | undefined;
}

/** A page links no more of a group, and says how many more there are. */
const shownDuties = 100;

/** All entries that name a role, by what it does for them, in the order of the registers. */
export function dutiesOfRole(handbook: Handbook, role: Entry<'roles'>): DutyGroup[] {
  const { soa, communication = [] } = handbook.config;
  const { owner, approvedBy } = soa;
  const told = communication.filter(({ by }) => by === role.id).length;
  const references = handbook.backlinks.get(role.id) ?? [];
  return dutyFields.flatMap((duty) => {
    const whole = (collection: 'statement' | 'plan', holds: boolean): DutyGroup[] =>
      holds ? [{ duty, collection, links: [], total: 1, path: undefined }] : [];
    const groups = collectionNames.flatMap((collection): DutyGroup[] => {
      const ids = new Set(
        references
          .filter((reference) => reference.field === duty && reference.collection === collection)
          .map(({ from }) => from),
      );
      const links = [...ids].slice(0, shownDuties).map((id) => linkTo(handbook, id));
      const path = viewOf(collection).columns.includes(duty)
        ? rowsPath(handbook, collection, { words: role.title })
        : undefined;
      return ids.size > 0 ? [{ duty, collection, links, total: ids.size, path }] : [];
    });
    const communicationPlan: DutyGroup[] =
      duty === 'communication' && told > 0
        ? [
            {
              ...{ duty, collection: 'communication', links: [], total: told },
              path: handbook.collectionOf.has('clause-7')
                ? `${entryPath({ collection: 'clauses', id: 'clause-7' })}#communication`
                : undefined,
            },
          ]
        : [];
    return [
      ...whole(
        'statement',
        (duty === 'owner' && owner === role.id) ||
          (duty === 'approvedBy' && approvedBy === role.id),
      ),
      ...whole(
        'plan',
        duty === 'approvedBy' && handbook.config.treatmentPlan?.approvedBy === role.id,
      ),
      ...groups,
      ...communicationPlan,
    ];
  });
}
