import { clauseRows, type Disposition } from '../../standards/clause-crosswalk.ts';
import { controlRows, lendingControls, type Transfer } from '../../standards/control-crosswalk.ts';

/** Of some, how many fall under each name; with the share of all, between 0 and 1. */
export interface Part<Name extends string> {
  name: Name;
  count: number;
  share: number;
}

/**
 * The crosswalk in three columns of numbers: what the foundation is (ISO/IEC 27001), what both
 * standards share, and what ISO/IEC 42001 adds.
 */
export interface CarryOver {
  foundation: { total: number; parts: Part<'lends' | 'lends-nothing'>[] };
  shared: {
    /** Sub-clauses that carry over as they are or extended. */
    clauses: { total: number; parts: Part<Exclude<Disposition, 'new'>>[] };
    /** AI controls to which controls of the ISMS lend content or form. */
    controls: { total: number; parts: Part<Exclude<Transfer, 'none'>>[] };
  };
  additions: {
    clauses: { total: number; ids: string[] };
    controls: { total: number; ids: string[] };
  };
  /** All sub-clauses and all controls of ISO/IEC 42001. */
  of: { clauses: number; controls: number };
}

/** Counts what carries over; the standards alone decide, no handbook does. */
export function carryOver(): CarryOver {
  const lends = lendingControls.filter(({ lendsTo }) => lendsTo.length > 0).length;
  const clauses = (name: Disposition) =>
    clauseRows.filter(({ disposition }) => disposition === name);
  const controls = (name: Transfer) => controlRows.filter(({ transfer }) => transfer === name);
  return {
    foundation: partition({ lends, 'lends-nothing': lendingControls.length - lends }),
    shared: {
      clauses: partition({ reuse: clauses('reuse').length, extend: clauses('extend').length }),
      controls: partition({
        partial: controls('partial').length,
        format: controls('format').length,
      }),
    },
    additions: {
      clauses: counted(clauses('new').map(({ iso42001 }) => iso42001)),
      controls: counted(controls('none').map(({ iso42001 }) => iso42001)),
    },
    of: { clauses: clauseRows.length, controls: controlRows.length },
  };
}

function partition<Name extends string>(counts: Record<Name, number>) {
  const entries = Object.entries(counts) as [Name, number][];
  const total = entries.reduce((sum, [, count]) => sum + count, 0);
  return { total, parts: entries.map(([name, count]) => ({ name, count, share: count / total })) };
}

const counted = (ids: string[]) => ({ total: ids.length, ids });
