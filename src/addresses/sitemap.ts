import { posix } from 'node:path';
import type { z } from 'zod';
import { collectionNames, type CollectionName } from '../../schemas/fields.ts';
import { handbookConfig } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import { ruleUrl } from '../issues/rule-url.ts';
import { viewOf } from '../collections/index.ts';
import { fieldsHelp, fieldAnchor } from '../help/fields.ts';
import { glossaryIds } from '../help/glossary.ts';
import { importGuidePath, importGuides } from '../help/import-guides.ts';
import { ruleIds } from '../help/rule-ids.ts';
import { lookup, refsOfKind } from '../standards/catalogue.ts';
import { memo } from '../memo.ts';
import { clauseRowFrom27001, clauseRows } from '../standards/clause-crosswalk.ts';
import {
  areas as annexAAreas,
  controls as annexA,
  objectives,
  riskSources,
} from '../standards/iso42001.ts';
import { controlAreas } from '../handbook/lookup/control-areas.ts';
import { controlledDocuments, statementId } from '../handbook/lookup/controlled-documents.ts';
import { dossierPartsOf } from '../handbook/state/dossier-parts.ts';
import { groupingPath, groupingPaths } from './groupings.ts';
import { siteFolder, type RegisterName } from './register-paths.ts';
import { stageAnchor, systemsByStage } from '../handbook/state/lifecycle.ts';
import { anchorOfArticle, obligationAnchors } from '../handbook/lookup/obligation-anchors.ts';
import { translated } from '../handbook/lookup/translations.ts';
import type { Handbook, Language, System } from '../handbook/types.ts';

export { siteFolder, type RegisterName };

/** Entries on one page of a register; a longer register goes on at `/<collection>/-/2/`. */
export const registerPageSize = 250;

/** What the home page and the board report show alike. */
const boardParts = ['judgement', 'systems', 'risks', 'decisions', 'due'];

/** Pages that every handbook has beside its registers and entries, and what may be linked to inside them. */
const fixedPages: Readonly<Record<string, (handbook: Handbook) => Iterable<string>>> = {
  '/': () => [...boardParts, 'coverage', 'steps', 'findings'],
  '/board/': () => boardParts,
  '/start/': () => ['begin', 'questions', ...idsUpTo('question', 10), 'reading'],
  '/roadmap/': () => idsUpTo('step', 8),
  '/traps/': () => [
    ...['copied', 'borrowed', 'unassessed', 'refused', 'undecided'],
    ...['unlisted', 'unproven', 'suspect', 'overdue', 'unaccepted'],
  ],
  '/soa/': (handbook) => ['states', 'approval', ...handbook.entries.controls.map(({ id }) => id)],
  '/crosswalk/': () => [
    ...['carry-over', 'at-a-glance', 'clauses', 'controls', 'reverse', 'nist'],
    ...clauseRows.map(({ iso42001 }) => iso42001),
    ...annexAAreas.map(({ id }) => `area-${id}`),
    ...annexA.map(({ id }) => id),
    ...refsOfKind('iso27001-control').map(ismsControlAnchor),
  ],
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
  '/commitments/': () => [],
  ...Object.fromEntries(groupingPaths.map((path) => [path, () => []])),
  [groupingPath('risks', 'objective')]: () => objectives.map(({ id }) => id),
  [groupingPath('risks', 'source')]: () => riskSources.map(({ id }) => id),
  '/treatment-plan/': () => ['approval', 'actions'],
  '/map/': () => ['picture', 'areas', 'loose-ends'],
  '/changes/': () => [],
  '/changes/statement/': () => [],
  '/exports/': () => ['tables', 'calendars', 'data', 'oscal'],
  '/about/': () => ['checks', 'issues', 'software'],
  '/help/': () => ['import', 'entries', 'rules'],
  ...Object.fromEntries(importGuides.map((guide) => [importGuidePath(guide), () => ['example']])),
  '/help/glossary/': () => glossaryIds,
  '/help/handbook/': () => helpSections(handbookConfig),
  ...Object.fromEntries(
    Object.values(collections).map(({ name, schema }) => [
      helpPath(name),
      () => [...helpSections(schema), 'example'],
    ]),
  ),
  ...Object.fromEntries(ruleIds.map((id) => [ruleUrl(id), () => ['why', 'trips', 'passes']])),
};

/** What may be linked to on the page of the help about a kind of entry. */
function helpSections(schema: z.ZodType): string[] {
  return ['fields', ...fieldsHelp(schema).map(({ names }) => fieldAnchor(names))];
}

const idsUpTo = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);

const firstPage = (entries: readonly { id: string }[]) =>
  registerPages(entries)[0]?.map(({ id }) => id) ?? [];

/** Path of the page that says how entries of a collection are written. */
export function helpPath(name: CollectionName | 'handbook'): string {
  return `/help/${name}/`;
}

/** The collection whose pages are in a folder of the site; undefined where none has it. */
export const collectionInFolder = (folder: string): CollectionName | undefined =>
  collectionNames.find((name) => siteFolder(name) === folder);

/** Path of a page of what changed since the last audit, counting from 1. */
export const changesPath = (page = 1) => (page === 1 ? '/changes/' : `/changes/-/${page}/`);

/** Path of the Statement of Applicability beside its former self. */
export const statementChangesPath = '/changes/statement/';

/** Path of an entry's page, without the base path. */
export const entryPath = ({ collection, id }: { collection: CollectionName; id: string }) =>
  `/${siteFolder(collection)}/${id}/`;

/** Path of the page of an entry, or of a translation, which is below it: `/policies/POL-01/fr/`. */
export const documentPath = (document: {
  collection: CollectionName;
  id: string;
  language?: Language | undefined;
}) => entryPath(document) + (document.language === undefined ? '' : `${document.language}/`);

/** Path of the dossier of an AI system, below the page of the system. */
export const dossierPath = (system: string) =>
  `${entryPath({ collection: 'inventory', id: system })}dossier/`;

/** Id of the row of the crosswalk that shows a control of ISO/IEC 27001: `27001:A.8.2`. */
export const ismsControlAnchor = (ref: string) => ref.replace(':', '-');

/** Path of the map of an area of Annex A, or of the organisation's own controls (`ORG`). */
export const mapPath = (area: string) => `/map/${area}/`;

/** Path at which an attachment is served; file names may hold what has a meaning in an address: `#`, `?`, `%`. */
export const attachmentPath = (file: string) =>
  `/${file.split('/').map(encodeURIComponent).join('/')}`;

/** Path of a page of a register, counting from 1. */
export const registerPath = (register: RegisterName, page = 1) =>
  page === 1 ? `/${siteFolder(register)}/` : `/${siteFolder(register)}/-/${page}/`;

/** Path of one of the two files of the index of a register that goes on at other pages. */
export const registerIndexPath = (register: RegisterName, file: 'rows' | 'texts') =>
  `/${siteFolder(register)}/-/${file}.json`;

/** The entries of a collection, cut into the pages of its register. There is always a first page. */
export function registerPages<T>(entries: readonly T[]): T[][] {
  const count = Math.max(1, Math.ceil(entries.length / registerPageSize));
  return Array.from({ length: count }, (_, index) =>
    entries.slice(index * registerPageSize, (index + 1) * registerPageSize),
  );
}

/** Path of a page that shows an id: of an entry, or of a part of a standard. Undefined where there is none. */
export function pathOf(handbook: Handbook, id: string): string | undefined {
  const collection = handbook.collectionOf.get(id);
  if (collection) return entryPath({ collection, id });
  const item = lookup(id);
  if (!item) return undefined;
  if (item.kind === 'iso42001-clause') {
    const clause = `clause-${item.id.split('.')[0]}`;
    return handbook.collectionOf.has(clause)
      ? `${entryPath({ collection: 'clauses', id: clause })}${item.id.includes('.') ? `#${item.id}` : ''}`
      : undefined;
  }
  if (item.kind === 'ai-act-article') {
    const anchor = anchorOfArticle(id);
    return anchor && `/obligations/#${anchor}`;
  }
  if (item.kind === 'iso27001-control') return `/crosswalk/#${ismsControlAnchor(id)}`;
  if (item.kind === 'iso27001-clause') {
    const row = clauseRowFrom27001(id);
    return row && `/crosswalk/#${row.iso42001}`;
  }
  if (item.kind === 'iso42001-objective') return `${groupingPath('risks', 'objective')}#${item.id}`;
  if (item.kind === 'iso42001-risk-source') return `${groupingPath('risks', 'source')}#${item.id}`;
  return undefined;
}

const documentsByFile = memo(
  ({ documents, translations }: Handbook) =>
    new Map([...documents, ...translations].map((document) => [document.file, document])),
);

/** Attachments by their names, with an umlaut as one sign: some systems write it as two. */
const attachmentsByName = memo(
  ({ attachments }: Handbook) =>
    new Map([...attachments.keys()].map((file) => [file.normalize('NFC'), file])),
);

const attachmentNamed = (handbook: Handbook, name: string): string | undefined =>
  handbook.attachments.has(name) ? name : attachmentsByName(handbook).get(name.normalize('NFC'));

/** Where a link of a body leads. */
export type LinkTarget =
  | { kind: 'external'; href: string }
  /** A page of the site; `entry` where it is the page of a document. */
  | {
      kind: 'page';
      path: string;
      /** What the link says to the page, as it was written: `?state=open`. */
      query: string;
      fragment: string | undefined;
      entry: string | undefined;
    }
  /** `rest` is what a program that shows the file is told: `#page=3`. */
  | { kind: 'attachment'; file: string; rest: string }
  | { kind: 'broken' };

/**
 * Finds where a link of a body leads: a page of the site (`/soa/`), an entry by its file
 * (`../policies/POL-01.mdx`), an attachment (`files/plan.pdf`), a heading (`#scope`), or elsewhere.
 *
 * @param from - the document that holds the link
 */
export function resolveLink(
  handbook: Handbook,
  from: {
    id: string;
    collection: CollectionName;
    file: string;
    language?: Language | undefined;
  },
  url: string,
): LinkTarget {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//'))
    return { kind: 'external', href: url };
  const [address, hash] = splitOnce(url, '#');
  const fragment = hash ? decode(hash).normalize('NFC') : undefined;
  const [before = ''] = address.split('?', 1);
  const query = address.slice(before.length);
  const path = decode(before);
  const page = (where: string, entry?: string): LinkTarget => ({
    kind: 'page',
    path: where,
    query,
    fragment,
    entry,
  });
  if (path === '') return page(documentPath(from), from.id);

  const inContent = path.startsWith('/')
    ? path.slice(1)
    : posix.join(posix.dirname(from.file), path);
  const attachment = attachmentNamed(handbook, inContent) ?? attachmentNamed(handbook, path);
  if (attachment) return { kind: 'attachment', file: attachment, rest: url.slice(before.length) };
  if (path.endsWith('.mdx')) {
    const document = documentsByFile(handbook).get(inContent);
    if (document) return page(documentPath(document), document.id);
    return { kind: 'broken' };
  }
  if (path.startsWith('/')) {
    const directory = path.endsWith('/') ? path : `${path}/`;
    const [, folder = '', id] = directory.split('/');
    const collection = collectionInFolder(folder);
    if (collection) {
      if (!id || directory in fixedPages) return page(directory);
      if (
        handbook.collectionOf.get(id) === collection &&
        directory === entryPath({ collection, id })
      )
        return page(directory, id);
      if (collection === 'inventory' && dossiers(handbook).has(directory)) return page(directory);
      if (translationPaths(handbook).has(directory)) return page(directory, id);
    } else if (directory in fixedPages || areaPages(handbook).has(directory))
      return page(directory);
  }
  return { kind: 'broken' };
}

/** What may be linked to inside a page of the site that is no entry; see `anchorsOf` for those that are. */
export function fragmentsOf(handbook: Handbook, path: string): Set<string> {
  const [, folder = '', id] = path.split('/');
  const system = dossiers(handbook).get(path);
  if (system) return new Set(dossierPartsOf(handbook, system).map((part) => part.id));
  if (path in fixedPages) return new Set(fixedPages[path]?.(handbook));
  if (id) return new Set(areaPages(handbook).get(path));
  const collection = collectionInFolder(folder);
  if (collection)
    return new Set([
      ...viewOf(collection).registerSections,
      ...handbook.entries[collection].map(({ id }) => id),
    ]);
  return new Set();
}

/** Paths of all pages of the site, but the later pages of a split register. */
export const pathsOf = (handbook: Handbook): string[] => [
  ...Object.keys(fixedPages),
  ...areaPages(handbook).keys(),
  ...collectionNames.map((name) => registerPath(name)),
  ...[...handbook.collectionOf].map(([id, collection]) => entryPath({ collection, id })),
  ...dossiers(handbook).keys(),
  ...translationPaths(handbook),
];

const translationPaths = memo(
  (handbook: Handbook): ReadonlySet<string> =>
    new Set(translated(handbook).map(({ entry }) => documentPath(entry))),
);

/** The systems by the path of their dossiers. */
const dossiers = memo(
  ({ entries }: Handbook): ReadonlyMap<string, System> =>
    new Map(entries.inventory.map((system) => [dossierPath(system.id), system])),
);

/** Maps of the areas of controls, with what may be linked to inside them. */
const areaPages = memo(
  (handbook: Handbook): ReadonlyMap<string, string[]> =>
    new Map(
      controlAreas(handbook).map(({ id, controls }) => [
        mapPath(id),
        ['picture', 'words', ...controls.map((control) => control.id)],
      ]),
    ),
);

function splitOnce(text: string, sign: string): [string, string | undefined] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
