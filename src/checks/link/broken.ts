import { posix } from 'node:path';
import { nearest } from '../../handbook/reading/schema-issues.ts';
import { pathsOf, resolveLink } from '../../handbook/sitemap.ts';
import type { Handbook } from '../../handbook/types.ts';
import { forbiddenScheme, imageTypes } from '../../handbook/urls.ts';
import { addressesOf, type Address } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'link/broken',
  severity: 'error',
  summary: 'A link or image leads nowhere.',
  why: 'An auditor who follows a link to proof and finds nothing stops trusting the rest.',
  check(handbook, report) {
    for (const { url, image, node, document } of addressesOf(handbook)) {
      if (forbiddenScheme(url) !== undefined) continue;
      const at = placeOf(document, node);
      const what = image ? 'image' : 'link';
      if (url.trim() === '') {
        report({
          at,
          found: `The ${what} has no address.`,
          expected: expected(image),
          fix: 'Write its address between the parentheses.',
        });
        continue;
      }
      const target = resolveLink(handbook, document, url);
      if (target.kind === 'broken')
        report({
          at,
          found: `The ${what} \`${url}\` leads nowhere.`,
          expected: expected(image),
          nearest: meant(handbook, document, url),
          fix: `Correct the address, or ${image ? 'put the file there' : 'remove the link'}.`,
        });
      else if (
        image &&
        (target.kind === 'page' || (target.kind === 'attachment' && !isImage(target.file)))
      )
        report({
          at,
          found: `\`${url}\` is no image.`,
          expected: `a file under \`files/\` that ends in ${imageTypes.join(', ')}`,
          fix: 'Link to it instead, without `!`, or convert it.',
        });
    }
  },
});

const expected = (image: boolean) =>
  image
    ? 'a file under `files/`'
    : 'a heading (`#scope`), a page (`/soa/`), an entry by its file (`../policies/POL-01.mdx`), a file under `files/` or an address that starts with https://';

const isImage = (file: string) => imageTypes.includes(posix.extname(file).toLowerCase());

/** The address that was probably meant, in the form in which this one was written. */
function meant(handbook: Handbook, from: Address['document'], url: string): string | undefined {
  // An id is how everything else names an entry, and a host without its scheme is how people write it.
  const document = handbook.documents.find(({ id }) => id === url.replace(/^\/|\/$/g, ''));
  if (document) return posix.relative(posix.dirname(from.file), document.file);
  if (/^www\./i.test(url)) return `https://${url}`;
  // The name of a file, written as it is, is cut at the first `#` or `?`.
  if (handbook.attachments.has(url)) return written(url);

  const path = url.replace(/[?#].*$/s, '');
  const files = [...handbook.documents.map(({ file }) => file), ...handbook.attachments.keys()];
  const pages = pathsOf(handbook);
  if (path.startsWith('/')) {
    const place = nearest(path, [...pages, ...files.map((each) => `/${each}`)]);
    return place && written(place);
  }
  const folder = posix.dirname(from.file);
  const file =
    nearest(posix.join(folder, path), files) ?? nearest(path, [...handbook.attachments.keys()]);
  if (!file) return nearest(`/${path}`, pages);
  // Attachments are written from the top of the content folder, entries from where the link stands.
  return handbook.attachments.has(file) ? written(file) : posix.relative(folder, file);
}

/** A file name as an address in a text, in which it stays legible: only what has a meaning there is written otherwise. */
const written = (file: string): string => file.replace(/[ %?#()<>]/g, encoded);

/** `encodeURIComponent` leaves parentheses as they are, and one of them may end a link. */
const encoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
