import type { CollectionName } from '../../schemas/fields.ts';
import type { Status } from '../collections/collection.ts';
import type { Path } from '../issues/place.ts';

/** What a change is about, in the order in which a reader asks for it. */
export const changeKinds = [
  'decision',
  'state',
  'evidence',
  'justification',
  'role',
  'tier',
  'score',
  'approval',
  'text',
  'detail',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** A piece of a text: the same in both states, or in one of them only. */
export interface Edit {
  text: string;
  change?: 'added' | 'removed';
}

/** What changed about an entry: a field, its text, or the state that follows from this and other entries. */
export type PartChange = { kind: ChangeKind } & (
  | {
      part: 'field';
      /** The way to the value in the data of the entry. */
      path: Path;
      /** Values before and after; of a list, what went and what came. Undefined where there was none. */
      before: unknown;
      after: unknown;
      /** The words that changed, where the value is a text. */
      edits?: Edit[];
    }
  | { part: 'body'; edits: Edit[] }
  | { part: 'status'; before: Status | undefined; after: Status | undefined }
);

/** Where changes are: the collections, `handbook.yaml`, the Statement of the ISMS, and files. */
export type ChangePlace = CollectionName | 'handbook' | 'isms' | 'files';

/** What became of an entry, or of another thing that has a name. */
export interface EntryChange {
  place: ChangePlace;
  /** Its id of today; of what is gone, the former one. Files have their path. */
  id: string;
  /** Its title, in the state that is named by the id. */
  title: string;
  /** `unread` where one of the states has it and cannot be read. */
  fate: 'new' | 'gone' | 'renamed' | 'changed' | 'unread';
  /** The id before it was renamed. */
  formerId?: string;
  parts: PartChange[];
}

/** What differs between two states of a handbook. */
export interface Comparison {
  /** By place, in the order of the collections; within it by id. */
  entries: EntryChange[];
  /** Titles of entries that the later state lacks, by id. */
  formerTitles: ReadonlyMap<string, string>;
}
