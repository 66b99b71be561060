import { attachmentPath, pathOf, resolveLink } from '../handbook/sitemap.ts';
import { lookup } from '../standards/catalogue.ts';
import type { RenderContext } from './context.ts';

/** Puts the base path before a path of the site. */
export const withBase = (base: string, path: string) => base + path.replace(/^\//, '');

/** Address of what a link of a body leads to. Broken links stay as they are: `link/broken` reports them. */
export function hrefOf({ handbook, base, document }: RenderContext, url: string): string {
  const target = resolveLink(handbook, document, url);
  switch (target.kind) {
    case 'page': {
      const fragment = target.fragment ? `#${encodeURIComponent(target.fragment)}` : '';
      return target.entry === document.id && fragment
        ? fragment
        : withBase(base, target.path) + fragment;
    }
    case 'attachment':
      return withBase(base, attachmentPath(target.file));
    case 'external':
      return /^(https?|mailto|tel):/i.test(target.href) ? target.href : '#';
    case 'broken':
      return url;
  }
}

/** Address and title of what an id stands for; undefined where no page shows it. */
export function linkTo(
  { handbook, base }: RenderContext,
  id: string,
): { href: string; title: string } | undefined {
  const path = pathOf(handbook, id);
  if (!path) return undefined;
  return {
    href: withBase(base, path),
    title: handbook.byId.get(id)?.title ?? lookup(id)?.title ?? id,
  };
}
