import { posix } from 'node:path';
import { nearest } from '../../handbook/schema-issues.ts';
import { resolveLink } from '../../handbook/sitemap.ts';
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
        report({ at, found: `The ${what} has no address.`, expected: expected(image), fix: 'Write its address between the parentheses.' });
        continue;
      }
      const target = resolveLink(handbook, document, url);
      if (target.kind === 'broken')
        report({
          at,
          found: `The ${what} \`${url}\` leads nowhere.`,
          expected: expected(image),
          nearest: meant(document, url, target.candidates),
          fix: `Correct the address, or ${image ? 'put the file there' : 'remove the link'}.`,
        });
      else if (image && (target.kind === 'page' || (target.kind === 'attachment' && !isImage(target.file))))
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
function meant(document: Address['document'], url: string, candidates: readonly string[]): string | undefined {
  const path = url.replace(/[?#].*$/s, '');
  if (path.startsWith('/')) return nearest(path, candidates.map((candidate) => posix.join('/', candidate)));
  const folder = posix.dirname(document.file);
  const found =
    nearest(posix.join(folder, path), candidates) ?? nearest(path, candidates.filter((file) => file.startsWith('files/')));
  // Attachments are written from the top of the content folder, entries from where the link stands.
  return found?.startsWith('files/') || found?.startsWith('/') ? found : found && posix.relative(folder, found);
}
