import { showsStatement } from '../handbook/editions/restrict-config.ts';
import { admits } from '../handbook/editions/edition.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import { memo } from '../memo.ts';
import { translated } from '../handbook/lookup/translations.ts';
import { documentPath, entryPath, registerPath } from './sitemap.ts';

/**
 * Whether an entry has a page of its own. In the public edition, a control that is there for the Statement
 * alone has none.
 */
export const hasPage = ({ edition }: Handbook, { data }: Pick<Entry, 'data'>): boolean =>
  edition === 'full' || admits(edition, data.classification);

/**
 * Whether a path of the site is there in an edition. The public edition has no page that judges the
 * management system or counts what is missing: it would count what is only left out. No smaller edition
 * has the help, whose examples are entries: it is for editors, who have the full edition.
 *
 * @param path - without the base path; what follows `#` or `?` makes no difference
 */
export function isInEdition(handbook: Handbook, path: string): boolean {
  if (handbook.edition === 'full') return true;
  const [page = ''] = path.split(/[#?]/, 1);
  if (handbook.edition === 'internal') return !/^\/help(?:\/|$)/.test(page);
  return isFile(page) || publicPages(handbook).has(`${page.replace(/\/$/, '')}/`);
}

/** What is no page: styles, and what is downloaded, which consists of the tables of pages that are there. */
const isFile = (path: string) =>
  /^\/(?:exports|files|pagefind)\/./.test(path) || /^\/[^/]+\.[a-z]+\/?$/.test(path);

const publicPages = memo((handbook: Handbook): ReadonlySet<string> => {
  const entries = [...handbook.byId.values()].filter((entry) => hasPage(handbook, entry));
  return new Set([
    ...['/', '/about/', '/exports/', '/404/'],
    ...entries.map(entryPath),
    ...translated(handbook).map(({ entry }) => documentPath(entry)),
    ...(showsStatement(handbook.edition, handbook.config)
      ? ['/soa/', registerPath('controls')]
      : []),
  ]);
});

/**
 * A page without the addresses of pages that its edition does not have: what linked to them stays as text.
 *
 * @param base - path at which the site is served, with a slash at both ends
 */
export const withoutLostLinks = (handbook: Handbook, html: string, base: string): string =>
  handbook.edition === 'full'
    ? html
    : html.replace(/(<a\b[^>]*?) href="([^"]*)"/g, (whole, tag: string, address: string) =>
        !address.startsWith(base) || isInEdition(handbook, `/${address.slice(base.length)}`)
          ? whole
          : tag,
      );
