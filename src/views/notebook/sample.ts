/**
 * Draws a sample that everyone draws who knows the population, the size and the seed: the ids whose numbers are the
 * smallest. The number of an id is the FNV-1a hash (32 bits) of the UTF-8 bytes of `seed/id`, mixed as MurmurHash3
 * does at its end. The order of the population does not matter, and an id that is added later moves at most one other.
 *
 * @param population - all ids; one that comes twice counts once
 * @param size - how many are drawn; all of them where there are not as many
 * @returns the ids in the order in which they were drawn
 */
export const drawSample = (population: readonly string[], size: number, seed: string): string[] =>
  [...new Set(population)]
    .map((id) => ({ id, number: numberOf(`${seed}/${id}`) }))
    .toSorted((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
    .slice(0, Math.max(0, size))
    .map(({ id }) => id);

function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
