import { controlAreas, type ControlArea } from '../../handbook/lookup/control-areas.ts';
import {
  applies,
  controlState,
  isExcluded,
  type ControlState,
} from '../../handbook/state/control-state.ts';
import { titleOf } from '../../handbook/lookup/title-of.ts';
import { approvedWhole } from '../../handbook/state/approved-text.ts';
import { missingControls, undecidedRows } from '../../handbook/state/statement-state.ts';
import { proofsOf } from '../../handbook/state/proof.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { linkedFrom, linkTo, type EntryLink } from '../links.ts';
import { proofLink, type ProofLink } from '../proof-link.ts';
import { countStates, type StateCounts } from '../states.ts';

/** A row of the Statement of Applicability. */
export interface SoaRow {
  id: string;
  title: string;
  path: string;
  state: ControlState;
  /** Somebody decided that it applies. */
  applicable: boolean;
  /** Somebody decided that it does not apply. */
  excluded: boolean;
  drivers: readonly string[];
  exclusionBasis: string | undefined;
  /** Undefined as long as nobody has decided. */
  justification: string | undefined;
  /** Systems to which it does not apply although it applies otherwise. */
  exceptions: { systems: EntryLink[]; reason: string }[];
  /** The objectives that it serves. */
  objectives: EntryLink[];
  responsibility: string;
  targetDate: string | undefined;
  documents: EntryLink[];
  proof: ProofLink[];
  risks: EntryLink[];
  systems: 'all' | EntryLink[];
  owner: EntryLink;
  lastReviewed: string | undefined;
  nextReview: string | undefined;
}

export interface SoaArea {
  id: string;
  title: string;
  rows: SoaRow[];
  counts: StateCounts;
  /** Controls of Annex A that have no entry. */
  missing: { id: string; title: string }[];
}

/** The Statement of Applicability (ISO/IEC 42001, 6.1.3): one row per control, by area. */
export interface Soa {
  areas: SoaArea[];
  /**
   * Totals over all rows, the organisation's own controls among them. A control of Annex A without an
   * entry counts as undecided.
   */
  totals: StateCounts;
  /** Rows that there are, and those that are missing. */
  total: number;
  owner: EntryLink;
  approvedBy: EntryLink | undefined;
  approval: Approval;
}

/**
 * Whether the Statement may be called approved: by whom and when; or not, since rows of it are undecided
 * (`open`), since it was changed afterwards, or since nobody approved it.
 */
export type Approval =
  | { kind: 'approved'; by: EntryLink; on: string }
  /** Approved, and changed since. */
  | { kind: 'changed'; by: EntryLink; on: string }
  | { kind: 'open'; undecided: number }
  | { kind: 'none' };

export function soaView(handbook: Handbook): Soa {
  const all = controlAreas(handbook).map((area) => soaArea(handbook, area));
  const { owner, approvedBy } = handbook.config.soa;
  return {
    areas: all,
    totals: countStates(all.flatMap(statesOf)),
    total: all.reduce((sum, { rows, missing }) => sum + rows.length + missing.length, 0),
    owner: linkTo(handbook, owner),
    approvedBy: approvedBy ? linkTo(handbook, approvedBy) : undefined,
    approval: approvalOf(handbook),
  };
}

/** What the Statement says of its approval, as far as its rows bear it out. */
export function approvalOf(handbook: Handbook): Approval {
  const { status, approved, approvedBy } = handbook.config.soa;
  if (status !== 'approved' || !approved || !approvedBy) return { kind: 'none' };
  const undecided = undecidedRows(handbook);
  if (undecided > 0) return { kind: 'open', undecided };
  const kind = approvedWhole(handbook, 'soa') === 'changed' ? 'changed' : 'approved';
  return { kind, by: linkTo(handbook, approvedBy), on: approved };
}

const statesOf = ({ rows, missing }: Pick<SoaArea, 'rows' | 'missing'>): ControlState[] => [
  ...rows.map(({ state }) => state),
  ...missing.map(() => 'undecided' as const),
];

function soaArea(handbook: Handbook, { id, title, controls }: ControlArea): SoaArea {
  const rows = controls.map((control) => soaRow(handbook, control));
  const missing = missingControls(handbook)
    .filter((control) => control.area === id)
    .map((control) => ({ id: control.id, title: titleOf(handbook, control.id) }));
  return {
    id,
    title: title ?? messagesFor(handbook.config.language).soa.ownControls,
    rows,
    counts: countStates(statesOf({ rows, missing })),
    missing,
  };
}

export function soaRow(handbook: Handbook, control: Entry<'controls'>): SoaRow {
  const { data, id, title } = control;
  return {
    id,
    title,
    path: `/controls/${id}/`,
    state: controlState(handbook, control),
    applicable: applies(control),
    excluded: isExcluded(control),
    drivers: data.drivers ?? [],
    exclusionBasis: data.exclusionBasis,
    justification: data.justification,
    exceptions: data.exceptions.map(({ systems, reason }) => ({
      systems: systems.map((system) => linkTo(handbook, system)),
      reason,
    })),
    objectives: data.objectives.map((objective) => linkTo(handbook, objective)),
    responsibility: data.responsibility,
    targetDate: data.targetDate,
    documents: data.implementedBy.map((policy) => linkTo(handbook, policy)),
    proof: proofsOf(handbook, control).map((proof) => proofLink(handbook, proof)),
    risks: linkedFrom(handbook, id, 'risks', 'controls').map((risk) => linkTo(handbook, risk.id)),
    systems:
      data.systems === 'all' ? 'all' : data.systems.map((system) => linkTo(handbook, system)),
    owner: linkTo(handbook, data.owner),
    lastReviewed: data.lastReviewed,
    nextReview: data.nextReview,
  };
}
