import { controlAreas } from '../../handbook/lookup/control-areas.ts';
import { registerPath } from '../../addresses/sitemap.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { collectionTitle } from '../../collections/names.ts';
import { pageOfRow } from '../registers.ts';

export interface Crumb {
  title: string;
  /** Path without the base path; may name a row. */
  path: string;
}

/** What leads to an entry: its register, at the row of the entry, and for a control its area. */
export function breadcrumbsOf(handbook: Handbook, entry: Entry): Crumb[] {
  const { language } = handbook.config;
  const { collection, id } = entry;
  const title = collectionTitle(language, collection);
  const path = registerPath(collection);
  if (collection === 'controls') {
    const area = controlAreas(handbook).find(({ controls }) =>
      controls.some((control) => control.id === id),
    );
    const name = area?.title ? `${area.id} ${area.title}` : messagesFor(language).soa.ownControls;
    return [{ title, path }, ...(area ? [{ title: name, path: `${path}#area-${area.id}` }] : [])];
  }
  const page = pageOfRow(handbook, collection, id);
  return [{ title, path: `${registerPath(collection, page)}#${id}` }];
}
