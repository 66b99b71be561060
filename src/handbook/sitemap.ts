import { posix } from 'node:path';
import type { CollectionName } from '../../schemas/fields.ts';
import { isCollectionName } from '../../schemas/index.ts';
import { lookup } from '../standards/catalogue.ts';
import { controls as annexA, objectives, riskSources } from '../standards/iso42001.ts';
import { controlAreas } from './derived/control-areas.ts';
import { controlledDocuments, statementId } from './derived/controlled-documents.ts';
import { stageAnchor, systemsByStage } from './derived/lifecycle.ts';
import { anchorOfArticle, obligationAnchors } from './derived/obligation-anchors.ts';
import type { Handbook } from './types.ts';

/** Entries on one page of a register; a longer register goes on at `/<collection>/-/2/`. */
export const registerPageSize = 250;

/** Pages that every handbook has beside its registers and entries, and what may be linked to inside them. */
const fixedPages: Readonly<Record<string, (handbook: Handbook) => Iterable<string>>> = {
  '/': () => ['coverage', 'steps', 'due', 'findings'],
  '/start/': () => ['begin', 'questions', ...numbered('question', 10), 'reading'],
  '/roadmap/': () => numbered('step', 8),
  '/traps/': () => [
    ...['copied', 'borrowed', 'unassessed', 'refused', 'undecided'],
    ...['unlisted', 'unproven', 'suspect', 'overdue', 'unaccepted'],
  ],
  '/soa/': (handbook) => ['states', 'approval', ...handbook.entries.controls.map(({ id }) => id)],
  '/crosswalk/': () => ['carry-over', 'at-a-glance', 'clauses', 'controls', 'reverse'],
  '/documents/': (handbook) => [
    ...['by-clauses', 'by-controls', 'register', 'history'],
    ...firstPage([{ id: statementId }, ...controlledDocuments(handbook)]),
  ],
  '/gaps/': () => ['backlog', 'plan', 'controls', ...annexA.map(({ id }) => id)],
  '/obligations/': (handbook) => [
    'systems',
    ...obligationAnchors,
    ...firstPage(handbook.entries.inventory),
  ],
  '/lifecycle/': (handbook) => {
    const [systems = []] = registerPages(systemsByStage(handbook));
    return [...systems.map(({ id }) => id), ...systems.map(({ data }) => stageAnchor(data.stage))];
  },
  '/map/': () => ['picture', 'areas', 'loose-ends'],
  '/about/': () => ['checks', 'findings'],
};

/** What may be linked to on the page of a register beside its entries. */
const registerSections: { readonly [Name in CollectionName]?: readonly string[] } = {
  assessments: ['missing', 'stale', 'register'],
  risks: [
    ...['matrix', 'plan', 'register', 'objectives', 'sources', 'systems', 'controls'],
    ...[...objectives, ...riskSources].map(({ id }) => id),
  ],
  audits: ['programme', 'register'],
  regulations: ['timeline', 'past', 'to-come', 'register'],
  roles: ['register', 'competences', 'path'],
};

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);

const firstPage = (entries: readonly { id: string }[]) =>
  registerPages(entries)[0]?.map(({ id }) => id) ?? [];

/** Path of an entry's page, without the base path. */
export const entryPath = ({ collection, id }: { collection: CollectionName; id: string }) =>
  `/${collection}/${id}/`;

/** Path of the map of an area of Annex A, or of the organisation's own controls (`ORG`). */
export const mapPath = (area: string) => `/map/${area}/`;

/** Path at which an attachment is served; file names may hold what has a meaning in an address: `#`, `?`, `%`. */
export const attachmentPath = (file: string) =>
  `/${file.split('/').map(encodeURIComponent).join('/')}`;

/** Path of a page of a register, or of another list as long as one, counting from 1. */
export const registerPath = (
  register: CollectionName | 'documents' | 'obligations' | 'lifecycle',
  page = 1,
) => (page === 1 ? `/${register}/` : `/${register}/-/${page}/`);

/** The entries of a collection, cut into the pages of its register. There is always a first page. */
export function registerPages<T>(entries: readonly T[]): T[][] {
  const count = Math.max(1, Math.ceil(entries.length / registerPageSize));
  return Array.from({ length: count }, (_, index) =>
    entries.slice(index * registerPageSize, (index + 1) * registerPageSize),
  );
}

/** Path of a page that shows an id: of an entry, or of a part of a standard. Undefined where there is none. */
export function pathOf(handbook: Handbook, id: string): string | undefined {
  const collection = handbook.known.get(id);
  if (collection) return entryPath({ collection, id });
  const item = lookup(id);
  if (!item) return undefined;
  if (item.kind === 'iso42001-clause') {
    const clause = `clause-${item.id.split('.')[0]}`;
    return handbook.known.has(clause)
      ? `${entryPath({ collection: 'clauses', id: clause })}${item.id.includes('.') ? `#${item.id}` : ''}`
      : undefined;
  }
  if (item.kind === 'ai-act-article') {
    const anchor = anchorOfArticle(id);
    return anchor && `/obligations/#${anchor}`;
  }
  if (item.kind === 'iso42001-objective' || item.kind === 'iso42001-risk-source')
    return `${registerPath('risks')}#${item.id}`;
  return undefined;
}

/** Where a link of a body leads. */
export type LinkTarget =
  | { kind: 'external'; href: string }
  /** A page of the site; `entry` where it is the page of a document. */
  | { kind: 'page'; path: string; fragment: string | undefined; entry: string | undefined }
  | { kind: 'attachment'; file: string }
  | { kind: 'broken'; candidates: readonly string[] };

/**
 * Finds where a link of a body leads: a page of the site (`/soa/`), an entry by its file
 * (`../policies/POL-01.mdx`), an attachment (`files/plan.pdf`), a heading (`#scope`), or elsewhere.
 *
 * @param from - the document that holds the link
 */
export function resolveLink(
  handbook: Handbook,
  from: { id: string; collection: CollectionName; file: string },
  url: string,
): LinkTarget {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//'))
    return { kind: 'external', href: url };
  const [address = '', hash] = url.split('#', 2);
  const fragment = hash ? decode(hash) : undefined;
  const path = decode(address.split('?')[0] ?? '');
  const page = (where: string, entry?: string): LinkTarget => ({
    kind: 'page',
    path: where,
    fragment,
    entry,
  });
  if (path === '') return page(entryPath(from), from.id);

  const inContent = path.startsWith('/')
    ? path.slice(1)
    : posix.join(posix.dirname(from.file), path);
  const attachment = [inContent, path].find((file) => handbook.attachments.has(file));
  if (attachment) return { kind: 'attachment', file: attachment };
  if (path.endsWith('.mdx')) {
    const document = handbook.documents.find(({ file }) => file === inContent);
    if (document) return page(entryPath(document), document.id);
    return { kind: 'broken', candidates: handbook.documents.map(({ file }) => file) };
  }
  if (path.startsWith('/')) {
    const directory = path.endsWith('/') ? path : `${path}/`;
    const [, collection = '', id] = directory.split('/');
    if (isCollectionName(collection)) {
      if (!id) return page(directory);
      if (handbook.known.get(id) === collection && directory === entryPath({ collection, id }))
        return page(directory, id);
    } else if (directory in fixedPages || areaPages(handbook).has(directory))
      return page(directory);
  }
  return {
    kind: 'broken',
    candidates: path.includes('files/') ? [...handbook.attachments.keys()] : pathsOf(handbook),
  };
}

/** What may be linked to inside a page of the site that is no entry; see `anchorsOf` for those that are. */
export function fragmentsOf(handbook: Handbook, path: string): Set<string> {
  const [, collection = '', id] = path.split('/');
  if (id) return new Set(areaPages(handbook).get(path));
  if (isCollectionName(collection))
    return new Set([
      ...(registerSections[collection] ?? []),
      ...handbook.entries[collection].map(({ id }) => id),
    ]);
  return new Set(fixedPages[path]?.(handbook));
}

/** Paths of all pages of the site, but the later pages of a split register. */
export const pathsOf = (handbook: Handbook): string[] => [
  ...Object.keys(fixedPages),
  ...areaPages(handbook).keys(),
  ...Object.keys(handbook.entries).map((name) => `/${name}/`),
  ...[...handbook.known].map(([id, collection]) => entryPath({ collection, id })),
];

/** Maps of the areas of controls, with what may be linked to inside them. */
const areaPages = (handbook: Handbook): Map<string, string[]> =>
  new Map(
    controlAreas(handbook).map(({ id, controls }) => [
      mapPath(id),
      ['picture', 'words', ...controls.map((control) => control.id)],
    ]),
  );

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
