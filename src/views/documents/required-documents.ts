import type { CollectionName } from '../../../schemas/fields.ts';
import { documentsOf } from '../../handbook/derived/control-documents.ts';
import { controlRecords } from '../../handbook/derived/control-records.ts';
import { controlState, type ControlState } from '../../handbook/derived/control-state.ts';
import {
  documentedInformation,
  registerHolds,
  type DocumentedInformation,
} from '../../handbook/derived/documented-information.ts';
import { entryOf } from '../../handbook/derived/entry-of.ts';
import { registerPath } from '../../handbook/sitemap.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { controlDocuments } from '../../standards/mandatory-documents.ts';
import { linkTo, type EntryLink } from '../links.ts';

type Register = NonNullable<DocumentedInformation['home']['register']>;

/** Where a piece of documented information stands. */
export type HeldState =
  | 'held'
  /** There is a document, and it is not in force. */
  | 'draft'
  | 'missing'
  /** There can be none yet: no system needs an impact assessment. */
  | 'not-needed'
  /** The control that asks for it does not apply. */
  | 'excluded';

/** What holds a piece of documented information. */
export type Holder =
  | { kind: 'document'; link: EntryLink; status: Entry<'policies'>['data']['status'] }
  /** A document of the ISMS, by the name that the clause gives it. */
  | { kind: 'isms'; name: string }
  /** `count`: the entries that are it, which may be fewer than the register has. */
  | { kind: 'register'; collection: CollectionName; path: string; count: number }
  /** The scope in `handbook.yaml`. */
  | { kind: 'scope' };

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
  /** Undefined where the control has no entry. */
  controlState: ControlState | undefined;
  state: HeldState;
  holders: Holder[];
}

/** What the clauses ask to be documented, in the order of the standard. */
export const requiredByClauses = (handbook: Handbook): RequiredRow[] =>
  documentedInformation(handbook).map((information) => {
    const holders = holdersOf(handbook, information);
    return {
      clause: linkTo(handbook, information.clause),
      document: information.document,
      kind: information.kind,
      state: heldState(information, holders),
      holders,
    };
  });

/** What the controls of Annex A ask to be documented, in the order of the standard. */
export const requiredByControls = (handbook: Handbook): ControlRequiredRow[] =>
  controlDocuments.map(({ control: id, document }) => {
    const control = entryOf(handbook, 'controls', id);
    const applies = control?.data.applicable ?? true;
    const documents = control ? documentsOf(handbook, control) : [];
    const holders = applies
      ? [...documentHolders(handbook, documents), ...recordHolder(handbook, id)]
      : [];
    return {
      control: linkTo(handbook, id),
      document,
      controlState: control && controlState(handbook, control),
      state: applies ? stateOf(holders) : 'excluded',
      holders,
    };
  });

function heldState({ held }: DocumentedInformation, holders: readonly Holder[]): HeldState {
  const state = stateOf(holders);
  return held && state !== 'held' ? 'not-needed' : state;
}

function holdersOf(
  handbook: Handbook,
  { policies, ismsDocument, home }: DocumentedInformation,
): Holder[] {
  const { register } = home;
  const holders = documentHolders(handbook, policies);
  if (ismsDocument !== undefined) holders.push({ kind: 'isms', name: ismsDocument });
  if (register && registerHolds(handbook, register))
    holders.push(registerHolder(handbook, register));
  return holders;
}

const documentHolders = (handbook: Handbook, policies: readonly Entry<'policies'>[]): Holder[] =>
  policies.map(({ id, data }) => ({
    kind: 'document',
    link: linkTo(handbook, id),
    status: data.status,
  }));

function recordHolder(handbook: Handbook, control: string): Holder[] {
  const record = controlRecords[control];
  const count = record?.entries(handbook).length ?? 0;
  return record && count > 0
    ? [{ kind: 'register', collection: record.in, path: registerPath(record.in), count }]
    : [];
}

function registerHolder(handbook: Handbook, register: Register): Holder {
  const collection = register.in;
  if (collection === 'handbook.yaml') return { kind: 'scope' };
  // The register of controls is the Statement.
  const path = collection === 'controls' ? '/soa/' : registerPath(collection);
  return { kind: 'register', collection, path, count: register.entries(handbook).length };
}

function stateOf(holders: readonly Holder[]): HeldState {
  if (holders.some((holder) => holder.kind !== 'document' || holder.status === 'approved'))
    return 'held';
  return holders.length > 0 ? 'draft' : 'missing';
}
