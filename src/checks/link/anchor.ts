import { anchorsOf } from '../../addresses/headings.ts';
import { nearestId } from '../../issues/nearest.ts';
import { documentPath, fragmentsOf, resolveLink } from '../../addresses/sitemap.ts';
import { forbiddenScheme } from '../../addresses/urls.ts';
import { addressesOf } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  missing: (of: 'entry' | { file: string } | { page: string }, fragment: string) => ({
    found: `${of === 'entry' ? 'This entry' : 'file' in of ? of.file : `The page ${of.page}`} has no \`#${fragment}\`.`,
    expected:
      of !== 'entry' && 'page' in of
        ? 'the id of a row of the page'
        : 'a heading of the entry, in lower case and with hyphens for spaces',
    fix: 'Correct the part after `#`, or remove it.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'link/anchor',
  severity: 'error',
  summary: 'A link leads to an existing page, but to a heading or row that the page does not have.',
  why: 'The reader lands at the top of the page and looks for what the link promised.',
  says,
  check(handbook, report) {
    const documents = new Map(
      [...handbook.documents, ...handbook.translations].map((document) => [
        documentPath(document),
        document,
      ]),
    );
    const anchorsByPath = new Map<string, Set<string> | undefined>();
    for (const { url, image, node, document } of addressesOf(handbook)) {
      if (image || forbiddenScheme(url) !== undefined) continue;
      const target = resolveLink(handbook, document, url);
      if (target.kind !== 'page' || target.fragment === undefined) continue;
      const { path, fragment } = target;
      // Browsers take it for the start of any page.
      if (fragment.toLowerCase() === 'top') continue;
      if (!anchorsByPath.has(path)) {
        const page = documents.get(path);
        anchorsByPath.set(path, page ? anchorsOf(page) : fragmentsOf(handbook, path));
      }
      const anchors = anchorsByPath.get(path);
      // A body that does not parse is reported by mdx/syntax.
      if (!anchors || anchors.has(fragment)) continue;
      const page = documents.get(path);
      report({
        at: placeOf(document, node),
        words: () => ({
          ...say(
            'missing',
            page ? (page === document ? 'entry' : { file: page.file }) : { page: path },
            fragment,
          ),
          nearest: withHash(nearestId(fragment, [...anchors])),
        }),
      });
    }
  },
});

const withHash = (id: string | undefined) => (id === undefined ? undefined : `#${id}`);
