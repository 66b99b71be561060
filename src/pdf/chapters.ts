import { collectionNames } from '../../schemas/fields.ts';
import {
  collectionInFolder,
  dossierPath,
  entryPath,
  pathsOf,
  registerPageSize,
  registerPath,
} from '../addresses/sitemap.ts';
import { isHighImpact } from '../handbook/state/system-state.ts';
import type { Entry, Handbook, System } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { word } from '../i18n/terms.ts';

/**
 * Pages that are of use on a screen only: files to take away, help for editors, and registers in groups, whose rows
 * the register has.
 */
const onScreenOnly = /^\/(?:exports|help)\/|\/-\/by-/;

/** In a book of more systems than this, only some have their dossiers in it. */
const mostDossiers = registerPageSize;

/**
 * The systems whose dossiers are left out of the book of a whole handbook. Dossiers of thousands of systems would be
 * most of its sheets, and each can be printed by itself; those of systems that may do much to people stay in it.
 */
export const withoutDossier = ({ entries }: Handbook): System[] =>
  entries.inventory.length <= mostDossiers
    ? []
    : entries.inventory.filter((system) => !isHighImpact(system));

/**
 * Paths of the pages of a whole handbook, in the order in which it is read: what is about all of it, then
 * each register with its entries.
 *
 * @param has - whether the site has a page: a long table goes on at others
 */
export function allChapters(handbook: Handbook, has: (path: string) => boolean): string[] {
  const inRegisters = collectionNames.flatMap((name) => [
    ...allPages(registerPath(name), has),
    ...handbook.entries[name].map(({ id }) => entryPath({ collection: name, id })),
  ]);
  const known = new Set([
    ...inRegisters,
    ...withoutDossier(handbook).map(({ id }) => dossierPath(id)),
  ]);
  const others = pathsOf(handbook).filter((path) => !known.has(path) && !onScreenOnly.test(path));
  return [...others.flatMap((path) => allPages(path, has)), ...inRegisters];
}

/** A page and those at which a long table of it goes on. */
function allPages(first: string, has: (path: string) => boolean): string[] {
  const paths = [first];
  const pathOf = (page: number) => `${first}-/${page}/`;
  for (let page = 2; has(pathOf(page)); page++) paths.push(pathOf(page));
  return paths;
}

/**
 * What the sheets of a page say at their foot: which record it is, its version and classification, and
 * of which state.
 *
 * @param title - of the page, if it is no entry's
 */
export function runningLine(handbook: Handbook, path: string, title: string): string {
  const { config, asOf } = handbook;
  const { print } = messagesFor(config.language);
  const entry = entryAt(handbook, path);
  const commit = handbook.commit();
  return [
    entry ? entry.id : title,
    entry ? versionOf(entry) : path === '/soa/' && config.soa && `v${config.soa.version}`,
    entry && word(config.language, entry.data.classification),
    print.asOf(asOf),
    commit && `${commit.hash.slice(0, 7)}${commit.modified ? '+' : ''}`,
    print.copy,
  ]
    .filter(Boolean)
    .join(' · ');
}

const versionOf = ({ data }: Entry): string | undefined =>
  'version' in data && typeof data.version === 'string' ? `v${data.version}` : undefined;

function entryAt(handbook: Handbook, path: string): Entry | undefined {
  const [, folder = '', id] = path.split('/');
  const collection = collectionInFolder(folder);
  if (!collection || !id || id === '-') return undefined;
  const entry = handbook.byId.get(id);
  return entry?.collection === collection ? entry : undefined;
}

/**
 * Paths of the pages that somebody names: `soa`, `board`, ids of entries, or `dossier` and ids of systems.
 *
 * @returns what is wrong where a name means nothing
 */
export function namedChapters(handbook: Handbook, names: readonly string[]): string[] | string {
  const [first, ...rest] = names;
  const isDossier = first === 'dossier';
  if (isDossier && rest.length === 0) return 'Name a system: --only dossier SYS-01.';
  const paths: string[] = [];
  for (const name of isDossier ? rest : names) {
    const entry = handbook.byId.get(name);
    if (!isDossier && (name === 'soa' || name === 'board')) paths.push(`/${name}/`);
    else if (isDossier && entry?.collection !== 'inventory')
      return `There is no AI system ${name}.`;
    else if (!entry)
      return `There is no entry ${name}. Name soa, board, ids of entries, or dossier and the id of a system.`;
    else paths.push(isDossier ? `${entryPath(entry)}dossier/` : entryPath(entry));
  }
  return paths;
}
