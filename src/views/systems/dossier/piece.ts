import type { Handbook, System } from '../../../handbook/types.ts';
import type { Cell } from '../../table/cell.ts';

/**
 * What a handbook has of one thing that a point asks for: the value or the links; nothing, with what would fill
 * it; nothing yet, as the stage that brings it is still to come; or that it is not asked of this system.
 */
export type Found =
  | { kind: 'held'; cell: Cell }
  | { kind: 'missing'; fill: string }
  | { kind: 'ahead'; cell: Cell }
  | { kind: 'not-applicable'; cell: Cell };

export interface Piece {
  /** What it is, in words. */
  label: string;
  found: Found;
}

/** Finds a piece for a system. */
export type PieceFinder = (handbook: Handbook, system: System) => Piece;

/** A piece that is there, or that something would fill. */
export const heldOr = (cell: Cell | undefined, fill: string): Found =>
  cell === undefined || cell.kind === 'none' ? { kind: 'missing', fill } : { kind: 'held', cell };
