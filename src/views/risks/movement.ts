/** A place in the matrix of likelihood × impact, each 1 to 5. */
interface Place {
  likelihood: number;
  impact: number;
}

/** An arrow over the matrix: its ends in percent of the width and of the height, from the top left. */
export interface Arrow {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** How far an arrow keeps from the middle of a cell, in cells: words may take two lines where it begins. */
const room = { begin: { x: 0.44, y: 0.42 }, end: { x: 0.44, y: 0.27 } };

/**
 * How a risk moves through the matrix.
 *
 * @param places - where it was and will be, in that order
 * @returns an arrow from each place to the next one that differs
 */
export function movementOf(places: readonly Place[]): Arrow[] {
  return places.slice(1).flatMap((to, index) => {
    const from = places[index];
    if (!from) return [];
    const right = to.impact - from.impact;
    const down = from.likelihood - to.likelihood;
    const length = Math.hypot(right, down);
    if (length === 0) return [];
    const [x, y] = [right / length, down / length];
    const at = (cells: number) => Math.round(cells * 200) / 10;
    return [
      {
        x1: at(from.impact - 0.5 + x * room.begin.x),
        y1: at(5.5 - from.likelihood + y * room.begin.y),
        x2: at(to.impact - 0.5 - x * room.end.x),
        y2: at(5.5 - to.likelihood - y * room.end.y),
      },
    ];
  });
}
