import { allowedSchemes, forbiddenScheme } from '../../addresses/urls.ts';
import { sayUrl, urlSays } from '../mdx-says.ts';
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
  says: urlSays,
  check(handbook, report) {
    for (const { url, node, document, image } of addressesOf(handbook)) {
      const scheme = forbiddenScheme(url);
      if (scheme === undefined) {
        // The site fetches nothing from anyone else, so its policy would leave a blank.
        if (image && /^https?:/i.test(url.trim()))
          report({ at: placeOf(document, node), ...sayUrl('otherSite') });
        continue;
      }
      report({
        at: placeOf(document, node),
        ...sayUrl(
          kindFor(scheme, image),
          allowedSchemes.map((each) => `\`${each}:\``).join(', '),
          scheme,
        ),
      });
    }
  },
});

/** What is said of an address with a scheme that no page takes. */
function kindFor(scheme: string, image: boolean) {
  if (scheme === '//') return 'slashes';
  if (/^[a-z]:$/.test(scheme)) return image ? 'imageOfDrive' : 'drive';
  if (image) return 'imageScheme';
  return scheme === 'file:' ? 'file' : 'scheme';
}
