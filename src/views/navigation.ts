import { collections } from '../../schemas/index.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import type { Handbook } from '../handbook/types.ts';

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
export function navigationView(handbook: Handbook): NavigationArea[] {
  const register = (name: CollectionName): NavigationItem => ({
    title: collections[name].title,
    path: `/${name}/`,
    count: handbook.entries[name].length,
  });
  return [
    {
      title: 'Statement',
      items: [
        { title: 'Statement of Applicability', path: '/soa/' },
        register('controls'),
        register('evidence'),
        { title: 'Gaps', path: '/gaps/' },
      ],
    },
    {
      title: 'From the ISMS',
      items: [{ title: 'Crosswalk', path: '/crosswalk/' }, register('clauses'), register('policies')],
    },
    {
      title: 'AI systems',
      items: (['inventory', 'assessments', 'risks', 'suppliers'] as const).map(register),
    },
    {
      title: 'Running the system',
      items: (['roles', 'objectives', 'audits', 'findings', 'regulations'] as const).map(register),
    },
    { title: 'This handbook', items: [{ title: 'About', path: '/about/' }] },
  ];
}

