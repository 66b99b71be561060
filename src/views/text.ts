/**
 * The beginning of a text, cut between words.
 *
 * @param length - characters that are kept at most, the ellipsis not counted
 */
export function shortened(text: string, length: number): { text: string; cut: boolean } {
  if (text.length <= length) return { text, cut: false };
  const end = text.lastIndexOf(' ', length);
  const kept = text.slice(0, end > 0 ? end : length).replace(/[\s,;:.(–-]+$/u, '');
  return { text: `${kept} …`, cut: true };
}
