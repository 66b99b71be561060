import { attachmentPath } from '../../addresses/sitemap.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { uuidOf } from '../identifiers.ts';
import { oneLine, property } from './document.ts';

/** The identifier of an entry in the back matter. */
const resourceOf = (handbook: Handbook, id: string): string => uuidOf(handbook, 'resource', id);

/** A link of a document to an entry in its back matter. */
export const resourceLink = (handbook: Handbook, id: string, rel: string) => ({
  href: `#${resourceOf(handbook, id)}`,
  rel,
});

/** Entries as resources: what they are called, where they are, and what is left of their validity. */
export const resource = (handbook: Handbook, entry: Entry) => {
  const href = hrefOfEntry(entry);
  return {
    uuid: resourceOf(handbook, entry.id),
    title: oneLine(entry.title),
    props: [property('id', entry.id), property('collection', entry.collection)],
    ...(entry.collection === 'evidence' &&
      href === undefined && { description: entry.data.location }),
    ...(href !== undefined && { rlinks: [{ href }] }),
  };
};

/** Where a record is: an address, or a file of the handbook, which the site has beside the exports. */
function hrefOfEntry(entry: Entry): string | undefined {
  if (entry.collection !== 'evidence') return undefined;
  const { location } = entry.data;
  if (location.startsWith('files/')) return `../..${attachmentPath(location)}`;
  return URL.canParse(location) ? new URL(location).href : undefined;
}
