import type { CollectionName } from '../../schemas/fields.ts';
import { pathOf, registerPath } from '../addresses/sitemap.ts';
import { titleOf } from '../handbook/lookup/title-of.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { memo } from '../memo.ts';

/** Something that a page names, with the page that shows it. */
export interface EntryLink {
  id: string;
  title: string;
  /** Undefined where no page shows it: a part of another standard, or an id that does not exist. */
  path: string | undefined;
  collection: CollectionName | undefined;
}

/**
 * The number by which an entry is quoted, before its title: `A.6.2.4`, and of a clause `6`. Undefined
 * where it goes by its title alone, as roles do.
 */
export function numberOf({
  id,
  title,
  collection,
}: Pick<EntryLink, 'id' | 'title' | 'collection'>): string | undefined {
  if (collection === 'roles' || title === id) return undefined;
  return collection === 'clauses' ? id.replace(/^clause-/, '') : id;
}

/** Its title with the number before it, where it has one: `A.6.2.4 AI system verification and validation`. */
export const numbered = (link: Pick<EntryLink, 'id' | 'title' | 'collection'>): string =>
  [numberOf(link), link.title].filter(Boolean).join(' ');

/** Link to whatever an id stands for: an entry, a control, a clause, an article. */
export function linkTo(handbook: Handbook, id: string): EntryLink {
  const known = linksIn(handbook);
  const link = known.get(id) ?? {
    id,
    title: titleOf(handbook, id),
    path: pathOf(handbook, id),
    collection: handbook.collectionOf.get(id),
  };
  known.set(id, link);
  return link;
}

/** Kept, since the pages of all systems lead to the same controls. */
const linksIn = memo((_: Handbook) => new Map<string, EntryLink>());

/** Link to the Statement of Applicability as a whole, which is no entry and goes by its title. */
export function statementLink({ config }: Handbook): EntryLink {
  const title = messagesFor(config.language).navigation.pages.soa;
  return { id: title, title, path: '/soa/', collection: undefined };
}

/** Link to the treatment plan as a whole, which is no entry either. */
export function treatmentPlanLink({ config }: Handbook): EntryLink {
  const title = messagesFor(config.language).risks.plan;
  return { id: title, title, path: registerPath('treatment-plan'), collection: undefined };
}

/** Link to where the site says what is certified. */
export function certificateLink(
  { config }: Handbook,
  { standard, certificate }: { standard: string; certificate: string },
): EntryLink {
  const { certificateNamed } = messagesFor(config.language).audits.certification;
  const title = certificateNamed(standard, certificate);
  return {
    id: title,
    title,
    path: `${registerPath('audits')}#certification`,
    collection: undefined,
  };
}

/** How often each link stands in a list, in the order in which they come first. */
export const countLinks = (links: readonly EntryLink[]): { link: EntryLink; count: number }[] =>
  [...Map.groupBy(links, ({ id }) => id).values()].flatMap((same) =>
    same[0] ? [{ link: same[0], count: same.length }] : [],
  );

/** Entries of a collection that name an id in a field. */
export function linkedFrom<Name extends CollectionName>(
  handbook: Handbook,
  id: string,
  collection: Name,
  ...fields: string[]
): Entry<Name>[] {
  const references = handbook.backlinks.get(id) ?? [];
  const ids = new Set(
    references
      .filter(
        (reference) => reference.collection === collection && fields.includes(reference.field),
      )
      .map(({ from }) => from),
  );
  return handbook.entries[collection].filter((entry) => ids.has(entry.id)) as Entry<Name>[];
}
