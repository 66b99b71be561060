import { controlAreas, type ControlArea } from '../../handbook/derived/control-areas.ts';
import { controlState, type ControlState } from '../../handbook/derived/control-state.ts';
import { proofsOf } from '../../handbook/derived/proof.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { controls as annexA } from '../../standards/iso42001.ts';
import { linkedFrom, linkTo, type EntryLink } from '../links.ts';
import { proofLink, type ProofLink } from '../proof-link.ts';
import { countStates, type StateCounts } from '../states.ts';

/** A row of the Statement of Applicability. */
export interface SoaRow {
  id: string;
  title: string;
  path: string;
  state: ControlState;
  applicable: boolean;
  drivers: readonly string[];
  exclusionBasis: string | undefined;
  justification: string;
  responsibility: string;
  targetDate: string | undefined;
  documents: EntryLink[];
  proof: ProofLink[];
  risks: EntryLink[];
  systems: 'all' | EntryLink[];
  owner: EntryLink;
  lastReviewed: string;
  nextReview: string;
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
  /** Totals over all rows, the organisation's own controls among them. */
  totals: StateCounts;
  /** Rows that there are. */
  total: number;
  owner: EntryLink;
  approvedBy: EntryLink | undefined;
}

export function soaView(handbook: Handbook): Soa {
  const all = controlAreas(handbook).map((area) => soaArea(handbook, area));
  return {
    areas: all,
    totals: countStates(all.flatMap(({ rows }) => rows.map(({ state }) => state))),
    total: all.reduce((sum, { rows }) => sum + rows.length, 0),
    owner: linkTo(handbook, handbook.config.soa.owner),
    approvedBy: handbook.config.soa.approvedBy
      ? linkTo(handbook, handbook.config.soa.approvedBy)
      : undefined,
  };
}

const soaArea = (handbook: Handbook, { id, title, controls }: ControlArea): SoaArea => ({
  id,
  title: title ?? messagesFor(handbook.config.language).soa.ownControls,
  rows: controls.map((control) => soaRow(handbook, control)),
  counts: countStates(controls.map((control) => controlState(handbook, control))),
  missing: annexA.filter((control) => control.area === id && !handbook.known.has(control.id)),
});

export function soaRow(handbook: Handbook, control: Entry<'controls'>): SoaRow {
  const { data, id, title } = control;
  return {
    id,
    title,
    path: `/controls/${id}/`,
    state: controlState(handbook, control),
    applicable: data.applicable,
    drivers: data.drivers ?? [],
    exclusionBasis: data.exclusionBasis,
    justification: data.justification,
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
