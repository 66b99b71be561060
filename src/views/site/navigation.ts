import { collectionNames, type CollectionName } from '../../../schemas/fields.ts';
import type { RegisterArea } from '../../collections/collection.ts';
import { isInEdition } from '../../addresses/edition-pages.ts';
import { changesPath, registerPath } from '../../addresses/sitemap.ts';
import { viewOf } from '../../collections/index.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor, type Messages } from '../../i18n/messages.ts';
import { collectionTitle } from '../../collections/names.ts';
import { memo } from '../../memo.ts';

export interface NavigationItem {
  title: string;
  path: string;
  /** How many entries it has. */
  count?: number;
}

export interface NavigationArea {
  title: string;
  items: NavigationItem[];
}

/** The areas of the site, the same on every page: registers, never single entries. */
export const navigationView = memo((handbook: Handbook): readonly NavigationArea[] => {
  const { language } = handbook.config;
  const { areas, pages } = messagesFor(language).navigation;
  const register = (name: CollectionName): NavigationItem => ({
    title: collectionTitle(language, name),
    path: registerPath(name),
    count: handbook.entries[name].length,
  });
  const page = (name: PageName): NavigationItem => ({
    title: pages[name],
    path: pagePaths[name] ?? `/${name}/`,
  });
  return layout
    .map(({ area, items }) => ({
      title: areas[area],
      items: items
        .map((item) => (isRegister(item) ? register(item) : page(item)))
        .filter(({ path }) => isInEdition(handbook, path)),
    }))
    .filter(({ items }) => items.length > 0);
});

type PageName = keyof Messages['navigation']['pages'];

/** Pages whose name is not that of their folder. */
const pagePaths: Readonly<Partial<Record<PageName, string>>> = { 'what-changed': changesPath() };

const isRegister = (item: PageName | CollectionName): item is CollectionName =>
  (collectionNames as readonly string[]).includes(item);

const registersIn = (area: RegisterArea) =>
  collectionNames.filter((name) => viewOf(name).navigation.area === area);

/** Pages of an area and the registers that belong there, by their rank. */
function areaOf(area: RegisterArea, pages: Partial<Record<PageName, number>> = {}) {
  const ranked = [
    ...(Object.entries(pages) as [PageName, number][]),
    ...registersIn(area).map((name) => [name, viewOf(name).navigation.rank] as const),
  ];
  return { area, items: ranked.toSorted(([, a], [, b]) => a - b).map(([item]) => item) };
}

/** The areas in their order, with what each holds. A register says itself where it belongs. */
const layout = [
  {
    area: 'certification',
    items: [
      ...(['start', 'board', 'soa'] as const),
      // What an auditor would raise, what is open, and by when: one road.
      ...(['traps', 'gaps', 'roadmap'] as const),
      ...(['crosswalk', 'what-changed'] as const),
    ],
  },
  areaOf('managementSystem', { documents: 4 }),
  areaOf('systems', { obligations: 2, lifecycle: 3, 'treatment-plan': 5.5 }),
  areaOf('assurance', { map: 2.5, commitments: 3 }),
  { area: 'reference', items: ['help', 'exports', 'about'] },
] as const satisfies readonly {
  area: keyof Messages['navigation']['areas'];
  items: readonly (PageName | CollectionName)[];
}[];
