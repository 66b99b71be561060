import { extname } from 'node:path';
import { idPattern, type CollectionName } from '../../../schemas/fields.ts';
import type { Words } from '../../issues/issue.ts';
import { isRepositoryDocument, leftBehind } from './beside.ts';
import { reservedBecause } from './reserved-ids.ts';

/** The id of the entry in a file of this name, whatever it ends in. */
export const idOfFile = (name: string): string =>
  name.replace(/(?:\.(?:mdx?|markdown|txt))+$/i, '') || name;

/** Whether a file has the ending of an entry. */
export const isEntryName = (name: string): boolean => extname(name) === '.mdx';

/** How an entry may end by mistake: as plain Markdown, in capitals, or with what Notepad adds. */
const nearEnding = /(?:\.(?:mdx?|markdown))(?:\.txt)?$/i;

/**
 * Whether a file that does not end as an entry was meant to be one.
 *
 * @param text - what is in it
 */
export const isMeantAsEntry = (name: string, text: string | undefined): boolean =>
  !isRepositoryDocument(name) &&
  !leftBehind.test(name) &&
  (nearEnding.test(name) || extname(name) === '') &&
  wrongId(idOfFile(name)) === undefined &&
  (text === undefined || /^\s*---/.test(text));

/**
 * What is wrong with the name of a file in a collection; undefined where it is one of an entry.
 *
 * @param taken - ids in lower case that other files have
 */
export const wrongName = (
  name: string,
  collection: CollectionName,
  taken?: ReadonlySet<string>,
): Words | undefined =>
  isEntryName(name)
    ? wrongId(name.slice(0, -extname(name).length), taken)
    : noEntry(name, collection);

/** What is said of a file that was meant as an entry. */
export const misnamed = (name: string): Words => ({
  found: `The name \`${name}\` is not that of an entry.`,
  expected: 'files that end in `.mdx`, in lower case',
  fix: `Rename it to \`${idOfFile(name)}.mdx\`.`,
});

/** What is said of a file that is no entry. */
const noEntry = (name: string, collection: CollectionName): Words => ({
  found: `\`${name}\` is not an entry, but it is in the \`${collection}\` folder.`,
  expected: 'files that end in `.mdx`',
  fix: leftBehind.test(name)
    ? 'Remove it: a program left it here.'
    : isRepositoryDocument(name)
      ? 'Move it to the top of the content folder, or remove it.'
      : nearEnding.test(name) || extname(name) === ''
        ? `Rename it to \`${spelt(idOfFile(name))}.mdx\`.`
        : 'Move it under `files/`, or remove it.',
});

/** What file managers and shared drives add to the name of a copy, in five languages. */
const copy =
  /^(?:copy of|kopie von|copie de|copia de|copia di) (.+)$|^(.+?)(?: ?[-–] ?(?:copy|kopie|copie|copia)(?: ?\(\d+\))?| \(\d+\)|[ -](?:conflicted copy|konflikt|in konflikt stehende kopie).*)$/i;

/** What is wrong with the name of a file as an id; undefined where nothing is. */
function wrongId(id: string, taken: ReadonlySet<string> = new Set()): Words | undefined {
  const [, ...originals] = copy.exec(id) ?? [];
  const original = originals.find((each) => each !== undefined);
  if (original !== undefined)
    return {
      found: `\`${id}\` looks like a copy of \`${original}\`, and cannot be an id.`,
      expected: 'each entry once, in a file that is named by its id',
      fix: 'Remove it. If it is the beginning of a new entry, rename the file to the id of that entry.',
    };
  if (/\.mdx?$/i.test(id))
    return {
      found: `\`${id}\` cannot be an id: the file ends in \`.mdx\` twice.`,
      expected: 'files that end in `.mdx` once',
      fix: `Rename it to \`${idOfFile(id)}.mdx\`.`,
    };
  if (!idPattern.test(id))
    return {
      found: `\`${id}\` cannot be an id: an id is the name of the file.`,
      expected:
        'letters from a to z, digits, dots, hyphens and underscores, starting with a letter or digit',
      fix:
        idPattern.test(spelt(id)) && !taken.has(spelt(id).toLowerCase())
          ? `Rename the file to \`${spelt(id)}.mdx\`.`
          : 'Rename the file to an id that no other entry has.',
    };
  const reason = reservedBecause(id);
  if (reason === undefined) return undefined;
  return {
    found: `\`${id}\` cannot be an id: ${reason}.`,
    expected: 'a name that works for files and folders on every system',
    fix: 'Rename the file.',
  };
}

const letters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'a',
};

/** A name in the letters that an id may have. */
export const spelt = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[äöüßæœøå]/gi, (letter) => {
      const small = letters[letter.toLowerCase()] ?? '';
      return letter === letter.toLowerCase()
        ? small
        : small.charAt(0).toUpperCase() + small.slice(1);
    })
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐‑‒–—\s]+/g, '-')
    .replace(/[^A-Za-z0-9._-]/g, '')
    .replace(/^[._-]+|[._-]+$/g, '');
