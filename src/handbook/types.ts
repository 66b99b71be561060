import type { Root } from 'mdast';
import type { CollectionName, ReferenceTarget } from '../../schemas/fields.ts';
import type { HandbookConfig } from '../../schemas/handbook.ts';
import type { TranslationData } from '../../schemas/translation.ts';
import type { Data } from '../../schemas/index.ts';
import type { IsmsControl } from '../../schemas/isms-controls.ts';
import type { Problem } from '../issues/issue.ts';
import type { Said } from '../issues/say.ts';
import type { Path, Point } from '../issues/place.ts';
import type { Edition } from './editions/edition.ts';
import type { VersionControl } from './reading/version-control.ts';
import type { ControlState } from './state/control-state.ts';

/** Problems that are noticed while reading, by the rule that reports them. */
export interface ReadProblem extends Problem {
  said: Said;
  rule:
    | 'content/yaml'
    | 'content/schema'
    | 'content/duplicate-id'
    | 'content/file'
    | 'content/lost'
    | 'mdx/syntax'
    | 'mdx/unmeant';
}

/** An MDX file of a collection, whether or not its front matter is valid. */
export interface SourceDocument {
  id: string;
  collection: CollectionName;
  /** Path relative to the content folder, with `/`. */
  file: string;
  /** The front matter as YAML has it; undefined where it does not parse. */
  frontMatter: unknown;
  /** The body's tree with positions in the file; undefined where it does not parse. */
  body: Root | undefined;
  /** The language of a translation; undefined where the file is an entry itself. */
  language?: Language;
}

/** A language in which a text may be written. */
export type Language = HandbookConfig['language'];

/**
 * A translation of an entry, in a file beside it. Its id is that of the entry, which has all facts and is
 * counted once.
 */
export interface Translation extends SourceDocument {
  language: Language;
  /** Undefined where the front matter is not what a translation has. */
  data: TranslationData | undefined;
  /** Whether it is behind its source, where the digests that would tell are left out: in a smaller edition. */
  isBehind?: boolean;
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
    /** The language of its title and text, where they are those of a translation. */
    language?: Language;
  };
}[Name];

/** An AI system: an entry of the inventory. */
export type System = Entry<'inventory'>;

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
export interface Handbook extends VersionControl {
  /** Absolute path of the content folder. */
  root: string;
  /** The day at which everything is judged, `YYYY-MM-DD`. */
  asOf: string;
  /** Which of its entries it has: `full` has them all. */
  edition: Edition;
  /**
   * In a smaller edition: the states of its controls as the full one has them, since the evidence that
   * decides them may be left out.
   */
  controlStates?: ReadonlyMap<string, ControlState>;
  config: HandbookConfig;
  documents: readonly SourceDocument[];
  /** Translations of documents, by their files. They are no entries. */
  translations: readonly Translation[];
  /** Valid entries by collection, in the order of the standard. */
  entries: { readonly [Name in CollectionName]: readonly Entry<Name>[] };
  /** Valid entries by id. */
  byId: ReadonlyMap<string, Entry>;
  /** Collections by the ids of all documents, valid or not. */
  collectionOf: ReadonlyMap<string, CollectionName>;
  references: readonly Reference[];
  /** References by the id that they lead to. */
  backlinks: ReadonlyMap<string, readonly Reference[]>;
  /** Of all documents, and of translations, which only `mentions` knows: an entry names what its source names. */
  mentions: readonly Mention[];
  /** Mentions by the id that they lead to. */
  mentionedIn: ReadonlyMap<string, readonly Mention[]>;
  isms: readonly IsmsRow[];
  attachments: ReadonlyMap<string, Attachment>;
  problems: readonly ReadProblem[];
  /** The text of a file of the content folder, for finding positions in it. */
  textOf(file: string): string;
}
