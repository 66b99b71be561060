import type { Entry, Handbook, System } from '../types.ts';
import { entryOf } from './entry-of.ts';

/** Data that a system is built on or works with, whether the inventory describes it or a dataset does. */
export interface SystemData {
  /** Id of the dataset as it is written; undefined where the inventory itself describes the data. */
  dataset: string | undefined;
  /** Undefined where the id leads to no dataset, which `ref/unknown` and `ref/kind` report. */
  entry: Entry<'datasets'> | undefined;
  name: string;
  /** Undefined where nobody has stated it. */
  personal: 'none' | 'personal' | 'special' | undefined;
  /** Where it comes from; undefined where nobody has stated it. */
  source: string | undefined;
}

/** The data of a system, in the order in which the inventory names it. */
export const dataOf = (handbook: Pick<Handbook, 'byId'>, system: System): SystemData[] =>
  system.data.data.map(({ dataset, name = '', personal, source }) => {
    if (dataset === undefined) return { dataset, entry: undefined, name, personal, source };
    const entry = entryOf(handbook, 'datasets', dataset);
    return {
      dataset,
      entry,
      name: entry?.title ?? dataset,
      personal: entry?.data.personal,
      source: entry?.data.provenance,
    };
  });
