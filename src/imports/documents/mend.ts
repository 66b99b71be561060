import { parseBody } from '../../handbook/reading/body.ts';
import { sourceLines } from '../../handbook/reading/source-lines.ts';

/** So often a body is read again after it was mended. */
const rounds = 8;

/** Where a block of code says its language. */
const fenceLine = /^([ \t>]*(?:[-+*][ \t]+|\d+[.)][ \t]+)?(?:`{3,}|~{3,}))[^\n`]*$/;

/**
 * Mends what a handbook would take for a mark, though the document shows it as text: each sign gets a
 * backslash, lines that would run together become paragraphs, and diagrams are kept as their source.
 */
export function mended(body: string): string {
  let text = body;
  for (let round = 0; round < rounds; round++) {
    const lines = sourceLines(text);
    const { problems } = parseBody(text, 'import');
    const changes = new Map<number, (rest: string) => string>();
    let next = text;
    for (const { at, rule, found } of problems) {
      if (rule !== 'mdx/unmeant' && rule !== 'mdx/syntax' && rule !== 'content/lost') continue;
      if (!('point' in at) || !at.point) continue;
      const offset = lines.offsetOf(at.point);
      changes.set(offset, (rest) => mendedAt(rest, found));
    }
    for (const [offset, change] of [...changes].toSorted((a, b) => b[0] - a[0])) {
      const start = next.lastIndexOf('\n', offset - 1) + 1;
      const [line = ''] = next.slice(start).split('\n', 1);
      next = fenceLine.test(line)
        ? next.slice(0, start) + line.replace(fenceLine, '$1') + next.slice(start + line.length)
        : next.slice(0, offset) + change(next.slice(offset));
    }
    if (next === text) break;
    text = next;
  }
  return text;
}

/** The rest of a body from a fault on, without the fault. */
function mendedAt(rest: string, found: string): string {
  if (/run together/.test(found)) {
    const [paragraph = ''] = rest.split(/\n[ \t>]*\n/, 1);
    return paragraph.replace(/\\?\n(?=[ \t>]*\S)/g, '\n\n') + rest.slice(paragraph.length);
  }
  // The first sign that Markdown can take for text.
  const [before] = /^[^\n!-/:-@[-`{-~]{0,12}(?=[!-/:-@[-`{-~])/.exec(rest) ?? [];
  return before === undefined ? rest : `${before}\\${rest.slice(before.length)}`;
}
