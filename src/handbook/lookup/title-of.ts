import { lookup } from '../../standards/catalogue.ts';
import type { Handbook } from '../types.ts';

/** What an id stands for: the title of an entry, or of a part of a catalogue; else the id itself. */
export const titleOf = ({ byId }: Pick<Handbook, 'byId'>, id: string): string =>
  byId.get(id)?.title ?? lookup(id)?.title ?? id;
