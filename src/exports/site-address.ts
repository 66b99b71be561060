/**
 * Where a link in an exported file leads. A file is read outside the site, so it needs the whole
 * address of the site; if that is not known, the link leads from the folder of the exports to the page,
 * as it does in a site that is on disk.
 *
 * @param path - path of the site, without the base path, or an address elsewhere
 * @param site - address at which the site is published, with its base path
 */
export function addressFrom(path: string, site: string | undefined): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return path;
  if (site !== undefined) return `${site.replace(/\/+$/, '')}${path}`;
  const [page = '', anchor] = path.split('#');
  const file = page.endsWith('/') ? `${page}index.html` : page;
  return `..${file}${anchor === undefined ? '' : `#${anchor}`}`;
}
