import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { feedEntries, feedFile } from '../views/exports/feed.ts';
import { addressFrom } from './site-address.ts';
import { uuidOf } from './identifiers.ts';

/**
 * What changed as a feed (Atom, RFC 4287), to which a reader subscribes.
 *
 * @param site - address at which the site is published; without it, links lead from the folder of the
 *   exports, as a feed reader understands them, too
 */
export function atomOf(handbook: Handbook, site: string | undefined): string {
  const { config, asOf } = handbook;
  const { whatChanged: t } = messagesFor(config.language);
  const entries = feedEntries(handbook);
  const idOf = (...names: string[]) => `urn:uuid:${uuidOf(handbook, 'feed', ...names)}`;
  const link = (path: string, rel: string, type?: string) =>
    x('link', { rel, href: uriOf(addressFrom(path, site)), ...(type && { type }) });
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': config.language }, [
    x('title', xmlText(`${t.title}: ${config.title}`)),
    x('id', idOf()),
    // With nothing in it, a feed is as old as the handbook that is shown.
    x('updated', timeOf(entries[0]?.date ?? asOf)),
    x('author', [x('name', xmlText(config.organization.name))]),
    link(`/exports/${feedFile}`, 'self', 'application/atom+xml'),
    link('/changes/', 'alternate', 'text/html'),
    ...entries.map((entry) =>
      x('entry', [
        x('title', xmlText(entry.title)),
        x('id', idOf(entry.id)),
        x('updated', timeOf(entry.date)),
        x('summary', xmlText(entry.text)),
        entry.href === undefined ? undefined : link(entry.href, 'alternate', 'text/html'),
        ...entry.entries.flatMap(({ path }) =>
          path === undefined || path === entry.href ? [] : [link(path, 'related', 'text/html')],
        ),
      ]),
    ),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(feed)}\n`;
}

const timeOf = (day: string) => `${day}T00:00:00Z`;

/** An address without signs that no address has. */
const uriOf = (address: string) => encodeURI(address).replaceAll('%25', '%');

/** Text without the characters for which XML has no place. */
const xmlText = (text: string): string =>
  text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll(']]>', ']] >');
