import type { Handbook } from '../../handbook/types.ts';
import { namespace, uuidOf } from '../identifiers.ts';

/** The version of OSCAL that is written: https://pages.nist.gov/OSCAL/ */
const oscalVersion = '1.2.1';

/** Files of OSCAL, beside one another. Documents refer to one another by these names. */
export const oscalFiles = {
  catalog: 'oscal/catalog.json',
  catalog27001: 'oscal/catalog-27001.json',
  mapping: 'oscal/mapping.json',
  ssp: 'oscal/ssp.json',
  assessmentPlan: 'oscal/assessment-plan.json',
  assessmentResults: 'oscal/assessment-results.json',
  poam: 'oscal/poam.json',
} as const;

export type OscalFile = keyof typeof oscalFiles;

/** How a document names another one: they are in the same folder. */
export const hrefOf = (file: OscalFile): string => oscalFiles[file].replace(/^oscal\//, '');

/** An id as OSCAL takes it: it begins with a letter. */
export const token = (id: string): string => (/^[\p{L}_]/u.test(id) ? id : `_${id}`);

/** A text without line breaks and blanks at its ends, as OSCAL's strings are. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim() || '–';

/** A day as a point in time. */
export const timeOf = (day: string): string => `${day}T00:00:00Z`;

/** A property of this tool. */
export const property = (name: string, value: string) => ({
  name,
  ns: namespace,
  value: oneLine(value),
});

/** Lists that are empty are left out: OSCAL allows none. */
export const listOf = <Name extends string, Item>(
  name: Name,
  items: readonly Item[],
): Partial<Record<Name, readonly Item[]>> =>
  (items.length === 0 ? {} : { [name]: items }) as Partial<Record<Name, readonly Item[]>>;

/** A role that answers for something, as far as the handbook has an entry of it. */
export const responsible = ({ entries }: Handbook, ids: readonly string[]) =>
  listOf(
    'responsible-roles',
    [...new Set(ids)]
      .filter((id) => entries.roles.some((role) => role.id === id))
      .map((id) => ({ 'role-id': token(id) })),
  );

/**
 * A document of OSCAL with its metadata.
 *
 * @param root - the name of the model: `catalog`
 * @param version - of the document that it is about; without it, the as-of date
 * @returns text of the file, with a line feed at its end
 */
export function oscalDocument(
  handbook: Handbook,
  root: string,
  title: string,
  content: object,
  version = handbook.asOf,
): string {
  const { config, asOf, entries } = handbook;
  const body = {
    metadata: {
      title: oneLine(title),
      'last-modified': timeOf(asOf),
      version: oneLine(version),
      'oscal-version': oscalVersion,
      ...listOf(
        'roles',
        entries.roles.map((role) => ({ id: token(role.id), title: oneLine(role.title) })),
      ),
      parties: [
        {
          uuid: partyOf(handbook),
          type: 'organization',
          name: oneLine(config.organization.legalName ?? config.organization.name),
        },
      ],
    },
    ...content,
  };
  // A document with another content has another identifier, so that none passes for another.
  const uuid = uuidOf(handbook, root, JSON.stringify(body));
  return `${JSON.stringify({ [root]: { uuid, ...body } }, undefined, 2)}\n`;
}

/** The organisation. */
export const partyOf = (handbook: Handbook): string => uuidOf(handbook, 'organization');
