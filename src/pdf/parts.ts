/**
 * So much HTML is printed at once, in bytes. The browser needs about two gigabytes for some 800 sheets, and
 * gives up at some size that nobody knows before.
 */
const partSize = 10_000_000;

/**
 * Divides a book into parts that a browser prints, in its order.
 *
 * @param sizes - of its chapters
 * @param most - of a part, unless one chapter alone is larger
 * @returns for each chapter the number of its part, from 0
 */
export function partsOf(sizes: readonly number[], most: number = partSize): number[] {
  let part = 0;
  let filled = 0;
  return sizes.map((size) => {
    if (filled > 0 && filled + size > most) {
      part++;
      filled = 0;
    }
    filled += size;
    return part;
  });
}
