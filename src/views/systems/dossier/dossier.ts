import { entryOf } from '../../../handbook/lookup/entry-of.ts';
import { controlState } from '../../../handbook/state/control-state.ts';
import { dossierPartsOf, otherDutiesOf } from '../../../handbook/state/dossier-parts.ts';
import { articleRef } from '../../../handbook/state/obligations.ts';
import type { Handbook, System } from '../../../handbook/types.ts';
import { memo } from '../../../memo.ts';
import { messagesFor } from '../../../i18n/messages.ts';
import { citedIn } from '../../../standards/citations.ts';
import type { DossierPart, DossierPoint } from '../../../standards/dossier.ts';
import { dutiesOf } from '../../law/duties.ts';
import { dutyDone, dutyName } from '../../law/duty-cells.ts';
import { linkTo } from '../../links.ts';
import type { Cell } from '../../table/cell.ts';
import { link, list, stack, state, text, titled } from '../../table/make.ts';
import { pieceFor } from './pieces.ts';
import type { Piece } from './piece.ts';

/** How far a point is filled; what is `ahead` or does not apply is not counted. */
type PointState = 'filled' | 'partial' | 'empty' | 'ahead' | 'not-applicable';

interface Point {
  /** What is asked, with where. */
  name: Cell;
  /** What the handbook has, and what would fill the rest. */
  held: Cell;
  state: PointState;
}

export interface DossierPartView {
  id: string;
  title: string;
  /** The law or the standard that asks for it. */
  source: string;
  points: Point[];
  filled: number;
  /** Points that can be filled by now. */
  due: number;
}

/**
 * The dossier of a system: what the EU AI Act asks of its providers or deployers about this very system, by its
 * role and tier, and the records of ISO/IEC 42001 that are kept per system. Proof counts only if it is about
 * the system.
 */
export const dossierOf = (handbook: Handbook, system: System): DossierPartView[] =>
  dossiersIn(handbook)(system);

/** Kept, since the register of systems counts what the dossiers show. */
const dossiersIn = memo((handbook: Handbook) =>
  memo((system: System) => partsOf(handbook, system)),
);

/** Points filled, of those that are due, in all parts of a dossier. */
export function dossierTotals(parts: readonly DossierPartView[]): { filled: number; due: number } {
  const sum = (of: 'filled' | 'due') => parts.reduce((total, part) => total + part[of], 0);
  return { filled: sum('filled'), due: sum('due') };
}

function partsOf(handbook: Handbook, system: System): DossierPartView[] {
  const { parts: titles } = messagesFor(handbook.config.language).dossier;
  const parts = dossierPartsOf(handbook, system);
  const duties = new Set(
    otherDutiesOf(handbook, system, parts).map(({ obligation }) => articleRef(obligation)),
  );
  return parts.map((part) => {
    const points =
      part.appliesTo === 'in-scope'
        ? dutyPoints(handbook, system, duties)
        : part.points
            .filter((point) => isPointAsked(system, point))
            .map((point) => pointOf(handbook, system, part, point));
    return {
      id: part.id,
      title: titles[part.id as keyof typeof titles],
      source: citedIn(handbook.config.language, part.source),
      points,
      filled: points.filter(({ state: of }) => of === 'filled').length,
      due: points.filter(({ state: of }) => of !== 'ahead' && of !== 'not-applicable').length,
    };
  });
}

const isPointAsked = ({ data }: System, { unless, ifNotifiedBody }: DossierPoint): boolean =>
  (unless === undefined || data.duties[unless]?.status !== 'not-applicable') &&
  (!ifNotifiedBody || data.conformity?.route === 'notified-body');

function pointOf(
  handbook: Handbook,
  system: System,
  part: DossierPart,
  point: DossierPoint,
): Point {
  const { evidence } = messagesFor(handbook.config.language).dossier.labels;
  const pieces = point.asks.map((ask) => ({
    ...pieceFor(handbook, system, ask.replace(/\?$/, '')),
    // The point is the control: its title is there already.
    ...(ask === `control:${point.id}` && { label: evidence }),
    isAsked: !ask.endsWith('?'),
  }));
  const shown = pieces.filter(({ isAsked: asked, found }) => asked || found.kind === 'held');
  const asked = pieces.filter(({ isAsked: each }) => each);
  return {
    name: nameOf(handbook, part, point),
    held: list(shown.map((piece) => pieceCell(handbook, piece))),
    state: stateOfControl(handbook, point, asked) ?? stateOf(asked),
  };
}

/**
 * Of records of a control, the control decides: one that does not apply to the system asks for none, and those
 * of one that is not implemented are there in part at most.
 */
function stateOfControl(
  handbook: Handbook,
  { id }: DossierPoint,
  asked: readonly Piece[],
): PointState | undefined {
  const control = entryOf(handbook, 'controls', id);
  if (control === undefined) return undefined;
  if (asked[0]?.found.kind === 'not-applicable') return 'not-applicable';
  return stateOf(asked) === 'filled' && control.data.status !== 'implemented'
    ? 'partial'
    : undefined;
}

function stateOf(asked: readonly Piece[]): PointState {
  const kinds = asked.map(({ found }) => found.kind);
  const counted = kinds.filter((kind) => kind === 'held' || kind === 'missing');
  if (counted.length === 0) return kinds.includes('ahead') ? 'ahead' : 'not-applicable';
  if (!counted.includes('missing')) return 'filled';
  return counted.includes('held') ? 'partial' : 'empty';
}

/** Controls have titles of their own; what a point of the law asks for is in our words. */
function nameOf(handbook: Handbook, part: DossierPart, { id, reference }: DossierPoint): Cell {
  const points: Readonly<Record<string, Readonly<Record<string, string>>>> = messagesFor(
    handbook.config.language,
  ).dossier.points;
  const title = points[part.id]?.[id];
  const control = entryOf(handbook, 'controls', id);
  return title === undefined
    ? stack(
        link(linkTo(handbook, id)),
        control && state(handbook, 'control', controlState(handbook, control)),
      )
    : stack(
        text(title, { strong: true }),
        text(citedIn(handbook.config.language, reference), { muted: true }),
      );
}

function pieceCell(handbook: Handbook, { label, found }: Piece): Cell {
  const { nothing } = messagesFor(handbook.config.language).dossier;
  return titled(
    label,
    found.kind === 'missing' ? text(`${nothing} ${found.fill}`, { code: true }) : found.cell,
  );
}

/** The duties of the system with these references. */
function dutyPoints(handbook: Handbook, system: System, refs: ReadonlySet<string>): Point[] {
  const { dossier: t } = messagesFor(handbook.config.language);
  return dutiesOf(handbook, system)
    .filter(({ ref }) => refs.has(ref))
    .map((duty): Point => {
      const { state: of, evidence } = duty.record;
      const isMet = of === 'done';
      const standing =
        of === 'not-due'
          ? 'ahead'
          : of === 'not-applicable'
            ? of
            : isMet
              ? 'filled'
              : evidence.length > 0
                ? 'partial'
                : 'empty';
      const key = duty.ref.replace('ai-act:', '');
      return {
        name: dutyName({ ...duty, note: undefined }, `/obligations/#${duty.anchor}`),
        held: stack(
          dutyDone(handbook, duty.record),
          (standing === 'empty' || standing === 'partial') &&
            text(t.fill.duty(`duties."${key}".evidence`, 'status: done'), { code: true }),
        ),
        state: standing,
      };
    });
}
