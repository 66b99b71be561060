import { stages, type Stage } from '../../../../schemas/inventory.ts';
import type { Handbook, System } from '../../../handbook/types.ts';
import { entriesPiece, standardsPiece } from './entries.ts';
import { assessmentField, dataPiece, datasetField, providerPiece, systemField } from './fields.ts';
import type { Piece, PieceFinder } from './piece.ts';
import { controlPiece, declarationPiece, dutyPiece, stagePiece } from './proofs.ts';

/** What `asks` of `src/standards/data/dossier.json` may name as it is. */
const named: Readonly<Record<string, PieceFinder>> = {
  changes: (handbook, system) => entriesPiece(handbook, system, 'changes'),
  data: dataPiece,
  declaration: declarationPiece,
  incidents: (handbook, system) => entriesPiece(handbook, system, 'incidents'),
  provider: providerPiece,
  risks: (handbook, system) => entriesPiece(handbook, system, 'risks'),
  standards: standardsPiece,
};

/**
 * Finds what a point asks for.
 *
 * @param ask - as in `DossierPoint.asks`, without the `?`
 * @throws Error for an ask that is not understood, which the tests rule out
 */
export function pieceFor(handbook: Handbook, system: System, ask: string): Piece {
  const [kind, what] = splitAt(ask, ':');
  if (kind === 'stage' && isStage(what)) return stagePiece(handbook, system, what);
  if (kind === 'control' && what !== undefined) return controlPiece(handbook, system, what);
  if (kind === 'duty' && what !== undefined) return dutyPiece(handbook, system, what);
  const find = named[ask];
  if (find) return find(handbook, system);
  const [collection, path] = splitAt(ask, '.');
  if (collection === 'inventory' && path !== undefined) return systemField(handbook, system, path);
  if (collection === 'assessments' && path !== undefined)
    return assessmentField(handbook, system, path);
  if (collection === 'datasets' && isDatasetField(path))
    return datasetField(handbook, system, path);
  throw new Error(`No piece of a dossier is called ${ask}.`);
}

const isStage = (name: string | undefined): name is Stage =>
  name !== undefined && (stages as readonly string[]).includes(name);

const datasetFields = ['acquisition', 'quality', 'provenance', 'preparation'] as const;

const isDatasetField = (name: string | undefined): name is (typeof datasetFields)[number] =>
  name !== undefined && (datasetFields as readonly string[]).includes(name);

function splitAt(text: string, sign: string): [string, string | undefined] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
