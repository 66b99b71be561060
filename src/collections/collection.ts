import type { CollectionName } from '../../schemas/fields.ts';
import type { ControlledDocument } from '../handbook/lookup/controlled-documents.ts';
import { isChangedSinceApproval } from '../handbook/state/approved-text.ts';
import type { AuditState } from '../handbook/state/audit-state.ts';
import type { ControlState } from '../handbook/state/control-state.ts';
import type { Validity } from '../handbook/state/proof.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import type { EntrySection, TextLanguage } from '../i18n/messages.ts';

/** What a language calls a collection. */
export interface CollectionNames {
  /** The heading of the register, and its name in the navigation. */
  title: string;
  /** What the register is for, in a sentence under its heading. */
  description: string;
  /** One entry, in lower case where the language has it so: "evidence record". */
  singular: string;
}

/** Areas of the navigation in which registers are listed. */
export type RegisterArea = 'managementSystem' | 'systems' | 'assurance';

/** Where the text of an entry is shown among the sections of its page. */
export const textSection = 'text';

/** Sections of an entry's page in their order, each with the fields that it shows. */
export type EntrySections = readonly (EntrySection | typeof textSection)[];

/** Where an entry is in its life, for filters: words of an enumeration, or of a judgement. */
export type Status =
  | { of: 'word'; value: string }
  | { of: 'control'; value: ControlState }
  | { of: 'validity'; value: Exclude<Validity, 'valid'> }
  | { of: 'finding'; value: 'open' | 'closed' }
  | { of: 'audit'; value: AuditState }
  /** Of a document that is called approved, and was changed since. */
  | { of: 'approval'; value: 'changed' };

/** What may be due by a day; in words it is in the messages under `due`. */
export type DeadlineKind =
  | 'targetDate'
  | 'validUntil'
  | 'closure'
  | 'target'
  | 'treatment'
  | 'action'
  | 'decision'
  | 'audit'
  | 'change'
  | 'condition'
  | 'notification'
  | 'duty'
  | 'promise';

/** A day by which something is to be done. */
export interface Deadline {
  /** `YYYY-MM-DD` */
  date: string;
  what: DeadlineKind;
}

/** An entry as it is written, whether or not its schema takes it. */
interface Written {
  id: string;
  fields: Readonly<Record<string, unknown>>;
}

/** The last change of an entry that controls rest on. */
export interface Change {
  /** What happened, after the id of the entry. */
  what: 'changed' | 'was accepted' | 'was approved' | 'was assessed' | 'was performed';
  /** `YYYY-MM-DD` */
  date: string;
}

/**
 * How entries of a collection are shown and judged. What an entry is says its schema, in `schemas/`.
 * Every part is required, so that a new collection does not compile before somebody has decided each.
 */
export interface CollectionView<Name extends CollectionName = CollectionName> {
  /** Names beside the English ones, which the schema has. */
  names: Readonly<Record<Exclude<TextLanguage, 'en'>, CollectionNames>>;
  /** Area of the navigation in which its register is listed, and the rank there: the lowest first. */
  navigation: { area: RegisterArea; rank: number };
  /** Fields that the register shows beside id and title, by their path in the schema: `aiAct.risk`. */
  columns: readonly string[];
  /** Fields whose values the search finds: people look for entries by them. */
  searched: readonly string[];
  /** Sections that the register's page has beside the table, by id. */
  registerSections: readonly string[];
  /** Sections of an entry's page; undefined where it shows its fields and its text only. */
  sections: ((entry: Entry<Name>) => EntrySections) | undefined;
  /**
   * Ids that an entry's page gives to its sections and rows, for links to lead to. They are asked of
   * what was written, since a link to an entry with a mistake leads there all the same.
   */
  pageIds: (written: Written) => readonly string[];
  /** The fields that are shown in each section. The others are in the first lines of the page. */
  fields: Readonly<Partial<Record<EntrySection, readonly string[]>>>;
  /** Fields that a page shows in its first lines or in a section, and not again among the facts. */
  shownApart: readonly string[];
  /** Fields that the search does not take word for word, since a page tells them in words of its own. */
  retold: readonly string[];
  /** Whether the page shows how the entry changed. */
  history: boolean;
  /**
   * Its step in a trace from the source of a risk (0) to a system (5); undefined off that road. A
   * fraction orders what is on the same step.
   */
  road: number | undefined;
  /** Where an entry is in its life; undefined where the collection knows no status. */
  status: (handbook: Handbook, entry: Entry<Name>) => Status | undefined;
  /** Days, beside its review, by which something about the entry is to be done; none for what is done. */
  deadlines: (handbook: Handbook, entry: Entry<Name>) => Deadline[];
  /** Whether the entry is out of use, and kept only as a record: "retired", "superseded". */
  over: (entry: Entry<Name>) => 'retired' | 'superseded' | 'closed' | undefined;
  /** The last change after which a control that rests on the entry is to be reviewed again. */
  changed: (entry: Entry<Name>) => Change | undefined;
}

/** Keeps the type of a collection's view. */
export const defineView = <Name extends CollectionName>(
  _name: Name,
  view: CollectionView<Name>,
): CollectionView<Name> => view;

/** A day, where there is one. */
export const deadline = (date: string | undefined, what: DeadlineKind): Deadline[] =>
  date === undefined ? [] : [{ date, what }];

/** Nothing is due beside a review. */
export const noDeadlines = (): Deadline[] => [];

/** An entry that is in use for as long as it is there. */
export const neverOver = () => undefined;

/** No change of the entry makes a control doubtful. */
export const neverChanged = () => undefined;

/** What is under document control is over once it is retired. */
export const overWhenRetired = ({ data }: { data: { status: string } }) =>
  data.status === 'retired' ? ('retired' as const) : undefined;

/** The status of a document; one that was changed since its approval is not approved. */
export const documentStatus = (handbook: Handbook, document: ControlledDocument): Status =>
  isChangedSinceApproval(handbook, document)
    ? { of: 'approval', value: 'changed' }
    : ownStatus(handbook, document);

/** The status that an entry itself gives. */
export const ownStatus = (_handbook: Handbook, { data }: { data: { status: string } }): Status => ({
  of: 'word',
  value: data.status,
});
