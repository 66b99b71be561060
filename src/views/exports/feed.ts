import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { numbered, type EntryLink } from '../links.ts';
import { latestChanges } from '../overview/changes.ts';
import { latestVersions, type Version } from '../overview/versions.ts';

/** The feed of what changed, beside the calendars. */
export const feedFile = 'feed.xml';

/** Something that changed, as a feed reader shows it. */
export interface FeedEntry {
  /** The same for the same change. */
  id: string;
  /** `YYYY-MM-DD` */
  date: string;
  title: string;
  /** What it changed, in words. */
  text: string;
  /** Path of the site, or address of the commit; undefined where no page shows it. */
  href: string | undefined;
  entries: EntryLink[];
}

/** A feed reader keeps what it has seen. */
const shown = 40;

/**
 * What changed, the latest first: the versions that documents say they had, and the commits that changed
 * the content, where git knows them.
 */
export function feedEntries(handbook: Handbook): FeedEntry[] {
  const versions = latestVersions(handbook, shown).map((version) =>
    versionEntry(handbook, version),
  );
  const commits = (latestChanges(handbook, shown) ?? []).map((change): FeedEntry => ({
    id: `commit ${change.short}`,
    date: change.date,
    title: change.subject,
    text: change.entries.map(numbered).join(', '),
    href: change.href ?? change.entries[0]?.path,
    entries: change.entries,
  }));
  return [...commits, ...versions].toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, shown);
}

function versionEntry({ config }: Handbook, { document, version, date, what }: Version): FeedEntry {
  const { begin } = messagesFor(config.language).start;
  // The Statement and the plan go by their titles, which are others in another language.
  const name = document.collection ? document.id : (document.path ?? document.id);
  return {
    id: `version ${name} ${version} ${date}`,
    date,
    title: `${numbered(document)}, ${begin.version(version)}`,
    text: what,
    href: document.path,
    entries: [document],
  };
}
