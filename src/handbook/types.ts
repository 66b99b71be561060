import type { Root } from 'mdast';
import type { CollectionName, ReferenceTarget } from '../../schemas/fields.ts';
import type { HandbookConfig } from '../../schemas/handbook.ts';
import type { Data } from '../../schemas/index.ts';
import type { IsmsControl } from '../../schemas/isms-controls.ts';
import type { Commit } from './reading/git.ts';
import type { History } from './reading/history.ts';

/** The way to a value inside front matter: keys and list positions. */
export type Path = readonly (string | number)[];

/** A point in a file; both count from 1, columns in UTF-16 code units. */
export interface Point {
  line: number;
  column: number;
}

/**
 * Where something stands. A path is turned into a point only when it is reported: front matter
 * keeps no positions in memory.
 */
export interface Place {
  /** Path of the file, relative to the content folder, with `/`. */
  file: string;
  /** Way to a value of the front matter (or of `handbook.yaml`). */
  path?: Path;
  /** The key at the end of the path is meant, not its value. */
  key?: boolean;
  point?: Point;
}

/** Something that is wrong, in the words in which an editor is told. */
export interface Problem {
  at: Place;
  /** What was found. A sentence. */
  found: string;
  /** What was expected instead. */
  expected?: string;
  /** The id, key or word that was probably meant. */
  nearest?: string | undefined;
  /** What to do about it. A sentence in the imperative. */
  fix: string;
}

/** Problems that are noticed while reading, by the rule that reports them. */
export interface ReadProblem extends Problem {
  rule: 'content/yaml' | 'content/schema' | 'content/duplicate-id' | 'content/file' | 'mdx/syntax';
}

/** An MDX file of a collection, whether or not its front matter is valid. */
export interface SourceDocument {
  id: string;
  collection: CollectionName;
  /** Path relative to the content folder, with `/`. */
  file: string;
  /** The front matter as YAML has it; undefined where it does not parse. */
  raw: unknown;
  /** The body's tree with positions in the file; undefined where it does not parse. */
  body: Root | undefined;
}

/** An entry whose front matter is valid. */
export type Entry<Name extends CollectionName = CollectionName> = {
  [N in Name]: {
    id: string;
    collection: N;
    title: string;
    data: Data<N>;
    file: string;
    body: Root | undefined;
  };
}[Name];

/** A reference as it was written in the front matter of a document. */
export interface Reference {
  /** Id and collection of the document that holds it. */
  from: string;
  collection: CollectionName;
  file: string;
  /** The field at the top of the path, such as `evidence`. */
  field: string;
  path: Path;
  /** The id that was written. */
  to: string;
  /** What the field takes. */
  allowed: readonly ReferenceTarget[];
}

/** An id that the body of a document names, with `<Ref>` or in plain words. */
export interface Mention {
  from: string;
  collection: CollectionName;
  file: string;
  to: string;
  /** Written as `<Ref to="…" />`, so it has to exist. */
  explicit: boolean;
  point: Point;
}

/** A row of the ISMS's Statement of Applicability, with the line on which it stands. */
export interface IsmsRow extends IsmsControl {
  line: number;
}

/** A file under `files/`. */
export interface Attachment {
  /** Path relative to the content folder: `files/…`. */
  file: string;
  absolute: string;
  bytes: number;
}

/** A whole handbook: plain data that nobody changes once it is loaded. */
export interface Handbook {
  /** Absolute path of the content folder. */
  root: string;
  /** The day at which everything is judged, `YYYY-MM-DD`. */
  asOf: string;
  config: HandbookConfig;
  documents: readonly SourceDocument[];
  /** Valid entries by collection, in the order of the standard. */
  entries: { readonly [Name in CollectionName]: readonly Entry<Name>[] };
  /** Valid entries by id. */
  byId: ReadonlyMap<string, Entry>;
  /** Collections by the ids of all documents, valid or not. */
  known: ReadonlyMap<string, CollectionName>;
  references: readonly Reference[];
  /** References by the id that they lead to. */
  backlinks: ReadonlyMap<string, readonly Reference[]>;
  mentions: readonly Mention[];
  /** Mentions by the id that they lead to. */
  mentionedIn: ReadonlyMap<string, readonly Mention[]>;
  isms: readonly IsmsRow[];
  attachments: ReadonlyMap<string, Attachment>;
  /** Undefined where the content is under no version control. */
  commit: Commit | undefined;
  problems: readonly ReadProblem[];
  /** The text of a file of the content folder, for finding positions in it. */
  textOf(file: string): string;
  /** The history of its files, read when it is first asked for; undefined where none can be read. */
  history(): History | undefined;
}
