import { allowedSchemes, forbiddenScheme } from '../../handbook/urls.ts';
import { addressesOf } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'mdx/url',
  severity: 'error',
  summary: 'A link or image has a scheme other than http, https, mailto or tel.',
  why: 'Other schemes run code, carry content past every check, or open programs on the reader’s machine.',
  check(handbook, report) {
    for (const { url, node, document } of addressesOf(handbook)) {
      const scheme = forbiddenScheme(url);
      if (scheme === undefined) continue;
      report({
        at: placeOf(document, node),
        found:
          scheme === '//'
            ? 'An address that starts with two slashes leads to another site without saying how.'
            : `The address has the scheme \`${scheme}\`.`,
        expected: `${allowedSchemes.map((each) => `\`${each}:\``).join(', ')}, or a path of this handbook`,
        fix: scheme === '//' ? 'Start the address with `https://`.' : 'Link to a page, to an entry or to a file under `files/`.',
      });
    }
  },
});
