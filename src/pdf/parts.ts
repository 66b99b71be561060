/**
 * A book of so much HTML, in bytes, is printed at once, and says on each sheet how many there are. The browser
 * needs about two gigabytes for some 800 sheets, and gives up at some size that nobody knows before.
 */
const atOnce = 10_000_000;

/**
 * So much of a longer book is printed at once, in bytes. The browser takes longer for a sheet the more sheets
 * it prints, and its memory grows with them.
 */
const partSize = 800_000;

/**
 * Divides a book into parts that a browser prints, in its order.
 *
 * @param sizes - of its chapters
 * @param most - of a part, unless one chapter alone is larger; what a browser can bear unless it is given
 * @returns for each chapter the number of its part, from 0
 */
export function partsOf(sizes: readonly number[], most?: number): number[] {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const bound = most ?? (whole <= atOnce ? atOnce : partSize);
  let part = 0;
  let filled = 0;
  return sizes.map((size) => {
    if (filled > 0 && filled + size > bound) {
      part++;
      filled = 0;
    }
    filled += size;
    return part;
  });
}
