import { controlAreas } from '../../handbook/derived/control-areas.ts';
import { registerPageSize, registerPath } from '../../handbook/sitemap.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { collectionTitle } from '../../i18n/terms.ts';
import { sequenceOf } from './neighbours.ts';
import { ownRegisters } from './register.ts';

export interface Crumb {
  title: string;
  /** Path without the base path; may name a row. */
  path: string;
}

/**
 * What leads to an entry: its register, at the row of the entry, and for a control its area. Registers
 * that are pages of their own have orders of their own, and are named as a whole.
 */
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
  if (ownRegisters.includes(collection)) return [{ title, path }];
  const page = Math.ceil(sequenceOf(handbook, entry).position / registerPageSize);
  return [{ title, path: `${registerPath(collection, page)}#${id}` }];
}
