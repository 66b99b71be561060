import { currentHandbook } from './handbook/current.ts';
import { withBase } from './render/links.ts';

/** Address of a path of the site, with the base path before it. */
export const href = (path: string) => withBase(import.meta.env.BASE_URL, path);

/** The handbook of this site. */
export const handbook = () => currentHandbook().handbook;
