import { allowedSchemes, forbiddenScheme } from '../../handbook/urls.ts';
import { addressesOf } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'mdx/url',
  severity: 'error',
  summary:
    'A link has a scheme other than http, https, mailto or tel, or an image lies on another site.',
  why: 'Other schemes run code, carry content past every check, or open programs on the reader’s machine.',
  check(handbook, report) {
    for (const { url, node, document, image } of addressesOf(handbook)) {
      const scheme = forbiddenScheme(url);
      if (scheme === undefined) {
        // The site fetches nothing from anyone else, so its policy would leave a blank.
        if (image && /^https?:/i.test(url.trim()))
          report({
            at: placeOf(document, node),
            found:
              'The image lies on another site, from which a page of the handbook fetches nothing.',
            expected: 'an image under `files/`',
            fix: 'Put a copy of the image under `files/`, or link to it instead of showing it.',
          });
        continue;
      }
      report({
        at: placeOf(document, node),
        found:
          scheme === '//'
            ? 'An address that starts with two slashes leads to another site without saying how.'
            : `The address has the scheme \`${scheme}\`.`,
        expected: `${allowedSchemes.map((each) => `\`${each}:\``).join(', ')}, or a path of this handbook`,
        fix:
          scheme === '//'
            ? 'Start the address with `https://`.'
            : 'Link to a page, to an entry or to a file under `files/`.',
      });
    }
  },
});
