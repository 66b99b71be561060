import type { CollectionName } from '../../../schemas/fields.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { collectionTitle } from '../../i18n/terms.ts';
import { memo } from '../../memo.ts';

export interface NavigationItem {
  title: string;
  path: string;
  /** How many entries stand behind it. */
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
    path: `/${name}/`,
    count: handbook.entries[name].length,
  });
  const page = (name: keyof typeof pages): NavigationItem => ({
    title: pages[name],
    path: `/${name}/`,
  });
  return [
    {
      title: areas.overview,
      items: (['start', 'roadmap', 'gaps', 'traps'] as const).map(page),
    },
    {
      title: areas.statement,
      items: [page('soa'), register('controls'), page('documents'), register('evidence')],
    },
    {
      title: areas.fromIsms,
      items: [page('crosswalk'), register('clauses'), register('policies')],
    },
    {
      title: areas.systems,
      items: [
        register('inventory'),
        page('obligations'),
        page('lifecycle'),
        ...(['assessments', 'risks', 'suppliers'] as const).map(register),
        page('map'),
      ],
    },
    {
      title: areas.running,
      items: (['roles', 'objectives', 'audits', 'findings', 'regulations'] as const).map(register),
    },
    { title: areas.handbook, items: [page('about')] },
  ];
});
