import type { CatalogueKind, CollectionName, ReferenceTarget } from '../../schemas/fields.ts';
import { collections } from '../../schemas/index.ts';
import { signName } from '../../schemas/signs.ts';
import { listed, withArticle } from '../issues/words.ts';
import { catalogueKindName } from '../standards/catalogue.ts';
import { targetNames } from './targets.ts';
import { naming, type Holder } from './written-references.ts';

/** What a field takes, with the ids themselves where they are few; undefined of a place that takes anything. */
export interface Takes {
  allowed: readonly ReferenceTarget[] | undefined;
  ids: readonly string[];
}

/** How an id is written so that it is not read as one. */
export type Dress = 'quotes' | 'fileName' | 'hyphens' | 'lookAlikes' | { sign: string };

/** The standard that a number belongs to. */
export type Standard = { kind: CatalogueKind; title: string } | '2013';

/** What to do about an id that nothing has. */
export interface Remedy {
  /** The id that was probably meant. */
  meant: string | undefined;
  /** The file that may be missing, or the collection in which its name is an id. */
  add?: { file: string } | { collection: CollectionName };
}

const takesWords = ({ allowed, ids }: Takes): string => {
  if (!allowed) return 'the id of an entry, a control or a clause';
  const named = `the id of ${targetNames(allowed)}`;
  return ids.length > 0 ? `${named}: ${ids.join(', ')}` : named;
};

/** What is done about one place is done about all of them. */
const inEach = (holder: Holder): string =>
  holder !== 'ref' && 'places' in holder ? ' in each of these places' : '';

const dressWords = (dress: Dress): string =>
  typeof dress === 'object'
    ? `contains the ${signName(dress.sign)}`
    : {
        quotes: 'is in typographic quotes; they are part of the text',
        fileName: 'is a file name, not an id',
        hyphens: 'has another kind of hyphen, or spaces around it',
        lookAlikes: 'contains signs that look like others',
      }[dress];

const remedyWords = (holder: Holder, { meant, add }: Remedy): string => {
  if (add && 'collection' in add && meant === undefined)
    return `Write the id of ${withArticle(collections[add.collection].singular)}: the name of a file in \`${add.collection}/\` without \`.mdx\`.`;
  const correct =
    meant === undefined
      ? `Correct the id${inEach(holder)}`
      : `Write \`${inYaml(meant)}\`${inEach(holder)} if that is meant`;
  return add && 'file' in add
    ? `${correct}, or add the entry \`${add.file}\`.`
    : `${correct}, or remove it.`;
};

/** What is said of a reference to an id that does not exist. */
export const says = {
  area: (holder: Holder, to: string, title: string, inside: readonly string[]) => ({
    found: `${naming(holder, to)}, which is an area of Annex A (${title}), not a control.`,
    expected: `its controls: ${inside.join(', ')}`,
    fix: 'Name the controls that are meant, one by one.',
  }),
  several: (holder: Holder, to: string, parts: readonly string[]) => ({
    found: `${naming(holder, to)}, which is ${parts.length} ids, but the field takes one.`,
    expected: 'one id',
    fix: `Keep one of them, such as \`${inYaml(parts[0] ?? '')}\`.`,
  }),
  range: (holder: Holder, to: string, parts: readonly string[]) => ({
    found: `${naming(holder, to)}, which is a range.`,
    expected: 'each id, with commas between them',
    fix: `Write all ids from ${parts[0]} to ${parts.at(-1)}: \`${parts.map(inYaml).join(', ')}\` and those between them.`,
  }),
  uncommaed: (holder: Holder, to: string, parts: readonly string[], isSeparated: boolean) => ({
    found: `${naming(holder, to)}, which is not one id: ${isSeparated ? 'ids are separated by commas' : `a comma is missing between ${listed(parts)}`}.`,
    expected: 'ids with commas between them',
    fix: `Write \`${parts.map(inYaml).join(', ')}\`${inEach(holder)}.`,
  }),
  dressed: (holder: Holder, to: string, takes: Takes, id: string, dress: Dress) => ({
    found: `${naming(holder, to)}, which ${dressWords(dress)}.`,
    expected: takesWords(takes),
    fix: `Write \`${inYaml(id)}\`${inEach(holder)}.`,
  }),
  ofIsms: (holder: Holder, to: string, takes: Takes, title: string) => ({
    found: `${naming(holder, to)}, which does not exist.`,
    expected: takesWords(takes),
    fix: `Write \`27001:${to}\`${inEach(holder)} if the control of ISO/IEC 27001 is meant (${title}), or correct the id.`,
  }),
  otherStandard: (holder: Holder, to: string, takes: Takes, standard: Standard) => ({
    found: `${naming(holder, to)}, which is ${
      standard === '2013'
        ? 'numbered as a control of ISO/IEC 27001:2013'
        : `${withArticle(catalogueKindName(standard.kind))} (${standard.title}), and not of ISO/IEC 42001`
    }.`,
    expected: takesWords(takes),
    fix: 'Name the control of ISO/IEC 42001 that is meant, or remove it.',
  }),
  renamed: (holder: Holder, to: string, takes: Takes, id: string) => ({
    found: `${naming(holder, to)}, which was renamed to \`${id}\`.`,
    expected: takesWords(takes),
    fix: `Write \`${id}\`${inEach(holder)}.`,
  }),
  removed: (
    holder: Holder,
    to: string,
    takes: Takes,
    file: string,
    by: { date: string; hash: string; subject: string } | undefined,
  ) => ({
    found: `${naming(holder, to)}, which was removed${by ? ` on ${by.date} (commit ${by.hash}: ${by.subject})` : ''}.`,
    expected: takesWords(takes),
    fix: `Restore \`${file}\`, or name what took its place.`,
  }),
  amongWords: (holder: Holder, to: string, takes: Takes, id: string) => ({
    found: `${naming(holder, to)}, which is an id and other words.`,
    expected: takesWords(takes),
    fix: `Write \`${inYaml(id)}\`${inEach(holder)}.`,
  }),
  person: (holder: Holder, to: string, takes: Takes) => ({
    found: `${naming(holder, to)}, which is not the id of a role.`,
    expected: takesWords(takes),
    fix: 'Write the id of the role that this person has: people are named by role.',
  }),
  unknown: (holder: Holder, to: string, takes: Takes, remedy: Remedy) => ({
    found: `${naming(holder, to)}, which does not exist.`,
    expected: takesWords(takes),
    fix: remedyWords(holder, remedy),
  }),
  noLogo: (logo: string) => ({
    found: `\`brand.logo\` names \`${logo}\`, which does not exist.`,
    expected: 'an image under `files/`',
    fix: 'Correct the path, or put the file there.',
  }),
};

/** An id as YAML takes it: what looks like a number is in quotes. */
export const inYaml = (id: string): string => (/^[\d.]+$/.test(id) ? `"${id}"` : id);
