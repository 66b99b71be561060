import { collectionNames } from '../../schemas/fields.ts';
import { collectionInFolder, entryPath, pathsOf, registerPath } from '../addresses/sitemap.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { word } from '../i18n/terms.ts';

/** Pages that are of use on a screen only: files to take away, and help for editors. */
const onScreenOnly = /^\/(?:exports|help)\//;

/**
 * Paths of the pages of a whole handbook, in the order in which it is read: what is about all of it, then
 * each register with its entries.
 *
 * @param has - whether the site has a page: a long register goes on at others
 */
export function allChapters(handbook: Handbook, has: (path: string) => boolean): string[] {
  const inRegisters = collectionNames.flatMap((name) => [
    ...laterPages(registerPath(name), (page) => registerPath(name, page), has),
    ...handbook.entries[name].map(({ id }) => entryPath({ collection: name, id })),
  ]);
  const known = new Set(inRegisters);
  const others = pathsOf(handbook).filter((path) => !known.has(path) && !onScreenOnly.test(path));
  return [...others, ...inRegisters];
}

function laterPages(
  first: string,
  pathOf: (page: number) => string,
  has: (path: string) => boolean,
): string[] {
  const paths = [first];
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
