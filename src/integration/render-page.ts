import { siteAt } from '../addresses/localized.ts';
import { inSite, type Current } from '../handbook/current.ts';
import type { PathOfSite, SiteProgram } from './program.ts';

/** A page or a file of a site. */
export interface SitePage extends PathOfSite {
  /** From the root of the site: that of a page ends with a slash, `/soa/`, that of a file does not. */
  path: string;
}

/** A page or a file, as Astro knows it, with its path on the site. */
export function sitePage({ pathname, route }: PathOfSite): SitePage {
  const path = `/${pathname.replace(/^\/|\/$/g, '')}`;
  if (route.type !== 'page') return { pathname, route, path };
  // A host shows this file where there is no page.
  return { pathname, route, path: path === '/404' ? '/404.html' : withSlash(path) };
}

/** Renders a page or a file of a site. */
export function renderPage(
  site: Current,
  program: SiteProgram,
  { pathname, route, path }: SitePage,
): Promise<Response> {
  // Astro finds a file by its path as it gave it, and a page by that with a slash at its end.
  const asked = route.type === 'page' ? withSlash(pathname) : pathname;
  const url = new URL(`${site.base}${asked.replace(/^\//, '')}`, 'http://localhost');
  return inSite(siteAt(site, path), () => program.render(url, route));
}

const withSlash = (path: string) => `${path.replace(/\/$/, '')}/`;
