import type { CollectionName } from '../../../schemas/fields.ts';
import type { EntrySections } from '../../collections/collection.ts';
import { viewOf, viewOfEntry } from '../../collections/index.ts';
import type { Entry } from '../../handbook/types.ts';
import type { EntrySection } from '../../i18n/messages.ts';

/** Id of the heading above a text that begins without one of its own. */
export const textHeading = 'text-of-entry';

/** Ids of the sections of an entry's page; undefined where its collection has none of its own. */
export const entrySections = (entry: Entry): EntrySections | undefined =>
  viewOfEntry(entry).sections?.(entry);

/** Fields that no page repeats among the facts: the classification is above the title. */
export const fieldsOfHead: readonly string[] = ['classification', 'restrictedFields'];

/** Fields that are not repeated among the facts of an entry. */
export const fieldsElsewhere = (collection: CollectionName): readonly string[] => [
  ...fieldsOfHead,
  ...viewOf(collection).shownApart,
];

/** Id of the section that shows a field; undefined where that is the top of the page. */
export const sectionOfField = (
  collection: CollectionName,
  field: string,
): EntrySection | undefined =>
  Object.entries(viewOf(collection).fields).find(([, fields]) => fields.includes(field))?.[0] as
    EntrySection | undefined;
