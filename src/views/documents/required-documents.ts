import { shownStatus, type ShownStatus } from '../../handbook/state/approved-text.ts';
import type { CollectionName } from '../../../schemas/fields.ts';
import {
  controlInformation,
  type ControlInformation,
} from '../../handbook/state/control-information.ts';
import {
  documentedInformation,
  registerHolds,
  type Counted,
  type DocumentedInformation,
} from '../../handbook/state/documented-information.ts';
import { registerPath } from '../../addresses/sitemap.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { textsIn } from '../../standards/languages/index.ts';
import { linkTo, type EntryLink } from '../links.ts';

type Register = NonNullable<DocumentedInformation['holder']['register']>;

/** Where a piece of documented information stands. */
type HeldState = ControlInformation['state'] | DocumentedInformation['state'];

/** What holds a piece of documented information. */
export type Holder =
  | { kind: 'document'; link: EntryLink; status: ShownStatus }
  /** A document of the ISMS, by the name that the clause gives it. */
  | { kind: 'isms'; name: string }
  /** `count`: the entries that are it, which may be fewer than the `total` of the register. */
  | {
      kind: 'register';
      collection: CollectionName;
      path: string;
      counts: Counted;
      count: number;
      total: number;
    }
  /** Evidence; `more` of it is not listed. */
  | { kind: 'records'; links: EntryLink[]; more: number }
  /**
   * How many of the systems that have to have it do, and which do not; `more` of these are not listed. `in`
   * is the register that says so, where it is not evidence.
   */
  | {
      kind: 'systems';
      in: { collection: CollectionName; path: string } | undefined;
      held: number;
      due: number;
      /** All systems of the register, retired ones and those before that stage included. */
      all: number;
      missing: EntryLink[];
      more: number;
    }
  /** The scope in `handbook.yaml`. */
  | { kind: 'scope' }
  /** The audit or review that is to bring it. */
  | { kind: 'planned'; link: EntryLink; date: string }
  /** The day by which the control that requires it is to be implemented. */
  | { kind: 'target'; date: string };

/** Documented information that a clause asks for, beside what holds it. */
export interface RequiredRow {
  clause: EntryLink;
  document: string;
  kind: DocumentedInformation['kind'];
  state: HeldState;
  holders: Holder[];
}

/** The same for a control of Annex A. */
export interface ControlRequiredRow {
  control: EntryLink;
  document: string;
  /** As in `controlDocuments` of the standards. */
  implied: boolean;
  state: HeldState;
  holders: Holder[];
}

/** Documented information as the language of the handbook calls it. */
const documentIn = ({ config }: Handbook, document: string): string =>
  textsIn(config.language).documents[document] ?? document;

/** What the clauses ask to be documented, in the order of the standard. */
export const requiredByClauses = (handbook: Handbook): RequiredRow[] =>
  documentedInformation(handbook).map((information) => {
    const holders = holdersOf(handbook, information);
    return {
      clause: linkTo(handbook, information.clause),
      document: documentIn(handbook, information.document),
      kind: information.kind,
      state: heldState(information),
      holders,
    };
  });

/** What the controls of Annex A ask to be documented, in the order of the standard. */
export const requiredByControls = (handbook: Handbook): ControlRequiredRow[] =>
  controlInformation(handbook).map((information) => ({
    control: linkTo(handbook, information.control),
    document: documentIn(handbook, information.document),
    implied: information.implied ?? false,
    state: information.state,
    holders: controlHolders(handbook, information),
  }));

/** A document that is there and not in force says more than that something is missing. */
const heldState = ({ state, policies }: DocumentedInformation): HeldState =>
  state === 'missing' && policies.length > 0 ? 'draft' : state;

function holdersOf(
  handbook: Handbook,
  { policies, ismsDocument, holder, planned }: DocumentedInformation,
): Holder[] {
  const { register } = holder;
  const holders = documentHolders(handbook, policies);
  if (ismsDocument !== undefined) holders.push({ kind: 'isms', name: ismsDocument });
  if (register && registerHolds(handbook, register))
    holders.push(registerHolder(handbook, register));
  if (planned)
    holders.push({
      kind: 'planned',
      link: linkTo(handbook, planned.id),
      date: planned.data.date,
    });
  return holders;
}

/** Links of a kind that a cell lists; the others are counted. */
const shown = 6;

function controlHolders(
  handbook: Handbook,
  { entry, state, documents, records, objectives, systems }: ControlInformation,
): Holder[] {
  const links = (entries: readonly Entry[]) =>
    entries.slice(0, shown).map(({ id }) => linkTo(handbook, id));
  const more = (entries: readonly Entry[]) => Math.max(0, entries.length - shown);
  const holders = documentHolders(handbook, documents);
  if (records.length > 0)
    holders.push({ kind: 'records', links: links(records), more: more(records) });
  if (objectives.length > 0)
    holders.push({
      kind: 'register',
      collection: 'objectives',
      path: registerPath('objectives'),
      counts: 'objectives',
      count: objectives.length,
      total: handbook.entries.objectives.length,
    });
  if (systems && systems.due.length > 0)
    holders.push({
      kind: 'systems',
      in:
        systems.in === 'evidence'
          ? undefined
          : { collection: systems.in, path: registerPath(systems.in) },
      held: systems.due.length - systems.missing.length,
      due: systems.due.length,
      all: handbook.entries.inventory.length,
      missing: links(systems.missing),
      more: more(systems.missing),
    });
  const isOpen = state === 'planned' || state === 'partial' || state === 'missing';
  if (isOpen && entry?.data.targetDate)
    holders.push({ kind: 'target', date: entry.data.targetDate });
  return holders;
}

const documentHolders = (handbook: Handbook, policies: readonly Entry<'policies'>[]): Holder[] =>
  policies.map((policy) => ({
    kind: 'document',
    link: linkTo(handbook, policy.id),
    status: shownStatus(handbook, policy),
  }));

function registerHolder(handbook: Handbook, register: Register): Holder {
  const { in: collection, counts } = register;
  if (collection === 'handbook.yaml' || counts === undefined) return { kind: 'scope' };
  return {
    kind: 'register',
    collection,
    // The register of controls is the Statement.
    path: collection === 'controls' ? '/soa/' : registerPath(collection),
    counts,
    count: register.entries(handbook).length,
    total: handbook.entries[collection].length,
  };
}
