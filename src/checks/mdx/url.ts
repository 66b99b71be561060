import { allowedSchemes, forbiddenScheme } from '../../addresses/urls.ts';
import { addressesOf } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'mdx/url',
  severity: 'error',
  alwaysOn: 'unsafe',
  summary:
    'A link has a scheme other than http, https, mailto or tel, or an image is on another site.',
  why: 'Other schemes run code, smuggle content past every check, or open programs on the reader’s machine.',
  check(handbook, report) {
    for (const { url, node, document, image } of addressesOf(handbook)) {
      const scheme = forbiddenScheme(url);
      if (scheme === undefined) {
        // The site fetches nothing from anyone else, so its policy would leave a blank.
        if (image && /^https?:/i.test(url.trim()))
          report({
            at: placeOf(document, node),
            found:
              'The image is on another site. Pages of the handbook load nothing from other sites.',
            expected: 'an image under `files/`',
            fix: 'Put a copy of the image under `files/`, or link to it instead of showing it.',
          });
        continue;
      }
      report({
        at: placeOf(document, node),
        found:
          scheme === '//'
            ? 'An address that starts with two slashes leads to another site, but has no scheme.'
            : /^[a-z]:$/.test(scheme)
              ? 'The address is a path on a drive of a computer.'
              : `The address has the scheme \`${scheme}\`.`,
        expected: `${allowedSchemes.map((each) => `\`${each}:\``).join(', ')}, or a path of this handbook`,
        fix: scheme === '//' ? 'Start the address with `https://`.' : remedyFor(scheme, image),
      });
    }
  },
});

/** What to do about an address with a scheme that no page takes. */
function remedyFor(scheme: string, image: boolean): string {
  if (image) return 'Save the image under `files/`, and write `![what it shows](files/…)`.';
  return scheme === 'file:' || /^[a-z]:$/.test(scheme)
    ? 'Only one computer has this path. Put a copy of the file under `files/`, or link to an address that every reader can open.'
    : 'Link to a page, to an entry or to a file under `files/`.';
}
