import { attachmentPath, documentPath, pathOf, resolveLink } from '../addresses/sitemap.ts';
import { forbiddenScheme, isImage } from '../addresses/urls.ts';
import { titleOf } from '../handbook/lookup/title-of.ts';
import { translationsOf } from '../handbook/lookup/translations.ts';
import type { RenderContext } from './context.ts';

/** Puts the base path before a path of the site. */
export const withBase = (base: string, path: string) => base + path.replace(/^\//, '');

/**
 * Address of what a link of a body leads to. Broken links stay as they are: `link/broken` reports them.
 *
 * @returns undefined where it may lead nowhere, since its scheme is not allowed
 */
export function hrefOf(
  { handbook, base, document }: RenderContext,
  url: string,
): string | undefined {
  if (forbiddenScheme(url) !== undefined) return undefined;
  const target = resolveLink(handbook, document, url);
  switch (target.kind) {
    case 'page': {
      const fragment = target.fragment ? `#${encodeURIComponent(target.fragment)}` : '';
      return target.path === documentPath(document) && fragment && !target.query
        ? fragment
        : withBase(base, target.path) + queryOf(target.query) + fragment;
    }
    case 'attachment':
      return withBase(base, attachmentPath(target.file)) + queryOf(target.rest);
    case 'external':
      return target.href;
    case 'broken':
      return url;
  }
}

/** What follows a path, with the signs escaped that no address has: blanks, quotation marks. */
const queryOf = (rest: string) => {
  const { search, hash } = new URL(rest, 'https://example.org');
  return search + hash;
};

/**
 * Address of an image of a body: a file of the handbook. Undefined for any other, since a page
 * fetches nothing from elsewhere.
 */
export function imageSource({ handbook, base, document }: RenderContext, url: string) {
  const target = resolveLink(handbook, document, url);
  return target.kind === 'attachment' && isImage(target.file)
    ? withBase(base, attachmentPath(target.file))
    : undefined;
}

/** What an anchor to an id has: address and title of what an id stands for; undefined where no page shows it. */
export function anchorTo(
  { handbook, base, document }: RenderContext,
  id: string,
): { href: string; title: string } | undefined {
  // A translation leads to what is there in its language.
  const alike = translationsOf(handbook, id).find(({ language }) => language === document.language);
  if (alike) return { href: withBase(base, documentPath(alike.entry)), title: alike.title };
  const path = pathOf(handbook, id);
  if (!path) return undefined;
  return { href: withBase(base, path), title: titleOf(handbook, id) };
}
