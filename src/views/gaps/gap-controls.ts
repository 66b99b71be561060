import type { ControlState } from '../../handbook/state/control-state.ts';
import type { Handbook, IsmsRow } from '../../handbook/types.ts';
import type { Transfer } from '../../standards/control-crosswalk.ts';
import { controlCrosswalk } from '../crosswalk/crosswalk.ts';
import type { EntryLink } from '../links.ts';
import { linkTo } from '../links.ts';
import type { ProofLink } from '../proof-link.ts';
import { soaView } from '../statement/soa.ts';

/** An AI control beside the controls of the ISMS, with what may be reused and what has to be new. */
export interface GapControl {
  link: EntryLink;
  /** Undefined where the control has no entry. */
  state: ControlState | undefined;
  transfer: Transfer;
  why: string;
  /** Related controls of ISO/IEC 27001, with their rows in the Statement of the ISMS. */
  isms: { id: string; title: string; row: IsmsRow | undefined }[];
  /** Evidence of the ISMS that the control names. */
  reused: ProofLink[];
  /** Evidence that was made for AI. */
  made: ProofLink[];
  /**
   * Where the new evidence stands: valid, still to be made, not needed since the control does not
   * apply, or undecided since nobody has decided whether it does. Whatever the ISMS lends, something new is needed everywhere.
   */
  fresh: 'there' | 'to-make' | 'not-needed' | 'undecided';
}

export interface GapControlArea {
  id: string;
  title: string;
  rows: GapControl[];
}

/** How many controls have something to take over from the ISMS, and how many of them are done. */
export type TransferCounts = Record<
  Transfer,
  { total: number; proven: number; open: number; excluded: number }
>;

/** The gap analysis control by control, by the nine areas of Annex A. */
export function gapControls(handbook: Handbook): {
  areas: GapControlArea[];
  counts: TransferCounts;
} {
  const statement = new Map(
    soaView(handbook)
      .areas.flatMap(({ rows }) => rows)
      .map((row) => [row.id, row]),
  );
  const areas = controlCrosswalk(handbook).map(({ id, title, rows }) => ({
    id,
    title,
    rows: rows.map((row): GapControl => {
      const proof = statement.get(row.id)?.proof ?? [];
      const made = proof.filter(({ reused }) => !reused);
      return {
        link: linkTo(handbook, row.id),
        state: row.state,
        transfer: row.transfer,
        why: row.why,
        isms: row.related.map((related) => ({
          id: related.id,
          title: related.title,
          row: related.isms,
        })),
        reused: proof.filter(({ reused }) => reused),
        made,
        fresh: freshOf(row.state, made),
      };
    }),
  }));
  return { areas, counts: countTransfers(areas.flatMap(({ rows }) => rows)) };
}

function freshOf(state: ControlState | undefined, made: readonly ProofLink[]): GapControl['fresh'] {
  if (state === 'excluded') return 'not-needed';
  if (made.some(({ validity }) => validity === 'valid')) return 'there';
  return state === undefined || state === 'undecided' ? 'undecided' : 'to-make';
}

function countTransfers(rows: readonly GapControl[]): TransferCounts {
  const counts = (transfer: Transfer) => {
    const all = rows.filter((row) => row.transfer === transfer);
    const proven = all.filter(({ state }) => state === 'proven').length;
    const excluded = all.filter(({ state }) => state === 'excluded').length;
    return { total: all.length, proven, open: all.length - proven - excluded, excluded };
  };
  return { partial: counts('partial'), format: counts('format'), none: counts('none') };
}
