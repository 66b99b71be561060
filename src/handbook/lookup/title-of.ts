import { lookup } from '../../standards/catalogue.ts';
import type { Handbook } from '../types.ts';

/** What an id stands for: the title of an entry, or of a part of a catalogue; else the id itself. */
export function titleOf({ byId, config }: Pick<Handbook, 'byId' | 'config'>, id: string): string {
  const entry = byId.get(id);
  // What a standard calls so reads in the language of the page, also where the page is a translation.
  if (entry && 'title' in entry.data && entry.data.title) return entry.title;
  return lookup(id, config.language)?.title ?? entry?.title ?? id;
}
