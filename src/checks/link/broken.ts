import { posix } from 'node:path';
import { isRefused } from '../../handbook/lookup/attachment-of.ts';
import { nearestId } from '../../issues/nearest.ts';
import { pathsOf, resolveLink } from '../../addresses/sitemap.ts';
import type { Handbook } from '../../handbook/types.ts';
import { forbiddenScheme, imageTypes, isImage } from '../../addresses/urls.ts';
import { addressesOf, type Address } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import { memo } from '../../memo.ts';
import { signName } from '../../handbook/reading/sign-name.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

type What = 'image' | 'link';

/** What is to be done about an address that leads nowhere: what was meant, or that it is a path of one network. */
type Remedy = { meant: string } | 'network' | undefined;

const expectedOf = (what: What) =>
  what === 'image'
    ? 'a file under `files/`'
    : 'a heading (`#scope`), a page (`/soa/`), an entry by its file (`../policies/POL-01.mdx`), a file under `files/` or an address that starts with https://';

const remedyWords = (what: What, remedy: Remedy): string => {
  const otherwise = what === 'image' ? 'put the file there' : 'remove the link';
  if (remedy === undefined) return `Correct the address, or ${otherwise}.`;
  return remedy === 'network'
    ? 'Only computers of one network have this path. Put a copy of the file under `files/`, or link to an address that starts with https://.'
    : `Write \`${remedy.meant}\` if that is meant, or ${otherwise}.`;
};

const says = {
  empty: (what: What) => ({
    found: `The ${what} has no address.`,
    expected: expectedOf(what),
    fix: 'Write its address between the parentheses.',
  }),
  unseen: (what: What, sign: string) => ({
    found: `The address of the ${what} contains ${signName(sign)}.`,
    expected: expectedOf(what),
    fix: 'Delete it, or type the address again.',
  }),
  nowhere: (what: What, url: string, remedy: Remedy) => ({
    found: `The ${what} \`${url}\` leads nowhere.`,
    expected: expectedOf(what),
    fix: remedyWords(what, remedy),
  }),
  noImage: (url: string, types: readonly string[]) => ({
    found: `\`${url}\` is not an image.`,
    expected: `a file under \`files/\` that ends in ${types.join(', ')}`,
    fix: 'Link to it instead, without `!`, or convert it.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'link/broken',
  severity: 'error',
  summary: 'A link or image leads nowhere.',
  why: 'An auditor who follows a link to proof and finds nothing stops trusting the rest.',
  says,
  check(handbook, report) {
    for (const { url, image, node, document } of addressesOf(handbook)) {
      if (forbiddenScheme(url) !== undefined) continue;
      const at = placeOf(document, node);
      const what = image ? 'image' : 'link';
      if (url.trim() === '') {
        report({ at, ...say('empty', what) });
        continue;
      }
      if (isRefused(handbook, posix.normalize(url.replace(/^(?:\.\.\/)+|^\//, '')))) continue;
      const target = resolveLink(handbook, document, url);
      const sign = unseenIn(url);
      if (target.kind === 'broken' && sign !== undefined)
        report({ at, ...say('unseen', what, sign) });
      else if (target.kind === 'broken' && !refused(handbook).has(url))
        report({
          at,
          words: () => {
            const address = meant(handbook, document, url);
            const remedy = /^[\\/]{2}|^\\/.test(url)
              ? ('network' as const)
              : address === undefined
                ? undefined
                : { meant: address };
            return { nearest: address, ...say('nowhere', what, url, remedy) };
          },
        });
      else if (
        image &&
        (target.kind === 'page' || (target.kind === 'attachment' && !isImage(target.file)))
      )
        report({ at, ...say('noImage', url, imageTypes) });
    }
  },
});

/** A sign of an address that nobody sees, or that looks like another. */
const unseenIn = (url: string): string | undefined => {
  const [sign] =
    /[\u00a0\u00ad\u2000-\u200f\u2010-\u2014\u202f\u2060\ufeff]/u.exec(decoded(url)) ?? [];
  return sign;
};

const decoded = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};

/** Files that are there and are not taken, which is told of the file. */
const refused = memo(
  ({ problems }: Handbook) =>
    new Set(problems.flatMap(({ rule, at }) => (rule === 'content/file' ? [at.file] : []))),
);

/** The address that was probably meant, in the form in which this one was written. */
function meant(handbook: Handbook, from: Address['document'], url: string): string | undefined {
  const { byId, attachments, files, pages, pagesAndFiles } = places(handbook);
  // An id is how everything else names an entry, and a host without its scheme is how people write it.
  const document = byId.get(url.replace(/^\/|\/$/g, ''));
  if (document) return posix.relative(posix.dirname(from.file), document.file);
  if (/^www\./i.test(url)) return `https://${url}`;
  // The name of a file, written as it is, is cut at the first `#` or `?`.
  if (handbook.attachments.has(url)) return written(url);

  const path = url.replace(/[?#].*$/s, '');
  if (path.startsWith('/')) {
    const place = nearestPath(path, pagesAndFiles);
    return place && written(place);
  }
  const folder = posix.dirname(from.file);
  const file =
    nearestPath(posix.join(folder, path), files) ??
    nearestPath(path, attachments) ??
    nearestPath(url, attachments);
  if (!file) return nearestPath(`/${path}`, pages);
  // Attachments are written from the top of the content folder, entries from where the link stands.
  return handbook.attachments.has(file) ? written(file) : posix.relative(folder, file);
}

/** All that a link may have meant. */
const places = memo((handbook: Handbook) => {
  const attachments = [...handbook.attachments.keys()];
  const files = [...handbook.documents.map(({ file }) => file), ...attachments];
  const pages = pathsOf(handbook);
  return {
    // Of documents that share an id, the first has it.
    byId: new Map(handbook.documents.toReversed().map((document) => [document.id, document])),
    attachments,
    files,
    pages,
    pagesAndFiles: [...pages, ...files.map((each) => `/${each}`)],
  };
});

/** The path that was probably meant: one that is nearly the same, or the only one of the same name. */
function nearestPath(path: string, candidates: readonly string[]): string | undefined {
  const near = nearestId(path, candidates);
  if (near !== undefined) return near;
  const name = nameOf(path);
  const same = name === '' ? [] : (byName(candidates).get(name) ?? []);
  return same.length === 1 ? same[0] : undefined;
}

const byName = memo((paths: readonly string[]) => Map.groupBy(paths, nameOf));

/** The name of a file or page, without its ending. */
const nameOf = (path: string): string => posix.parse(path).name.toLowerCase();

/** A file name as an address in a text, in which it stays legible: only what has a meaning there is written otherwise. */
const written = (file: string): string => file.replace(/[ %?#()<>]/g, encoded);

/** `encodeURIComponent` leaves parentheses as they are, and one of them may end a link. */
const encoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
