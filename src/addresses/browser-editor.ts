import { isCollectionName } from '../../schemas/index.ts';
import type { Handbook } from '../handbook/types.ts';

/** Whether the site has the editor at `/admin/`. Other editions than the full one are for readers. */
export const hasBrowserEditor = ({ config, edition }: Handbook): boolean =>
  config.editor !== undefined && edition === 'full';

/**
 * Where the browser editor changes a file.
 *
 * @param file - path in the content folder; undefined for a page that shows no file
 * @returns a path of the site, without the base path; undefined where the site has no editor
 */
export function browserEditorPath(
  handbook: Handbook,
  file: string | undefined,
): string | undefined {
  if (!hasBrowserEditor(handbook)) return undefined;
  const [, collection = '', id = ''] = /^([^/]+)\/([^/]+)\.mdx$/.exec(file ?? '') ?? [];
  const isEntry = isCollectionName(collection) && handbook.byId.has(id);
  return `/admin/${isEntry ? `#/collections/${collection}/entries/${id}` : ''}`;
}
