import { extname } from 'node:path';
import { sayFile } from './says/files.ts';
import { idPattern, type CollectionName } from '../../../schemas/fields.ts';
import type { SaidWords } from '../../issues/issue.ts';
import { isRepositoryDocument, leftBehind } from './beside.ts';
import { maxLength, reservedAs } from './reserved-ids.ts';

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
): SaidWords | undefined =>
  isEntryName(name)
    ? wrongId(name.slice(0, -extname(name).length), taken)
    : noEntry(name, collection);

/** What is said of a file that was meant as an entry. */
export const misnamed = (name: string): SaidWords => sayFile('misnamed', name, idOfFile(name));

/** What is said of a file that is no entry. */
function noEntry(name: string, collection: CollectionName): SaidWords {
  if (leftBehind.test(name)) return sayFile('leftEntry', name, collection);
  if (isRepositoryDocument(name)) return sayFile('repositoryDocument', name, collection);
  return nearEnding.test(name) || extname(name) === ''
    ? sayFile('otherEnding', name, collection, spelt(idOfFile(name)))
    : sayFile('noEntry', name, collection);
}

/** What file managers and shared drives add to the name of a copy, in five languages. */
const copy =
  /^(?:copy of|kopie von|copie de|copia de|copia di) (.+)$|^(.+?)(?: ?[-–] ?(?:copy|kopie|copie|copia)(?: ?\(\d+\))?| \(\d+\)|[ -](?:conflicted copy|konflikt|in konflikt stehende kopie).*)$/i;

/** What is wrong with the name of a file as an id; undefined where nothing is. */
function wrongId(id: string, taken: ReadonlySet<string> = new Set()): SaidWords | undefined {
  const [, ...originals] = copy.exec(id) ?? [];
  const original = originals.find((each) => each !== undefined);
  if (original !== undefined) return sayFile('copy', id, original);
  if (/\.mdx?$/i.test(id)) return sayFile('endingTwice', id, idOfFile(id));
  if (!idPattern.test(id))
    return idPattern.test(spelt(id)) && !taken.has(spelt(id).toLowerCase())
      ? sayFile('wrongSigns', id, spelt(id))
      : sayFile('takenSigns', id);
  const reason = reservedAs(id);
  return reason && sayFile(reason, id, maxLength);
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
